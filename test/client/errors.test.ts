import * as client from '../../client/src';
import { ERROR_CLASSES } from '../../client/src/errors';
import { PROBLEM_CODES } from '../../src/indexers/core';
import { answering, json, type Answer, type Answering } from './answering';

const { DtiHub, DtiHubError } = client;

const servers: Answering[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

/** What a call throws when these answers come. */
async function thrown(answers: Answer[], options: client.HubOptions = {}): Promise<client.DtiHubError> {
  const server = await answering(...answers);
  servers.push(server);
  const met = await new DtiHub(server.url, { language: 'en', retry: false, ...options }).plans().catch((error: unknown) => error);
  if (!(met instanceof DtiHubError)) throw new Error(`no DtiHubError but ${String(met)}`);
  return met;
}
const refused = (code: string, extra: object = {}): unknown => ({ errors: [{ message: 'no', path: ['plans'], extensions: { code, ...extra } }] });

describe('the hub refuses', () => {
  test('every code of the closed list has exactly one class, which the package exports', () => {
    expect(Object.keys(ERROR_CLASSES).sort()).toEqual([...PROBLEM_CODES].sort());
    expect(new Set(Object.values(ERROR_CLASSES)).size).toBe(PROBLEM_CODES.length);
    for (const one of Object.values(ERROR_CLASSES)) expect(client[one.name as keyof typeof client]).toBe(one);
  });

  test.each(PROBLEM_CODES)('%s: the class of the code, with field, value, remedy, path, request id and status', async (code) => {
    const error = await thrown([json(refused(code, { field: 'code', value: 'x', remedy: 'take y', requestId: 'r-1' }))]);
    expect(error).toBeInstanceOf(ERROR_CLASSES[code]);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: ERROR_CLASSES[code].name, message: 'no', code, field: 'code', value: 'x', remedy: 'take y', path: ['plans'], requestId: 'r-1', status: 200 });
  });

  test('a code that a newer hub has added is a DtiHubError with that code', async () => {
    const error = await thrown([json(refused('TEAPOT'))]);
    expect([error.constructor, error.name, error.code]).toEqual([DtiHubError, 'DtiHubError', 'TEAPOT']);
    expect((await thrown([json(refused('toString'))])).constructor).toBe(DtiHubError);
  });

  test('in part: the call throws, the rest of the answer and every refusal are in the error', async () => {
    const errors = ['NOT_FOUND', 'BAD_USER_INPUT'].map((code, at) => ({ message: `${at}`, path: [`p${at}`], extensions: { code } }));
    const error = await thrown([json({ data: { p0: null, p1: null, plans: [] }, errors })]);
    expect(error).toBeInstanceOf(client.NotFoundError);
    expect(error.data).toEqual({ p0: null, p1: null, plans: [] });
    expect(error.refusals.map(({ code, path }) => [code, path])).toEqual([['NOT_FOUND', ['p0']], ['BAD_USER_INPUT', ['p1']]]);
  });

  test('with 429: retryAfter in seconds, also from a date; the request id of the header where the body has none', async () => {
    const error = await thrown([json(refused('RATE_LIMITED'), 429, { 'retry-after': '7', 'x-request-id': 'h-1' })]);
    expect(error).toBeInstanceOf(client.RateLimitedError);
    expect(error).toMatchObject({ retryAfter: 7, status: 429, requestId: 'h-1' });
    const dated = await thrown([json(refused('RATE_LIMITED'), 429, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() })]);
    expect(dated.retryAfter).toBeGreaterThan(50);
    expect(dated.retryAfter).toBeLessThanOrEqual(60);
  });
});

const page = '<!doctype html><title>Bad gateway</title>';
const html = (status: number, text = page): Answer => (response) => void response.writeHead(status, { 'content-type': 'text/html' }).end(text);

describe('what comes back is not GraphQL', () => {
  test.each<[string, Answer, number]>([
    ['the page of a proxy', html(502), 502],
    ['a page with status 200', html(200), 200],
    ['JSON of another service', json({ message: 'hello' }), 200],
    ['JSON of a gateway that refuses', json({ error: 'who are you?' }, 401), 401],
    ['data that is no object', json({ data: 'x' }), 200],
    ['several answers', json([{ data: { plans: [] } }]), 200],
    ['errors that are none', json({ errors: 'x' }), 200],
    ['data with a status of failure', json({ data: { plans: [] } }, 500), 500],
    ['broken JSON', (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":'), 200],
    ['nothing at all', (response) => void response.writeHead(200).end(), 200],
    ['204', (response) => void response.writeHead(204).end(), 204],
  ])('%s: a ProtocolError with its beginning', async (_, answer, status) => {
    const error = await thrown([answer]);
    expect(error).toBeInstanceOf(client.ProtocolError);
    expect(error).toMatchObject({ code: 'PROTOCOL', status, value: expect.any(String) });
    expect(error.message).toContain(`(HTTP ${status})`);
  });

  test('a long page is quoted to 200 characters, and nothing else of it is kept', async () => {
    const error = await thrown([html(500, `${page}${'x'.repeat(100_000)}`)]);
    expect(error.value).toMatch(/^<!doctype html>.*x…$/);
    expect(error.value).toHaveLength(201);
    expect(JSON.stringify({ ...error, message: error.message, stack: error.stack }).length).toBeLessThan(5_000);
  });
});

describe('no answer comes', () => {
  test('nobody listens: a NetworkError with the error of fetch as its cause', async () => {
    const gone = await answering(json({}));
    await gone.close();
    const error = await new DtiHub(gone.url, { retry: false }).plans().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(client.NetworkError);
    expect(error).toMatchObject({ code: 'NETWORK', message: `Không nhận được trả lời từ ${gone.url}/graphql.`, cause: { message: 'fetch failed' } });
  });

  test('the connection breaks in the middle of an answer', async () => {
    const error = await thrown([(response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"data":');
      setTimeout(() => response.destroy(), 20);
    }]);
    expect(error).toBeInstanceOf(client.NetworkError);
  });

  test('the hub stays silent, or falls silent: a TimeoutError', async () => {
    expect(await thrown([() => undefined], { timeoutMs: 50 })).toBeInstanceOf(client.TimeoutError);
    const half: Answer = (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":');
    expect(await thrown([half], { timeoutMs: 50 })).toMatchObject({ name: 'TimeoutError', code: 'TIMEOUT', message: expect.stringContaining('within 50 ms') });
  });

  test('the caller ends the call: the reason of the signal is thrown as it is', async () => {
    const server = await answering(() => undefined);
    servers.push(server);
    const reason = new Error('the user went away');
    const controller = new AbortController();
    const asked = new DtiHub(server.url).plans({ signal: controller.signal });
    setTimeout(() => controller.abort(reason), 20);
    await expect(asked).rejects.toBe(reason);
    await expect(new DtiHub(server.url, { signal: controller.signal }).plans()).rejects.toBe(reason);
    expect(server.asked.length).toBeLessThanOrEqual(1);
  });
});
