import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { body, type Attack, type Theme } from '../attack';

const INVALID = '400 BAD_USER_INPUT';
const MEDIA = '415 BAD_USER_INPUT';
const OK = JSON.stringify({ query: '{ __typename }' });
const bomb = Buffer.from(JSON.stringify({ query: '{ __typename }', pad: ' '.repeat(20_000_000) }));
const sized = (bytes: number): string => OK.replace('}"}', `}","pad":"${'x'.repeat(bytes - OK.length - 9)}"}`);
const typed = (type: string, happens: string, text: string | Buffer = OK): Attack => body(`Content-Type: ${type}`, happens, text, { 'content-type': type });

export const bodies: Theme = {
  title: 'Bodies',
  attacks: [
    body('no JSON', INVALID, 'query=1'),
    body('an empty body', INVALID, ''),
    body('a body of blanks', INVALID, '   '),
    body('JSON that breaks off', INVALID, OK.slice(0, -1)),
    body('JSON with something behind it', INVALID, `${OK}{}`),
    body('null', INVALID, 'null'),
    body('a number', INVALID, '42'),
    body('a text', INVALID, '"{ __typename }"'),
    body('several operations in an array', INVALID, `[${OK},${OK}]`),
    body('100,000 operations in an array', INVALID, `[${Array(30_000).fill(OK).join(',')}]`),
    body('an array nested 490,000 deep', '400 QUERY_TOO_EXPENSIVE', '['.repeat(490_000) + ']'.repeat(490_000)),
    body('an unknown key nested 450,000 deep', '400 QUERY_TOO_EXPENSIVE', `{"query":"{ __typename }","x":${'['.repeat(450_000)}${']'.repeat(450_000)}}`),
    body('a query that is a number', INVALID, '{"query":1}'),
    body('a query that is null', INVALID, '{"query":null}'),
    body('a query that is an object with toString', INVALID, '{"query":{"toString":"x"}}'),
    body('an operationName that is a list', INVALID, '{"query":"{ __typename }","operationName":[]}'),
    body('extensions that are a text', INVALID, '{"query":"{ __typename }","extensions":"x"}'),
    body('a persisted query that nobody has stored', '200 BAD_USER_INPUT', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}'),
    body('the key query twice', '200', '{"query":"{ nonsense }","query":"{ __typename }"}'),
    body('keys __proto__ and constructor', '200', '{"__proto__":{"query":"{ plans { code } }"},"constructor":{},"query":"{ __typename }"}'),
    body('a byte order mark before the JSON', '200', `\ufeff${OK}`),
    body('UTF-16', INVALID, Buffer.from(OK, 'utf16le')),
    body('a Latin-1 letter', INVALID, Buffer.from('{"query":"{ __typename }","x":"\xe9"}', 'latin1')),
    body('overlong UTF-8 (C0 80)', INVALID, Buffer.concat([Buffer.from('{"query":"{ __typename }","x":"'), Buffer.from([0xc0, 0x80]), Buffer.from('"}')])),
    body('NUL bytes', INVALID, Buffer.alloc(1_000)),
    body('exactly 1 MB', '200', sized(1_000_000)),
    body('1 MB and one byte', '413 QUERY_TOO_EXPENSIVE', sized(1_000_001)),
    body('20 MB packed with gzip into 20 kB', MEDIA, gzipSync(bomb), { 'content-encoding': 'gzip' }),
    body('the same with deflate', MEDIA, deflateSync(bomb), { 'content-encoding': 'deflate' }),
    body('the same with Brotli', MEDIA, brotliCompressSync(bomb), { 'content-encoding': 'br' }),
    body('packed twice', MEDIA, gzipSync(gzipSync(OK)), { 'content-encoding': 'gzip, gzip' }),
    body('gzip without saying so', INVALID, gzipSync(OK)),
    typed('application/json; charset=utf-8', '200'),
    typed('APPLICATION/JSON', '200'),
    typed('application/json; charset="UTF-8"', '200'),
    typed('application/json; charset=utf-7', MEDIA),
    typed('application/json, text/plain', MEDIA),
    typed('application/json-patch+json', MEDIA),
    typed('application/graphql', MEDIA, '{ __typename }'),
    typed('text/html', MEDIA),
    typed('application/octet-stream', MEDIA),
    typed('text/plain', INVALID),
    typed('application/x-www-form-urlencoded', INVALID, 'query={__typename}'),
    typed('multipart/form-data; boundary=x', INVALID, '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--'),
  ],
};
