import { DtiHub, NetworkError, RateLimitedError, VERSION, type HubOptions } from '../../client/src';
import { corsHeaders, preflightHeaders } from '../../src/http/cors';
import manifest from '../../client/package.json';
import root from '../../package.json';
import { answering, json, type Answer, type Answering } from './answering';

const PLANS = { data: { plans: [] } };
const RATE_LIMITED = { errors: [{ message: 'slowly', extensions: { code: 'RATE_LIMITED' } }] };
const STARTING = { errors: [{ message: 'starting', extensions: { code: 'INTERNAL' } }] };
const broken: Answer = (response) => void response.destroy();

const servers: Answering[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));
async function hubWith(answers: Answer[], options: HubOptions = {}): Promise<{ hub: DtiHub; server: Answering }> {
  const server = await answering(...answers);
  servers.push(server);
  return { hub: new DtiHub(server.url, options), server };
}

describe('a request', () => {
  test('says who asks, in which language, and what the caller adds; a call may differ from its client', async () => {
    const { hub, server } = await hubWith([json(PLANS)], { language: 'en', headers: { authorization: 'Bearer a', 'x-own': '1' } });
    await hub.plans();
    await hub.plans({ language: 'vi', headers: { authorization: 'Bearer b' } });
    expect(server.asked[0]).toMatchObject({
      method: 'POST', url: '/graphql', body: { operationName: 'plans', variables: {} },
      headers: {
        'accept-language': 'en', authorization: 'Bearer a', 'x-own': '1', 'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json', 'apollographql-client-name': '@dti-hub/client', 'apollographql-client-version': VERSION,
      },
    });
    expect(server.asked[1]!.headers).toMatchObject({ 'accept-language': 'vi', authorization: 'Bearer b', 'x-own': '1' });
  });

  test('the version is that of the package and of the hub', () => {
    expect([VERSION, VERSION]).toEqual([manifest.version, root.version]);
  });

  test('headers may come from a function that is asked before each request', async () => {
    let token = 0;
    const { hub, server } = await hubWith([json(PLANS)], { headers: () => Promise.resolve({ authorization: `Bearer ${++token}` }) });
    await hub.plans();
    await hub.plans();
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer 1', 'Bearer 2']);
  });

  test('a page of a listed origin may send every header that the client sends', async () => {
    const { hub, server } = await hubWith([json(PLANS)], { method: 'GET', language: 'en' });
    await hub.plans();
    await hub.request('{ plans { code } }', {}, { headers: { authorization: 'x' } });
    const sent = new Set(server.asked.flatMap(({ headers }) => Object.keys(headers)));
    const byBrowser = ['host', 'connection', 'accept', 'accept-encoding', 'accept-language', 'content-length', 'sec-fetch-mode', 'user-agent'];
    const asked = { origin: 'https://portal.vn', 'access-control-request-method': 'POST' };
    const allowed = preflightHeaders(asked, ['https://portal.vn'], 'GET, POST')['Access-Control-Allow-Headers']!.toLowerCase().split(', ');
    expect([...sent].filter((header) => !byBrowser.includes(header) && !allowed.includes(header))).toEqual([]);
    const readable = corsHeaders(asked, ['https://portal.vn'])['Access-Control-Expose-Headers']!.toLowerCase();
    expect(readable).toContain('retry-after');
    expect(readable).toContain('x-request-id');
  });

  test('goes to the hub wherever it is served', async () => {
    const { server } = await hubWith([json(PLANS)]);
    for (const path of ['', '/', '/graphql', '/dti', '/dti/', '/dti/graphql']) await new DtiHub(`${server.url}${path}`).plans();
    expect(server.asked.map(({ url }) => url)).toEqual(['/graphql', '/graphql', '/graphql', '/dti/graphql', '/dti/graphql', '/dti/graphql']);
    for (const wrong of ['', 'localhost:4000', 'ftp://hub', '/']) expect(() => new DtiHub(wrong)).toThrow(`"${wrong}" is no address of a hub`);
  });

  test('by GET where that is asked for: the preflight header, short queries only, never a text within the query', async () => {
    const { hub, server } = await hubWith([json(PLANS)], { method: 'GET' });
    await hub.plans();
    await hub.request('query p($code: String!) { plan(code: $code) { code } }', { code: 'a  b, #c' });
    await hub.request('{ plan(code: "a  b, #c") { code } }');
    await hub.request('{ plans { code } }', { unused: 'x'.repeat(6_000) });
    await hub.request('mutation { publish }');
    expect(server.asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST', 'POST', 'POST']);
    const [plans, plan] = server.asked.map(({ url }) => new URL(url, server.url).searchParams);
    expect([plans!.get('operationName'), server.asked[0]!.headers['apollo-require-preflight']]).toEqual(['plans', 'true']);
    expect(JSON.parse(plan!.get('variables')!)).toEqual({ code: 'a  b, #c' });
    expect(server.asked[2]!.body!.query).toBe('{ plan(code: "a  b, #c") { code } }');
  });
});

describe('a query is sent again', () => {
  test.each<[string, Answer]>([
    ['the connection breaks', broken],
    ['there are too many requests', json(RATE_LIMITED, 429, { 'retry-after': '0' })],
    ['the hub is starting', json(STARTING, 503, { 'retry-after': '0' })],
    ['a gateway has lost its hub', (response) => void response.writeHead(502).end('Bad gateway')],
  ])('when %s, twice at most', async (_, failure) => {
    const once = await hubWith([failure, json(PLANS)]);
    expect(await once.hub.plans()).toEqual([]);
    expect(once.server.asked).toHaveLength(2);
    const ever = await hubWith([failure]);
    await expect(ever.hub.plans()).rejects.toBeInstanceOf(Error);
    expect(ever.server.asked).toHaveLength(3);
    const never = await hubWith([failure], { retry: false });
    await expect(never.hub.plans()).rejects.toBeInstanceOf(Error);
    expect(never.server.asked).toHaveLength(1);
    const often = await hubWith([failure, failure, failure, json(PLANS)], { retry: { times: 3 } });
    expect(await often.hub.plans()).toEqual([]);
  });

  test.each<[string, unknown, number]>([
    ['a refusal', { errors: [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }] }, 400],
    ['a defect', { errors: [{ message: 'oh', extensions: { code: 'INTERNAL' } }] }, 500],
    ['JSON of another service', { hello: 1 }, 200],
  ])('but never after %s', async (_, body, status) => {
    const { hub, server } = await hubWith([json(body, status)]);
    await expect(hub.plans()).rejects.toBeInstanceOf(Error);
    expect(server.asked).toHaveLength(1);
  });

  test('and nothing that writes is', async () => {
    const { hub, server } = await hubWith([broken]);
    await expect(hub.request('mutation { publish }')).rejects.toBeInstanceOf(NetworkError);
    expect(server.asked).toHaveLength(1);
  });

  test('after the time that the hub asks for; where that is too long the call ends at once', async () => {
    const waited = await hubWith([json(RATE_LIMITED, 429, { 'retry-after': '1' }), json(PLANS)]);
    const start = performance.now();
    await waited.hub.plans();
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
    const long = await hubWith([json(RATE_LIMITED, 429, { 'retry-after': '11' })]);
    await expect(long.hub.plans()).rejects.toMatchObject({ retryAfter: 11, constructor: RateLimitedError });
    const late = await hubWith([json(RATE_LIMITED, 429, { 'retry-after': '9' })], { timeoutMs: 5_000 });
    await expect(late.hub.plans()).rejects.toBeInstanceOf(RateLimitedError);
    expect([long.server.asked.length, late.server.asked.length]).toEqual([1, 1]);
  });

  test('within a time that has no end, where the caller says so', async () => {
    const slow: Answer = (response, asked) => void setTimeout(() => json(PLANS)(response, asked), 50);
    const { hub } = await hubWith([slow], { timeoutMs: Infinity });
    expect(await hub.plans()).toEqual([]);
  });

  test('unless the caller ends the call while it waits', async () => {
    const { hub, server } = await hubWith([json(RATE_LIMITED, 429, { 'retry-after': '9' })]);
    const reason = new Error('enough');
    const controller = new AbortController();
    const asked = hub.plans({ signal: controller.signal });
    setTimeout(() => controller.abort(reason), 200);
    await expect(asked).rejects.toBe(reason);
    expect(server.asked).toHaveLength(1);
  });
});
