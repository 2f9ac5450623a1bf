import { request } from 'node:http';
import { Health } from '../../src/http/health';
import { createMetrics, type Holdings } from '../../src/http/metrics';
import { metricsDoor } from '../../src/http/metrics-door';
import { ROUTES } from '../../src/http/route';
import { METHODS, OUTCOMES, Traffic } from '../../src/http/traffic';
import { PROBLEM_CODES } from '../../src/indexers/core/problem';
import { ask, startSample, type Running } from './support';

const TOKEN = 'prometheus-reads-this';
const opened: Running[] = [];
let holdings: Holdings | undefined;

async function open(token?: string): Promise<Running & { health: Health }> {
  const [traffic, health] = [new Traffic(), Health.prepared()];
  const metrics = metricsDoor(createMetrics({ traffic, health, holdings: () => holdings }), token);
  const hub = await startSample({ traffic, health, metrics, explorer: (sent, answer) => sent.url === '/' && Boolean(answer.end('the explorer')) });
  opened.push(hub);
  return { ...hub, health };
}

/** The hub's own metrics, each with its labels as they are printed, and its value. */
async function read(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Object.fromEntries(text.split('\n').filter((line) => line.startsWith('dti_hub_')).map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
}

/** Sends what fetch would refuse to send, and reads the status. */
const send = (url: string, method: string, path: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => request(url, { method, path, headers }, (answer) => answer.resume().on('end', () => resolve(answer.statusCode!))).on('error', reject).end());

afterEach(async () => {
  holdings = undefined;
  for (const { server } of opened.splice(0)) await server.close();
});

test('requests are counted by route, method and class of status, and timed', async () => {
  const { url } = await open();
  for (const path of ['/', '/', '/nowhere', '/healthz', '/readyz', '/download/x.csv']) await send(url, 'GET', path);
  await ask(url, { query: '{ language }' });
  await ask(url, { query: '{ slow(ms: 120) }' });
  await send(url, 'PURGE', '/graphql');
  const metrics = await read(url);
  const requests = Object.entries(metrics).filter(([name]) => name.startsWith('dti_hub_http_requests_total'));
  expect(Object.fromEntries(requests)).toEqual({
    'dti_hub_http_requests_total{route="explorer",method="GET",status="2xx"}': 2,
    'dti_hub_http_requests_total{route="other",method="GET",status="4xx"}': 1,
    'dti_hub_http_requests_total{route="healthz",method="GET",status="2xx"}': 1,
    'dti_hub_http_requests_total{route="readyz",method="GET",status="2xx"}': 1,
    'dti_hub_http_requests_total{route="download",method="GET",status="4xx"}': 1,
    'dti_hub_http_requests_total{route="graphql",method="POST",status="2xx"}': 2,
    'dti_hub_http_requests_total{route="graphql",method="other",status="4xx"}': 1,
  });
  const graphql = (name: string): number => metrics[`dti_hub_http_request_duration_seconds${name}`]!;
  expect(graphql('_count{route="graphql"}')).toBe(3);
  expect(graphql('_sum{route="graphql"}')).toBeGreaterThan(0.1);
  expect(graphql('_bucket{le="+Inf",route="graphql"}')).toBe(3);
  expect(graphql('_bucket{le="0.1",route="graphql"}')).toBeLessThan(3);
  expect(metrics['dti_hub_http_requests_under_way']).toBe(1);
});

test('a client that leaves before its answer is counted as gone', async () => {
  const { url } = await open();
  await expect(fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ slow(ms: 5000) }' }), signal: AbortSignal.timeout(150),
  })).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await read(url)).toMatchObject({ 'dti_hub_http_requests_total{route="graphql",method="POST",status="gone"}': 1, dti_hub_http_requests_under_way: 1 });
});

