import { createHash } from 'node:crypto';
import { request } from 'node:http';
import type { Database } from '../../src/database/data-source';
import type { Answer } from '../../src/http/hub';
import { Downloads } from '../../src/http/downloads';
import { Health } from '../../src/http/health';
import { createListener, type Listener } from '../../src/http/listener';
import { SILENT } from '../../src/http/log';
import { Traffic } from '../../src/http/traffic';
import { prepareExport } from '../../src/indexers/export';
import { exportIndex } from '../../src/indexers/export-index';
import { COMMUNES, publishScores, smallHub } from '../api/small-hub';
import { troublesInto } from '../support/log';

let hub: Database;
let listener: Listener;
let base: string;
const health = Health.prepared();
const logged: string[] = [];
beforeAll(async () => {
  hub = await smallHub();
  const { manager } = hub.dataSource;
  const downloads = new Downloads({ prepare: (choice) => prepareExport(manager, choice), index: () => exportIndex(manager), revision: () => 'one', log: troublesInto(logged) });
  listener = createListener({ downloads, health, traffic: new Traffic(), isOutage: () => false, corsOrigins: ['https://portal.example.vn'], log: SILENT, graphql: () => Promise.reject<Answer>(new Error()) });
  base = `http://127.0.0.1:${await listener.listen(0, '127.0.0.1')}`;
});
afterAll(async () => {
  await listener.close();
  await hub.close();
});

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(base + path, init);

test('the index lists every file, and every file is there with its metadata', async () => {
  const index = (await (await get('/download/')).json()) as any;
  const files: string[] = [...index.rankings, ...index.verdicts, ...index.sets, ...index.plans, ...index.calendars].flatMap((row: any) => row.files ?? [...row.ranking, ...row.scores, ...row.record]).concat(index.units);
  expect(files).toEqual(expect.arrayContaining(['/download/ranking/90/COMMUNE/2023.csv?unitsAsOf=2023-12-31', '/download/verdicts/P-1/2024.ndjson', '/download/plans/P-1.json', '/download/calendar/90.ics', '/download/sets/small.csv', '/download/units.csv']));
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
  [`/download/snapshots/${'0'.repeat(64)}.json`, 404, 'NOT_FOUND'], ['/download/snapshots/abc.json', 404, 'NOT_FOUND'], [`/download/snapshots/${'A'.repeat(64)}.json`, 404, 'NOT_FOUND'],
  [`/download/snapshots/${'0'.repeat(64)}.csv`, 404, 'NOT_FOUND'], [`/download/snapshots/${'0'.repeat(64)}.json?x=1`, 400, 'BAD_USER_INPUT'], ['/download/snapshots.json', 404, 'NOT_FOUND'],
  ['/download/calendar/nope.ics', 404, 'NOT_FOUND'], ['/download/calendar/90.csv', 404, 'NOT_FOUND'], ['/download/calendar/90.ics?from=2024-02-30', 400, 'BAD_USER_INPUT'],
  ['/download/calendar/90.ics?from=2024-02-02&to=2024-02-01', 400, 'BAD_USER_INPUT'], ['/download/calendar/90.ics?plan=nope', 404, 'NOT_FOUND'], ['/download/calendar/90.ics?year=2024', 400, 'BAD_USER_INPUT'], ['/download/calendar.ics', 404, 'NOT_FOUND'],
  ['/downloads', 404, 'NOT_FOUND'], ['/download/units.csv/x', 404, 'NOT_FOUND'], ['/download/units/x.csv', 404, 'NOT_FOUND'],
])('%s is refused with %i %s', async (path, status, code) => {
  const answer = await get(path);
  expect([answer.status, ((await answer.json()) as any).errors[0].extensions.code]).toEqual([status, code]);
});

