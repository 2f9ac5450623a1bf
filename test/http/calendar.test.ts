import type { Database } from '../../src/database/data-source';
import { Downloads } from '../../src/http/downloads';
import { Health } from '../../src/http/health';
import { createListener, type Listener } from '../../src/http/listener';
import { SILENT } from '../../src/http/log';
import type { Answer } from '../../src/http/hub';
import { Traffic } from '../../src/http/traffic';
import { prepareExport } from '../../src/indexers/export';
import { exportIndex } from '../../src/indexers/export-index';
import { Api } from '../api/harness';
import { run } from '../commands/kit';
import { entriesOf, readIcalendar, valueOf, type Component } from '../support/icalendar';
import { seededHub } from '../support/seeded';

/* The calendar as a file, to which the calendar of an office subscribes. */

let hub: Database;
let api: Api;
let listener: Listener;
let base: string;
beforeAll(async () => {
  hub = await seededHub();
  api = await Api.open(hub);
  const { manager } = hub.dataSource;
  const downloads = new Downloads({ prepare: (choice) => prepareExport(manager, choice), index: () => exportIndex(manager), revision: () => 'one', log: SILENT });
  listener = createListener({ downloads, health: Health.prepared(), traffic: new Traffic(), isOutage: () => false, corsOrigins: [], log: SILENT, graphql: () => Promise.reject<Answer>(new Error()) });
  base = `http://127.0.0.1:${await listener.listen(0, '127.0.0.1')}`;
}, 120_000);
afterAll(async () => {
  await listener.close();
  await api.close();
  await hub.close();
});

const bytes = async (path: string): Promise<Buffer> => Buffer.from(await (await fetch(base + path)).arrayBuffer());
const told = (entry: Component): unknown[] => [valueOf(entry, 'UID'), entry.name, valueOf(entry, 'DTSTART') ?? null, valueOf(entry, 'DTEND') ?? null];

test('BM-M, BM-D1, BM-D2, BM-D3: the calendar of Buôn Ma Thuột is a file that a strict reader takes, each entry on its last day in time', async () => {
  const answer = await fetch(`${base}/download/calendar/643.ics?from=2023-01-01&to=2024-12-31`);
  expect(Object.fromEntries(answer.headers)).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="calendar-643-from-2023-01-01-to-2024-12-31.ics"' });
  const file = Buffer.from(await answer.arrayBuffer());
  expect(entriesOf(file).map(told)).toEqual([
    ['BMT-2023/BM-D1/ONCE@dti-hub', 'VEVENT', '20230729', '20230730'], ['BMT-2023/BM-D2/2023@dti-hub', 'VEVENT', '20231209', '20231210'], ['BMT-2023/BM-D3/2023@dti-hub', 'VEVENT', '20231214', '20231215'],
    ['BMT-2023/BM-M-plan/ONCE@dti-hub', 'VEVENT', '20231231', '20240101'], ['BMT-2023/BM-M-mid/ONCE@dti-hub', 'VEVENT', '20240930', '20241001'],
    ['BMT-2023/BM-D2/2024@dti-hub', 'VEVENT', '20241209', '20241210'], ['BMT-2023/BM-D3/2024@dti-hub', 'VEVENT', '20241214', '20241215'],
  ]);
  const [first] = entriesOf(file);
  expect(valueOf(first!, 'DESCRIPTION')).toMatch(/^Hạn cuối: hết ngày 29\/07\/2023 \(trước ngày 30\/07\/2023\)\.\n[\s\S]*trước ngày 30\/7\/2023/);
  expect(valueOf(readIcalendar(file), 'X-WR-TIMEZONE')).toBe('Asia/Ho_Chi_Minh');
});

test('HT-D1, BK-D-2: what has no day is a task without a date that says why', async () => {
  const tasks = [...entriesOf(await bytes('/download/calendar/42.ics')), ...entriesOf(await bytes('/download/calendar/06.ics?from=2023-01-01&to=2023-12-31'))].filter(({ name }) => name === 'VTODO');
  expect(tasks.map((task) => [valueOf(task, 'UID'), valueOf(task, 'DUE'), valueOf(task, 'DESCRIPTION')!.split('\n')[0]])).toEqual([
    ['HT-2025/HT-D1/ONCE@dti-hub', undefined, 'Chưa tính được ngày cuối: không biết ngày của sự kiện dùng để đếm ngày; không muộn hơn ngày 30/06/2025.'],
    ['BK-2022/BK-D-2/2023@dti-hub', undefined, 'Chưa tính được ngày cuối: văn bản không nêu ngày; không sớm hơn ngày 14/12/2023.'],
  ]);
});

