import type { Attack, Theme } from '../attack';

const PREFLIGHT = { 'apollo-require-preflight': '1' };
const OK = JSON.stringify({ query: '{ __typename }' });
const get = (what: string, happens: string, path: string, headers: Record<string, string> = PREFLIGHT): Attack => ({ what, happens, send: (target) => target.send('GET', path, headers) });
const method = (name: string, happens: string): Attack => ({ what: `the method ${name}`, happens, send: (target) => target.send(name, '/graphql') });
const headers = (what: string, happens: string, given: Record<string, string>): Attack => ({ what, happens, send: (target) => target.post(OK, given) });
const search = (parameters: Record<string, string>): string => `/graphql?${new URLSearchParams(parameters)}`;

export const requests: Theme = {
  title: 'Requests',
  attacks: [
    method('PUT', '405 BAD_USER_INPUT'),
    method('DELETE', '405 BAD_USER_INPUT'),
    method('PATCH', '405 BAD_USER_INPUT'),
    method('TRACE', '405 BAD_USER_INPUT'),
    method('PROPFIND', '405 BAD_USER_INPUT'),
    headers('a method hidden in X-HTTP-Method-Override', '200', { 'x-http-method-override': 'DELETE', 'x-method-override': 'PUT' }),
    get('a query by GET from the page of another site', '400 BAD_USER_INPUT', search({ query: '{ __typename }' }), {}),
    get('a query by GET with the preflight header', '200', search({ query: '{ __typename }' })),
    get('a mutation by GET', '405 BAD_USER_INPUT', search({ query: 'mutation { __typename }' })),
    get('a mutation by GET, named among queries', '405 BAD_USER_INPUT', search({ query: 'query A { __typename } mutation B { __typename }', operationName: 'B' })),
    get('GET with two queries', '400 BAD_USER_INPUT', '/graphql?query=%7B__typename%7D&query=%7Bx%7D'),
    get('GET with variables that are no JSON', '400 BAD_USER_INPUT', search({ query: '{ __typename }', variables: '{' })),
    get('GET with a variable nested 2,000 deep', '400 QUERY_TOO_EXPENSIVE', search({ query: 'query($a: [ID!]!) { nodes(ids: $a) { id } }', variables: `{"a":${'['.repeat(2_000)}${']'.repeat(2_000)}}` })),
    get('GET with broken percent-encoding', '200 BAD_USER_INPUT', '/graphql?query=%zz%ff'),
    get('GET without a query', '400 BAD_USER_INPUT', '/graphql'),
    get('an address of 20 kB', '431 QUERY_TOO_EXPENSIVE', search({ query: `{ ${'__typename '.repeat(1_800)} }` })),
    get('a path out of the folder', '404 NOT_FOUND', '/../../../../etc/passwd'),
    get('the same, encoded', '404 NOT_FOUND', '/%2e%2e/%2e%2e/%2e%2e/etc/passwd'),
    get('the same, encoded twice', '404 NOT_FOUND', '/%252e%252e/%252e%252e/etc/passwd'),
    get('NUL in a path', '404 NOT_FOUND', '/index.html%00.txt'),
    get('/graphql/ and other neighbours', '404 NOT_FOUND', '/graphql/;x=1'),
    get('/GRAPHQL', '404 NOT_FOUND', '/GRAPHQL'),
    get('//graphql', '404 NOT_FOUND', '//graphql'),
    get('a dot file', '404 NOT_FOUND', '/.env'),
    get('an answer as HTML', '406 BAD_USER_INPUT', search({ query: '{ __typename }' }), { ...PREFLIGHT, accept: 'text/html' }),
    get('a script in the path, to be echoed', '404 NOT_FOUND', '/%3Cscript%3Ealert(1)%3C/script%3E'),
    headers('5,000 languages wanted', '200', { 'accept-language': Array(1_500).fill('xx;q=0.1').join(',') }),
    headers('a weight that is no number', '200', { 'accept-language': 'en;q=NaN, vi;q=-1', accept: '*/*;q=x, application/json;q=1e999' }),
    headers('a false address in X-Forwarded-For', '200', { 'x-forwarded-for': "127.0.0.1, ::1, ' or 1=1 --" }),
    headers('a Host of somebody else', '200', { host: 'evil.example' }),
    headers('an Origin of somebody else', '200', { origin: 'https://evil.example' }),
    headers('tokens and cookies', '200', { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.', cookie: 'session=admin; role=admin' }),
    headers('Range and If-None-Match', '200', { range: 'bytes=0-18446744073709551615', 'if-none-match': '*', 'if-range': '"x"' }),
    headers('101 headers', '431 QUERY_TOO_EXPENSIVE', Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`x-${n}`, '1']))),
    headers('a header of 20 kB', '431 QUERY_TOO_EXPENSIVE', { 'x-long': 'x'.repeat(20_000) }),
    headers('an expectation that nobody knows', '417 BAD_USER_INPUT', { expect: 'tea' }),
  ],
};
