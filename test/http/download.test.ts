import { createHash } from 'node:crypto';
import { request } from 'node:http';
import type { Database } from '../../src/database/data-source';
import type { Answer } from '../../src/http/exchange';
import { Downloads } from '../../src/http/downloads';
import { createListener, type Listener } from '../../src/http/listener';
import { prepareExport } from '../../src/indexers/export';
import { exportIndex } from '../../src/indexers/export-index';
import { smallHub } from '../api/small-hub';

let hub: Database;
let listener: Listener;
let base: string;
let ready = true;
beforeAll(async () => {
  hub = await smallHub();
  const { manager } = hub.dataSource;
  const downloads = new Downloads({ prepare: (choice) => prepareExport(manager, choice), index: () => exportIndex(manager), revision: () => 'one', log: () => undefined });
  listener = createListener({ downloads, ready: () => ready, corsOrigins: ['https://portal.example.vn'], log: () => undefined, graphql: () => Promise.reject<Answer>(new Error()) });
  base = `http://127.0.0.1:${await listener.listen(0, '127.0.0.1')}`;
});
afterAll(async () => {
  await listener.close();
  await hub.close();
});

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(base + path, init);

test('the index lists every file, and every file is there with its metadata', async () => {
  const index = (await (await get('/download/')).json()) as any;
  const files: string[] = [...index.rankings, ...index.verdicts, ...index.sets, ...index.plans].flatMap((row: any) => row.files ?? [...row.ranking, ...row.scores]).concat(index.units);
  expect(files).toEqual(expect.arrayContaining(['/download/ranking/90/COMMUNE/2023.csv?unitsAsOf=2023-12-31', '/download/verdicts/P-1/2024.ndjson', '/download/plans/P-1.json', '/download/sets/small.csv', '/download/units.csv']));
  for (const file of files) {
    const [answer, meta] = [await get(file), await get(file.replace(/(\?|$)/, '.meta.json$1'))];
    expect([file, answer.status, meta.status]).toEqual([file, 200, 200]);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(await meta.json()).toMatchObject({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), citation: expect.anything(), licence: expect.anything(), sources: expect.anything() });
  }
});

test('a file says its type, its name, where its metadata are, and who may read it; the same again is 304', async () => {
  const answer = await get('/download/ranking/90/COMMUNE/2023.csv', { headers: { origin: 'https://portal.example.vn' } });
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present', 'content-disposition': 'attachment; filename="ranking-90-COMMUNE-2023-units-2023-12-31-v1.csv"',
    link: '</download/ranking/90/COMMUNE/2023.csv.meta.json>; rel="describedby"; type="application/json"', 'access-control-allow-origin': 'https://portal.example.vn',
    'x-content-type-options': 'nosniff', 'content-encoding': 'gzip',
  });
  const again = await get('/download/ranking/90/COMMUNE/2023.csv', { headers: { 'if-none-match': answer.headers.get('etag')! } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const head = await get('/download/ranking/90/COMMUNE/2023.csv', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test.each([
  ['/download/ranking/90/COMMUNE/2019.csv', 404, 'NOT_FOUND'], ['/download/ranking/90/WIZARD/2023.csv', 400, 'BAD_USER_INPUT'], ['/download/ranking/90/COMMUNE/23.csv', 400, 'BAD_USER_INPUT'],
  ['/download/ranking/90/COMMUNE/2023.json', 404, 'NOT_FOUND'], ['/download/ranking/90/COMMUNE/2023.csv?x=1', 400, 'BAD_USER_INPUT'], ['/download/units.csv?asOf=2023-02-31', 400, 'BAD_USER_INPUT'],
  ['/download/sets/nope.json', 404, 'NOT_FOUND'], ['/download/plans/nope.csv', 404, 'NOT_FOUND'], ['/download/verdicts/nope/2023.csv', 404, 'NOT_FOUND'], ['/download/%E0%A4%A', 404, 'NOT_FOUND'],
  ['/download/../../package.json', 404, 'NOT_FOUND'], ['/download/sets/..%2f..%2fx.json', 404, 'NOT_FOUND'], ["/download/sets/'%20or%201=1.csv", 404, 'NOT_FOUND'], ['/download/ranking/90/COMMUNE/2023.csv?snapshot=%00', 404, 'NOT_FOUND'],
  ['/downloads', 404, 'NOT_FOUND'], ['/download/units.csv/x', 404, 'NOT_FOUND'], ['/download/units/x.csv', 404, 'NOT_FOUND'],
])('%s is refused with %i %s', async (path, status, code) => {
  const answer = await get(path);
  expect([answer.status, ((await answer.json()) as any).errors[0].extensions.code]).toEqual([status, code]);
});

test('only reading; 503 until the hub is ready', async () => {
  expect((await get('/download/units.csv', { method: 'POST' })).status).toBe(405);
  ready = false;
  expect((await get('/download/units.csv')).status).toBe(503);
  ready = true;
});

test('a client that goes away in the middle leaves nothing behind', async () => {
  await new Promise<void>((done) => {
    const sent = request(`${base}/download/units.csv`, (answer) => {
      answer.destroy();
      done();
    });
    sent.on('error', () => done());
    sent.end();
  });
  expect((await get('/download/units.csv')).status).toBe(200);
});
