import { ask, reply, startSample, type Running } from './support';

const TINY = '{ __typename }';
let hub: Running;

beforeAll(async () => void (hub = await startSample({ corsOrigins: ['https://portal.example.vn'] })));
afterAll(() => hub.server.close());

const get = async (query: string, headers: Record<string, string> = {}) =>
  reply(await fetch(`${hub.url}/graphql?${new URLSearchParams({ query })}`, { headers }));

describe('pages of other sites', () => {
  test('cannot run a query by GET or by a plain form without the preflight header', async () => {
    const form = await ask(hub.url, JSON.stringify({ query: TINY }), { 'content-type': 'text/plain' });
    expect([(await get(TINY)).status, form.status]).toEqual([400, 400]);
    expect(form.body.errors?.[0]?.extensions.remedy).toContain('apollo-require-preflight');
  });

  test('GET answers with either preflight header', async () => {
    expect((await get(TINY, { 'apollo-require-preflight': 'true' })).body.data).toEqual({ __typename: 'Query' });
    expect((await get(TINY, { 'x-apollo-operation-name': 'x' })).body.data).toEqual({ __typename: 'Query' });
  });

  test('a form with the preflight header is still not JSON', async () => {
    expect((await ask(hub.url, '{}', { 'content-type': 'text/plain', 'apollo-require-preflight': '1' })).status).toBe(415);
  });

  const preflight = (origin: string) => fetch(`${hub.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });

  test('a listed origin is permitted by the preflight and by the answer', async () => {
    const asked = await preflight('https://portal.example.vn');
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://portal.example.vn');
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(asked.headers.get('access-control-allow-headers')).toContain('Content-Type');
    const { headers } = await ask(hub.url, { query: TINY }, { origin: 'https://portal.example.vn' });
    expect(headers.get('access-control-allow-origin')).toBe('https://portal.example.vn');
    expect(headers.get('vary')).toContain('Origin');
  });

  test('another origin gets no permission at all', async () => {
    for (const origin of ['https://evil.example', 'null', 'https://portal.example.vn.evil.example']) {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect((await ask(hub.url, { query: TINY }, { origin })).headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});