describe('the record of a snapshot', () => {
  const COMMUNES_2023 = '90:COMMUNE:2023:2023-12-31:small';
  const fingerprints = (): Promise<{ fingerprint: string }[]> =>
    hub.dataSource.query(`select fingerprint from snapshot where key like $1 order by ordinal`, [`${COMMUNES_2023}#%`]);
  const recordOf = (fingerprint: string, init?: RequestInit): Promise<Response> => get(`/download/snapshots/${fingerprint}.json`, init);
  const sha256 = async (answer: Response): Promise<string> => createHash('sha256').update(Buffer.from(await answer.arrayBuffer())).digest('hex');

  test('is a file whose SHA-256 is the fingerprint, and never changes', async () => {
    const [{ fingerprint }] = await fingerprints() as [{ fingerprint: string }];
    const answer = await recordOf(fingerprint, { headers: { 'accept-encoding': 'identity' } });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="record-90-COMMUNE-2023-units-2023-12-31-v1.json"',
      'cache-control': 'public, max-age=31536000, immutable', etag: `"${fingerprint}"`, link: `</download/snapshots/${fingerprint}.json.meta.json>; rel="describedby"; type="application/json"`,
    });
    expect(await sha256(answer)).toBe(fingerprint);
    const packed = await recordOf(fingerprint);
    expect([packed.headers.get('content-encoding'), packed.headers.get('etag'), await sha256(packed)]).toEqual(['gzip', `"${fingerprint}-gzip"`, fingerprint]);
    const again = await recordOf(fingerprint, { headers: { 'if-none-match': `"${fingerprint}-gzip"` } });
    expect([again.status, again.headers.get('cache-control'), await again.text()]).toEqual([304, 'public, max-age=31536000, immutable', '']);
  });

  test('has its metadata beside it, which may change: the citation names the latest decision', async () => {
    const [{ fingerprint }] = await fingerprints() as [{ fingerprint: string }];
    const meta = await get(`/download/snapshots/${fingerprint}.json.meta.json`);
    expect(meta.headers.get('cache-control')).toBe('no-cache');
    expect(await meta.json()).toMatchObject({ file: 'record-90-COMMUNE-2023-units-2023-12-31-v1.json', sha256: fingerprint, snapshot: { fingerprint }, reading: { en: expect.stringContaining('1/10 000 point') } });
  });

  test('stays after a correction, and is one file where the same was published twice', async () => {
    const [{ fingerprint: first }] = await fingerprints() as [{ fingerprint: string }];
    const before = await (await recordOf(first)).text();
    await publishScores(hub, 2023, { '90101': { '1.1': '10' } });
    await publishScores(hub, 2023, { '90101': COMMUNES['90101']! });
    const all = (await fingerprints()).map(({ fingerprint }) => fingerprint);
    expect([all.length, new Set(all).size, all[2]]).toEqual([3, 2, first]);
    for (const fingerprint of all) expect(await sha256(await recordOf(fingerprint))).toBe(fingerprint);
    expect(await (await recordOf(first)).text()).toBe(before);
  });

  test('breaks off where the database no longer holds what was published', async () => {
    const [{ fingerprint }] = await fingerprints() as [{ fingerprint: string }];
    const change = (by: number): Promise<unknown> => hub.dataSource.query(`update standing set points[1] = points[1] + (${by}) where snapshot_id = (select max(id) from snapshot where fingerprint = '${fingerprint}')`);
    await hub.dataSource.query('alter table standing disable trigger all');
    await change(1);
    await expect(recordOf(fingerprint, { headers: { 'accept-encoding': 'identity' } }).then((answer) => answer.text())).rejects.toThrow();
    await change(-1);
    await hub.dataSource.query('alter table standing enable trigger all');
    expect(logged).toEqual([expect.stringMatching(/^warn A download broke off. .*record-90-COMMUNE-2023-units-2023-12-31-v3.*90:COMMUNE:2023:2023-12-31:small#3 is as it was published/)]);
    expect(await sha256(await recordOf(fingerprint))).toBe(fingerprint);
  });
});

test('only reading; 503 until the hub is ready', async () => {
  expect((await get('/download/units.csv', { method: 'POST' })).status).toBe(405);
  health.databaseAnswers(false);
  expect((await get('/download/units.csv')).status).toBe(503);
  health.databaseAnswers(true);
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
