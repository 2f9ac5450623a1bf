import { getIntrospectionQuery } from 'graphql';
import { ask, startSample, type Running } from './support';

let hub: Running;
beforeAll(async () => void (hub = await startSample({ introspection: 'closed' })));
afterAll(() => hub.server.close());

test.each([
  getIntrospectionQuery(),
  '{ __schema { queryType { name } } }',
  '{ language __type(name: "Unit") { name } }',
  '{ unit { code ... on Unit { parent { __type(name: "Unit") { name } } } } }',
  '{ ...F } fragment F on Query { __schema { types { name } } }',
  'query A { language } query B { x: __schema { types { name } } }',
  '{ nonsense __schema { nonsense } }',
])('where introspection is closed, %s is forbidden and nothing else is said', async (query) => {
  for (let use = 0; use < 2; use++) {
    const { status, body } = await ask(hub.url, { query }, { accept: 'application/graphql-response+json', 'accept-language': 'en' });
    expect([status, body.data]).toEqual([400, undefined]);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({ message: 'This hub does not let its schema be read.', extensions: { code: 'FORBIDDEN', remedy: expect.any(String) } });
  }
});

test('__typename is answered, and so is any other query', async () => {
  const { body } = await ask(hub.url, { query: '{ __typename unit { __typename code } }' });
  expect(body.data).toEqual({ __typename: 'Query', unit: { __typename: 'Unit', code: '34' } });
});

test('a fault is told without the names that would put it right', async () => {
  const said = async (query: string, variables = {}) => (await ask(hub.url, { query, variables })).body.errors?.[0];
  expect(await said('{ unitz { code } }')).toMatchObject({ message: 'Không có trường "unitz".', extensions: { field: 'unitz', remedy: 'Sửa tên trường theo tài liệu của API.' } });
  expect(await said('{ echo(kind: PROVINC) }')).toMatchObject({ message: 'Không có giá trị PROVINC.', extensions: { field: 'kind', value: 'PROVINC' } });
  expect(await said('query($f: Filter) { echo(filter: $f) }', { f: { knd: 1 } })).toMatchObject({ message: 'Biến $f có giá trị không hợp lệ. Không có trường đầu vào "knd".' });
  expect(await said('query($m: Moment) { echo(at: $m) }', { m: 'x' })).toMatchObject({ message: 'Biến $m có giá trị không hợp lệ.' });
});
