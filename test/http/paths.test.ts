import { Health } from '../../src/http/health';
import { ask, reply, startSample, type Running } from './support';

const TINY = '{ __typename }';
let hub: Running;

beforeAll(async () => void (hub = await startSample({
  explorer: (request, response) => request.url === '/' && Boolean(response.end('the explorer')),
})));
afterAll(() => hub.server.close());

describe('paths', () => {
  test('every answer carries a request id and the security headers', async () => {
    for (const path of ['/graphql', '/healthz', '/nowhere', '/']) {
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
    const health = new Health();
    const starting = await startSample({ health });
    const probe = async (): Promise<unknown[]> => {
      const answer = await fetch(`${starting.url}/readyz`);
      return [answer.status, answer.headers.get('retry-after'), await answer.json()];
    };
    const graphql = async (): Promise<unknown[]> => {
      const { status, headers } = await ask(starting.url, { query: TINY });
      return [status, headers.get('retry-after')];
    };
    expect(await (await fetch(`${starting.url}/healthz`)).json()).toEqual({ status: 'alive' });
    expect([await probe(), await graphql()]).toEqual([[503, '5', { status: 'starting', checks: { database: 'waiting', data: 'waiting' } }], [503, '5']]);
    health.prepare();
    expect([await probe(), await graphql()]).toEqual([[200, null, { status: 'ready', checks: { database: 'ok', data: 'ok' } }], [200, null]]);
    health.databaseAnswers(false);
    expect([await probe(), await graphql()]).toEqual([[503, '5', { status: 'unavailable', checks: { database: 'failing', data: 'ok' } }], [503, '5']]);
    expect((await fetch(`${starting.url}/healthz`)).status).toBe(200);
    await starting.server.close();
  });

  test.each(['/healthz', '/readyz'])('%s is read with GET and HEAD only, and never kept', async (path) => {
    const [head, post] = [await fetch(hub.url + path, { method: 'HEAD' }), await fetch(hub.url + path, { method: 'POST' })];
    expect([head.status, head.headers.get('cache-control'), await head.text(), post.status, post.headers.get('allow')]).toEqual([200, 'no-store', '', 405, 'GET, HEAD']);
  });

  test.each(['/health', '/ready', '/healthz/', '/readyz/x'])('%s is nothing', async (path) => {
    expect((await fetch(hub.url + path)).status).toBe(404);
  });

  test('a request keeps the name that its caller or a proxy gave it, if that is a harmless word', async () => {
    const named = async (id: string): Promise<string | null> => (await fetch(`${hub.url}/healthz`, { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await named('4f2a-b.C_9')).toBe('4f2a-b.C_9');
    const refused = ['', 'a b', '"}', 'x'.repeat(65), 'a,b', 'é', '<b>', 'a\tb'];
    for (const id of refused) expect([id, await named(id)]).toEqual([id, expect.stringMatching(/^[\da-f-]{36}$/)]);
    const { body } = await reply(await fetch(`${hub.url}/nowhere`, { headers: { 'x-request-id': 'from-the-proxy' } }));
    expect(body.errors?.[0]?.extensions.requestId).toBe('from-the-proxy');
  });
});
