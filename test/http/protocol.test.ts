import { auditTests } from './audits';
import { ask, sampleSchema, startSample, type Running } from './support';

const TINY = '{ __typename }';
let hub: Running;

beforeAll(async () => void (hub = await startSample()));
afterAll(() => hub.server.close());

describe('GraphQL over HTTP', () => {
  auditTests(() => hub.url);

  test('a refused query is 200 as plain JSON and 400 as a GraphQL response, with the same body', async () => {
    const plain = await ask(hub.url, { query: '{ nonsense }' });
    const graphql = await ask(hub.url, { query: '{ nonsense }' }, { accept: 'application/graphql-response+json' });
    expect([plain.status, graphql.status]).toEqual([200, 400]);
    expect(graphql.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(plain.body.errors?.[0]?.message).toBe(graphql.body.errors?.[0]?.message);
  });

  test('several operations in an array are not taken', async () => {
    const { status, body } = await ask(hub.url, [{ query: TINY }, { query: TINY }]);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('what nobody can read is refused with the header to change', async () => {
    const answers = [
      await ask(hub.url, { query: TINY }, { 'content-type': 'application/json; charset=utf-16' }),
      await ask(hub.url, { query: TINY }, { 'content-encoding': 'gzip' }),
      await ask(hub.url, { query: TINY }, { 'content-type': 'text/csv' }),
      await ask(hub.url, { query: TINY }, { accept: 'text/html' }),
    ];
    expect(answers.map(({ status, body }) => [status, body.errors?.[0]?.extensions.field])).toEqual([
      [415, 'Content-Type'], [415, 'Content-Encoding'], [415, 'Content-Type'], [406, 'Accept'],
    ]);
  });

  test('a mutation by GET is refused with the method to use', async () => {
    const writing = await startSample({ schemas: { vi: sampleSchema('vi', 'all'), en: sampleSchema('en', 'all') } });
    const response = await fetch(`${writing.url}/graphql?query=${encodeURIComponent('mutation { change }')}`, { headers: { 'apollo-require-preflight': '1' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await ask(writing.url, { query: 'mutation { change }' })).body.data).toEqual({ change: 'changed' });
    await writing.server.close();
  });

  test('a method that is not offered is refused with those that are', async () => {
    const response = await fetch(`${hub.url}/graphql`, { method: 'PUT' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});