test('the file says when the version of the plan was loaded, not when it was fetched: the same bytes and 304 the next time', async () => {
  const path = '/download/calendar/34.ics';
  const [first, second] = [await fetch(base + path), await bytes(path)];
  expect(Buffer.from(await first.arrayBuffer())).toEqual(second);
  const [{ created }] = await hub.dataSource.query(`select created_at as created from plan where code = 'TB-2023'`);
  expect(entriesOf(second).map((entry) => valueOf(entry, 'DTSTAMP'))).toEqual(Array.from({ length: entriesOf(second).length }, () => new Date(created).toISOString().replace(/[-:]|\.\d+/g, '')));
  expect((await fetch(base + path, { headers: { 'if-none-match': first.headers.get('etag')! } })).status).toBe(304);
});

test.each(['08', '06', '34', '42', '643', '66', '19', 'VN', 'hung-yen'])('the file of %s has the entries that the query has, under the same names, at the path that the query gives', async (territory) => {
  const calendar = await api.hub.calendar({ territory, from: '2022-01-01', to: '2030-12-31', first: 100 });
  expect(calendar.pageInfo.hasNextPage).toBe(false);
  const entries = entriesOf(await bytes(calendar.file));
  const file = entries.map((entry) => [valueOf(entry, 'UID')!.replace('@dti-hub', ''), valueOf(entry, 'DTSTART') ?? null]);
  expect(file.sort()).toEqual(calendar.nodes.map(({ key, lastDay }) => [key, lastDay?.replaceAll('-', '') ?? null]).sort());
});

test('only one plan, where it is named', async () => {
  const all = entriesOf(await bytes('/download/calendar/VN.ics'));
  const one = entriesOf(await bytes('/download/calendar/VN.ics?plan=BMT-2023'));
  expect(one.map(told)).toEqual(all.filter((entry) => valueOf(entry, 'CATEGORIES') === 'BMT-2023').map(told));
  expect(one.length).toBeLessThan(all.length);
});

test('the command line writes the same file', async () => {
  const { files, status } = await run('export --what calendar --territory 643 --out c.ics', hub.dataSource);
  expect(status).toBe(0);
  expect(Buffer.from(files['c.ics']!)).toEqual(await bytes('/download/calendar/643.ics'));
  expect(JSON.parse(files['c.ics.meta.json']!.toString())).toMatchObject({ file: 'calendar-643.ics', rows: entriesOf(Buffer.from(files['c.ics']!)).length, provenance: 'LAW', sources: [{ id: 'kh-buon-ma-thuot-2023' }] });
});

test('a commune has no calendar file: 404 with the territories that have plans; a province without plans has an empty one', async () => {
  const answer = await fetch(`${base}/download/calendar/thai-binh.dong-hung.xa-an-chau.ics`, { headers: { 'accept-language': 'en' } });
  expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'NOT_FOUND', field: 'territory', remedy: expect.stringContaining('34 (Tỉnh Thái Bình)') }) })] })]);
  expect((await fetch(`${base}/download/calendar/01.ics`)).status).toBe(200);
});

test('the metadata of a calendar file count its entries', async () => {
  const meta = await (await fetch(`${base}/download/calendar/643.ics.meta.json?from=2023-01-01&to=2024-12-31`)).json();
  expect(meta).toMatchObject({ file: 'calendar-643-from-2023-01-01-to-2024-12-31.ics', rows: 7 });
});

test('a parameter that stands twice is told so, one that there is not is told those that there are', async () => {
  const told = async (query: string): Promise<unknown[]> => {
    const answer = await fetch(`${base}/download/calendar/643.ics?${query}`, { headers: { 'accept-language': 'en' } });
    const { errors: [{ message, extensions }] } = (await answer.json()) as any;
    return [answer.status, message, extensions.field, extensions.remedy];
  };
  expect(await told('from=2023-01-01&from=2024-01-01')).toEqual([400, 'This parameter stands twice.', 'from', 'Keep one of them.']);
  expect(await told('form=2023-01-01')).toEqual([400, 'This parameter is not used here.', 'form', 'It takes: from, to, plan.']);
});
