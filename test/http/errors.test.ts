import { PROBLEM_CODES } from '../../src/indexers/core/problem';
import { ask, sampleSchema, startSample, type Running } from './support';

let hub: Running;
beforeAll(async () => void (hub = await startSample({ schemas: { vi: sampleSchema('vi', 'all'), en: sampleSchema('en') } })));
beforeEach(() => void hub.lines.splice(0));
afterAll(() => hub.server.close());

const LEAKS = /select|secret|\/srv|\.ts|\bat \w+.*:\d+|INTERNAL_SERVER_ERROR|stacktrace/;

test('a refusal speaks the language of the client and names code, field, value and remedy', async () => {
  const query = '{ unit(code: "none") { code } }';
  const vi = await ask(hub.url, { query });
  expect(vi.body.data).toEqual({ unit: null });
  expect(vi.body.errors?.[0]).toMatchObject({
    message: 'Không có đơn vị này.',
    path: ['unit'],
    extensions: { code: 'BAD_USER_INPUT', field: 'code', value: 'none', remedy: 'Xem units.', requestId: vi.headers.get('x-request-id') },
  });
  const en = await ask(hub.url, { query }, { 'accept-language': 'en' });
  expect(en.body.errors?.[0]).toMatchObject({ message: 'There is no such unit.', extensions: { remedy: 'See units.' } });
});

test.each(['{ sql }', '{ sqlLater }', '{ nothing }', '{ named(name: "broken") { name } }'])(
  'a defect in %s is masked for the client and told to the log, also when it is compiled',
  async (query) => {
    for (let use = 0; use < 3; use++) {
      hub.lines.splice(0);
      const { text, body, status, headers } = await ask(hub.url, { query });
      const requestId = headers.get('x-request-id') ?? '';
      expect(status).toBe(200);
      expect(text).not.toMatch(LEAKS);
      expect(body.errors).toHaveLength(1);
      expect(body.errors?.[0]).toMatchObject({ message: expect.stringMatching(/^Lỗi nội bộ/), extensions: { code: 'INTERNAL', requestId } });
      expect(hub.lines.join('\n')).toContain(requestId);
      expect(hub.lines.join('\n')).toMatch(/\n\s+at /);
    }
  },
);

test('an error while the context is made is masked as well', async () => {
  const broken = await startSample({ contextFor: () => Promise.reject(new Error('select 1 from secret')) });
  const { status, text, body } = await ask(broken.url, { query: '{ language }' });
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([500, 'INTERNAL']);
  expect(text).not.toMatch(LEAKS);
  expect(broken.lines.join()).toContain('select 1 from secret');
  await broken.server.close();
});

test.each([
  { what: 'a syntax error', query: '{ unit(' },
  { what: 'an unknown field', query: '{ unitz { code } }', says: 'Có phải là "unit" hay "units"?', about: { field: 'unitz' } },
  { what: 'an unknown operation', query: 'query A { language } query B { language }', operationName: 'C' },
  { what: 'no choice of operation', query: 'query A { language } query B { language }' },
  { what: 'a literal that its scalar refuses', query: '{ echo(at: "now") }', says: 'A moment is a year.', about: { field: 'at', value: 'now' } },
  { what: 'a literal within a list', query: '{ echo(kinds: [PROVINCE, VILLAGE]) }', says: 'Không có giá trị VILLAGE trong Kind.', about: { field: 'kinds', value: 'VILLAGE' } },
  { what: 'a literal within an input object', query: '{ echo(filter: { codes: ["a", 7], least: "x" }) }', says: 'Cần một số nguyên', about: { field: 'codes', value: '7' } },
  { what: 'a variable of a wrong type', query: 'query($n: Int) { echo(number: $n) }', variables: { n: 'x' }, about: { field: '$n', value: 'x' } },
  { what: 'a variable that its scalar refuses', query: 'query($m: Moment) { echo(at: $m) }', variables: { m: 'now' }, about: { field: '$m', value: 'now' } },
  { what: 'a wrong value deep in a variable', query: 'query($f: Filter) { echo(filter: $f) }', variables: { f: { codes: ['a', {}] } }, about: { field: '$f.codes[1]' } },
  { what: 'a missing variable', query: 'query($n: Int!) { echo(number: $n) }', about: { field: '$n' } },
  { what: 'null for an argument that needs a value', query: 'query($n: Int = 5) { echo(sure: $n) }', variables: { n: null }, says: 'không được là null', about: { field: 'sure' } },
  { what: 'a list for an input object', query: 'query($f: Filter) { echo(filter: $f) }', variables: { f: [] }, about: { field: '$f', value: '[]' } },
  { what: 'a hundred faults in one variable', query: 'query($t: [String!]) { echo(texts: $t) }', variables: { t: Array(100).fill(1) }, says: 'Các biến còn lỗi khác' },
  { what: 'a query with 24 faults', query: `{ ${'a b c d e f g h '.repeat(3)} }`, says: 'Truy vấn còn lỗi khác' },
  { what: 'a subscription', query: 'subscription { change }' },
  { what: 'an unknown persisted query', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } }, says: 'PersistedQueryNotSupported' },
  { what: 'a variable called __proto__', query: 'query($__proto__: Int!) { echo(number: $__proto__) }', variables: { x: 1 } },
])('$what is BAD_USER_INPUT every time, with a remedy, and nothing is logged', async ({ what: _, says = '', about = {}, ...request }) => {
  for (let use = 0; use < 3; use++) {
    const { status, text, body } = await ask(hub.url, request);
    expect(status).toBe(200);
    expect(body.errors?.length).toBeLessThanOrEqual(5);
    for (const { extensions } of body.errors ?? []) {
      expect(extensions.code).toBe('BAD_USER_INPUT');
      expect([extensions.requestId, extensions.remedy]).not.toContain(undefined);
    }
    expect(JSON.stringify(body.errors).replaceAll('\\"', '"')).toContain(says);
    expect(body.errors?.[0]?.extensions).toMatchObject(about);
    expect(body.errors).not.toHaveLength(0);
    expect(body.extensions?.cost.limit).toBe(20_000);
    expect(text).not.toMatch(LEAKS);
    expect(text.length).toBeLessThan(3_000);
  }
  expect(hub.lines).toEqual([]);
});

test('a kind of operation that the schema does not offer is refused', async () => {
  const { body } = await ask(hub.url, { query: 'mutation { __typename }' }, { 'accept-language': 'en' });
  expect(body.errors?.[0]).toMatchObject({ message: 'The schema offers no mutation.', extensions: { code: 'BAD_USER_INPUT' } });
});

test('at most five errors are shown, and the rest is counted', async () => {
  const { body } = await ask(hub.url, { query: '{ ranking(first: 12) { nodes { failing } } }' });
  expect(body.errors).toHaveLength(5);
  expect(body.extensions?.omittedErrors).toBe(7);
});

test('what a client sent is quoted back only in part', async () => {
  const { text } = await ask(hub.url, { query: 'query($n: Int) { echo(number: $n) }', variables: { n: 'x'.repeat(500_000) } });
  expect(text.length).toBeLessThan(2_000);
});

test('every code that was seen is in the closed list', async () => {
  const queries = ['{', '{ sql }', '{ unit(code: "none") { code } }', `{ ${'language '.repeat(301)} }`];
  for (const query of queries) {
    const { body } = await ask(hub.url, { query });
    for (const { extensions } of body.errors ?? []) expect(PROBLEM_CODES).toContain(extensions.code);
  }
});