test('operations are counted by the code that refused them, and their cost is summed', async () => {
  const { url } = await open();
  await ask(url, { query: '{ units(first: 7) { code } }' });
  await ask(url, { query: '{ unit(code: "none") { code } }' });
  await ask(url, { query: '{ sql }' });
  await ask(url, { query: '{ ranking(first: 10000) { nodes { unit { code } } } }' });
  await ask(url, 'no json');
  const metrics = await read(url);
  const refused = Object.fromEntries(PROBLEM_CODES.map((code) => [code, metrics[`dti_hub_graphql_refused_total{code="${code}"}`]]));
  expect(refused).toEqual({ ...Object.fromEntries(PROBLEM_CODES.map((code) => [code, 0])), BAD_USER_INPUT: 2, INTERNAL: 1, QUERY_TOO_EXPENSIVE: 1 });
  expect(metrics['dti_hub_graphql_cost_total']).toBe(7 + 1 + 0 + 20_001);
});

test('what the hub holds and how it is: absent until the data are there', async () => {
  const { url, health } = await open();
  expect(Object.keys(await read(url)).filter((name) => /units|snapshots|judgements/.test(name))).toEqual([]);
  holdings = { units: 11_000, snapshots: 5, judgements: 3, snapshotsInMemory: 4, resultBytes: 9_000_000 };
  health.databaseAnswers(false);
  expect(await read(url)).toMatchObject({
    dti_hub_units: 11_000, dti_hub_snapshots: 5, dti_hub_judgements: 3, dti_hub_snapshots_in_memory: 4, dti_hub_result_bytes: 9_000_000, dti_hub_database_up: 0, dti_hub_ready: 0,
  });
  health.databaseAnswers(true);
  health.stop();
  expect(await read(url)).toMatchObject({ dti_hub_database_up: 1, dti_hub_ready: 0 });
});

test('nothing that a client sends becomes a label: every label is of a closed list, however many words come', async () => {
  const { url } = await open();
  const storm = async (words: readonly string[]): Promise<void> => {
    for (const word of words) {
      for (const path of [`/${word}`, `/graphql?query=${word}`, `/download/${word}.csv`, `/metrics/${word}`]) await send(url, 'GET', path, { 'x-request-id': word, 'accept-language': word });
      await ask(url, { query: `query ${word} { ${word} }`, operationName: word }, { origin: `https://${word}.vn`, 'x-apollo-operation-name': word });
    }
    for (const method of ['PROPFIND', 'M-SEARCH', 'REPORT', 'DELETE', 'PATCH']) await send(url, method, '/graphql');
  };
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`);
  await storm(words.slice(0, 5));
  const before = Object.keys(await read(url));
  await storm(words);
  const after = Object.keys(await read(url));
  const known: Record<string, readonly string[]> = { route: ROUTES, method: METHODS, status: OUTCOMES, code: PROBLEM_CODES };
  expect(after.flatMap((name) => [...name.matchAll(/(\w+)="([^"]*)"/g)].filter(([, label, value]) => label !== 'le' && !known[label!]!.includes(value!)))).toEqual([]);
  // The only series that may appear between two readings is that of the first reading itself.
  expect(after.filter((name) => !before.includes(name))).toEqual(['dti_hub_http_requests_total{route="metrics",method="GET",status="2xx"}']);
});

describe('who may read the metrics', () => {
  const status = async (url: string, headers: Record<string, string> = {}): Promise<number> => (await fetch(`${url}/metrics`, { headers })).status;

  test('without a token: this machine, but not through a proxy that says for whom it asks', async () => {
    const { url } = await open();
    expect(await status(url)).toBe(200);
    for (const header of ['X-Forwarded-For', 'Forwarded', 'Via', 'X-Real-IP']) expect([header, await status(url, { [header]: '203.0.113.9' })]).toEqual([header, 403]);
  });

  test('with a token: whoever brings it, from anywhere', async () => {
    const { url } = await open(TOKEN);
    expect(await status(url, { authorization: `Bearer ${TOKEN}`, via: '1.1 proxy' })).toBe(200);
    for (const wrong of [`Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`, TOKEN, 'Bearer', '']) expect([wrong, await status(url, { authorization: wrong })]).toEqual([wrong, 401]);
    const refusal = await fetch(`${url}/metrics`);
    expect([refusal.status, refusal.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="metrics"']);
    expect(await refusal.text()).not.toContain(TOKEN);
  });

  test('a hub without metrics has nothing there', async () => {
    const hub = await startSample();
    opened.push(hub);
    expect(await status(hub.url)).toBe(404);
  });
});
