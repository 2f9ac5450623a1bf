import { ask, reply, startSample, type Running } from './support';

const TINY = '{ __typename }';
let hub: Running;

beforeAll(async () => void (hub = await startSample({
  explorer: (request, response) => request.url === '/' && Boolean(response.end('the explorer')),
})));
afterAll(() => hub.server.close());

describe('paths', () => {
  test('every answer carries a request id and the security headers', async () => {
    for (const path of ['/graphql', '/health', '/nowhere', '/']) {
      const { headers } = await fetch(`${hub.url}${path}`);
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  test('the explorer answers its own paths, and an unknown one is a coded 404 in the language of the client', async () => {
    expect(await (await fetch(`${hub.url}/`)).text()).toBe('the explorer');
    const { status, headers, body } = await reply(await fetch(`${hub.url}/nowhere<b>?x`, { headers: { 'accept-language': 'en' } }));
    expect([status, headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
    expect(body.errors?.[0]).toMatchObject({ message: 'There is nothing at this path.', extensions: { code: 'NOT_FOUND', field: 'path' } });
  });

  test('while starting the process is alive, not ready, and says when to come back', async () => {
    const starting = await startSample({ ready: () => false });
    expect(await (await fetch(`${starting.url}/health`)).json()).toEqual({ status: 'alive' });
    const [ready, graphql] = [await fetch(`${starting.url}/ready`), await ask(starting.url, { query: TINY })];
    expect([ready.status, ready.headers.get('retry-after'), graphql.status, graphql.headers.get('retry-after')]).toEqual([503, '5', 503, '5']);
    await starting.server.close();
    expect(await (await fetch(`${hub.url}/ready`)).json()).toEqual({ status: 'ready' });
  });
});
