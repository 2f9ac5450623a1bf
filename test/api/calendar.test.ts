import type { Database } from '../../src/database/data-source';
import { importRecords } from '../../src/indexers/import-records';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

/* The calendar of the five plans as an official meets it, with reports that are invented and marked so. */

const COLUMNS = 'key,kind,plan,item,unit,year,on,body,provenance,revokes';
const RECORDS = [
  'bm-1,REPORT,BMT-2023,BM-D2,dak-lak.buon-ma-thuot.phong-noi-vu,2024,2024-12-09,Phòng Nội vụ,DEMONSTRATION,',
  'bm-2,REPORT,BMT-2023,BM-D2,dak-lak.buon-ma-thuot.phong-van-hoa-va-thong-tin,2024,2024-12-12,Phòng Văn hóa và Thông tin,DEMONSTRATION,',
  'bm-3,REPORT,BMT-2023,BM-D3,dak-lak.buon-ma-thuot.phong-van-hoa-va-thong-tin,2024,2024-12-14,Phòng Văn hóa và Thông tin,DEMONSTRATION,',
  'ht-1,REPORT,HT-2025,HT-D2,ha-tinh.so-noi-vu,2025,2025-11-17,Sở Nội vụ,DEMONSTRATION,',
  'ht-2,REPORT,HT-2025,HT-D2,ha-tinh.so-tai-chinh,2025,2025-11-15,Sở Tài chính,DEMONSTRATION,',
  'ht-3,REPORT,HT-2025,HT-D2,ha-tinh.so-tai-chinh,2025,2025-11-20,Sở Tài chính,DEMONSTRATION,',
  'ht-4,REPORT,HT-2025,HT-D1,ha-tinh.so-noi-vu,2025,2025-06-20,Sở Nội vụ,DEMONSTRATION,',
  'ht-5,REPORT,HT-2025,HT-D1,ha-tinh.so-tai-chinh,2025,2025-07-02,Sở Tài chính,DEMONSTRATION,',
  'ht-6,REPORT,HT-2025,HT-D2,ha-tinh.so-tu-phap,2025,2025-11-01,Sở Tư pháp,DEMONSTRATION,',
  'ht-8,REPORT,HT-2025,HT-D2,ha-tinh.so-xay-dung,2025,2025-11-10,Sở Xây dựng,DEMONSTRATION,',
  'ht-9,REPORT,HT-2025,HT-D2,ha-tinh.so-xay-dung,2025,2025-11-20,Sở Xây dựng,OFFICIAL,',
  'ht-7,WITHDRAWAL,,,,,2025-11-02,Sở Tư pháp,DEMONSTRATION,ht-6',
];

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await seededHub();
  const report = await importRecords(database.dataSource, Buffer.from([COLUMNS, ...RECORDS].join('\n')), new Date('2026-01-01T00:00:00Z'));
  expect(report.faults).toEqual([]);
  api = await Api.open(database);
}, 120_000);
afterAll(async () => {
  await api.close();
  await database.close();
});

const year = (territory: string, of: number, plan?: string) => ({ territory, from: `${of}-01-01`, to: `${of}-12-31`, plan });
const keysOf = async (territory: string, of: number): Promise<string[]> => (await api.hub.calendar({ ...year(territory, of) })).nodes.map(({ key }) => key);
const sentFor = async (plan: string, territory: string, of: number, item: string, asOf: string, unit?: string, inTime?: ('YES' | 'NO' | 'UNKNOWN')[]) => {
  const entries = await api.hub.submissions({ ...year(territory, of), plan, asOf, unit, inTime });
  return entries.find((entry) => entry.item.code === item)!.submissions;
};
const of = async (unit: string, plan: string, territory: string, inYear: number, item: string, asOf: string) => {
  const { totalCount, nodes: [found] } = await sentFor(plan, territory, inYear, item, asOf, unit);
  expect([totalCount, found!.unit.slug, found!.record === null]).toEqual([1, unit, found!.sentOn === null]);
  return [found!.sentOn, found!.inTime, found!.lateDays, found!.synthetic];
};

test('BM-D2, BM-D3, BM-M: the year 2024 of Buôn Ma Thuột, day by day, with the words that each day rests on', async () => {
  const { nodes } = await api.hub.calendar({ ...year('643', 2024), asOf: '2024-12-10' });
  expect(nodes.map(({ key, kind, lastDay, dueOn, bound, precision }) => [key, kind, lastDay, dueOn, bound, precision])).toEqual([
    ['BMT-2023/BM-M-mid/ONCE', 'MILESTONE', '2024-09-30', null, 'INCLUSIVE', 'QUARTER'],
    ['BMT-2023/BM-D2/2024', 'DEADLINE', '2024-12-09', '2024-12-10', 'EXCLUSIVE', 'DAY'],
    ['BMT-2023/BM-D3/2024', 'DEADLINE', '2024-12-14', '2024-12-15', 'EXCLUSIVE', 'DAY'],
  ]);
  expect(nodes[1]).toMatchObject({ item: { __typename: 'PlanDeadline', citation: { quote: expect.stringContaining('trước ngày 10/12') } }, phase: { code: 'BM-M-2024' }, next: { key: 'BMT-2023/BM-D2/2025' } });
  expect(nodes[2]).toMatchObject({ chainedTo: { key: 'BMT-2023/BM-D2/2024', lastDay: '2024-12-09' } });
});

test('BM-D3: who sends, to whom and through whom, by the bodies that hold these roles on that day; the city had ended by the next', async () => {
  const bodies = ({ sender, recipient, via }: any) => [sender, recipient, via].map((held) => held.bodies.map(({ name }: any) => name));
  const [of2024] = (await api.hub.calendar({ ...year('643', 2024) })).nodes.filter(({ item }) => item.code === 'BM-D3');
  const [of2025] = (await api.hub.calendar({ ...year('643', 2025) })).nodes.filter(({ item }) => item.code === 'BM-D3');
  expect(bodies(of2024)).toEqual([['Phòng Văn hóa và Thông tin'], ['UBND thành phố Buôn Ma Thuột'], ['Phòng Nội vụ']]);
  expect(bodies(of2025)).toEqual([[], [], []]);
  expect([of2024!.tally, of2025!.tally].map(({ due }) => due)).toEqual([1, 0]);
});

test('BK-D: the report goes to the department that holds the role in that year', async () => {
  const receives = async (of: number) => (await api.hub.calendar({ ...year('06', of) })).nodes.find(({ item }) => item.code === 'BK-D')!.recipient!.bodies.map(({ unit }) => unit!.slug);
  expect([await receives(2024), await receives(2025)]).toEqual([['bac-kan.so-thong-tin-va-truyen-thong'], []]);
});

test('BM-D2: in time to the end of 9 December; who is missing is open on that day and late on the next', async () => {
  const asked = (asOf: string) => ['BMT-2023', '643', 2024, 'BM-D2', asOf] as const;
  expect(await of('dak-lak.buon-ma-thuot.phong-noi-vu', ...asked('2025-01-01'))).toEqual(['2024-12-09', 'YES', 0, true]);
  expect(await of('dak-lak.buon-ma-thuot.phong-van-hoa-va-thong-tin', ...asked('2025-01-01'))).toEqual(['2024-12-12', 'NO', 3, true]);
  expect(await of('dak-lak.buon-ma-thuot.phong-van-hoa-va-thong-tin', ...asked('2024-12-09'))).toEqual([null, 'UNKNOWN', null, false]);
  expect(await of('dak-lak.buon-ma-thuot.phong-van-hoa-va-thong-tin', ...asked('2024-12-10'))).toEqual([null, 'NO', 1, false]);
});

test('HT-D2: "before 15/11": the 14th is in time, the 15th a day late; the first of two reports counts, a withdrawn one does not', async () => {
  const asked = ['HT-2025', '42', 2025, 'HT-D2', '2025-11-30'] as const;
  expect(await of('ha-tinh.so-noi-vu', ...asked)).toEqual(['2025-11-14', 'YES', 0, true]);
  expect(await of('ha-tinh.so-tai-chinh', ...asked)).toEqual(['2025-11-15', 'NO', 1, true]);
  expect(await of('ha-tinh.so-tu-phap', ...asked)).toEqual([null, 'NO', 16, false]);
});

test('HT-D2: on the day before a report was withdrawn it had been sent', async () => {
  const on = (asOf: string) => of('ha-tinh.so-tu-phap', 'HT-2025', '42', 2025, 'HT-D2', asOf);
  expect([await on('2025-11-01'), await on('2025-11-02')]).toEqual([['2025-11-01', 'YES', 0, true], [null, 'UNKNOWN', null, false]]);
});

test('HT-D2: a real report stands before an invented one, although that is earlier', async () => {
  expect(await of('ha-tinh.so-xay-dung', 'HT-2025', '42', 2025, 'HT-D2', '2025-11-30')).toEqual(['2025-11-20', 'NO', 6, false]);
});

test('TQ-D2: a self-review of which nobody is told begins with the year of the plan, and no unit is late for want of a report', async () => {
  const reviews = async (at: number) => (await api.hub.calendar({ ...year('08', at), asOf: '2026-11-01' })).nodes.filter(({ item }) => item.code === 'TQ-D2').map(({ tally: { due, late, unknown } }) => [late, unknown === due]);
  expect([await reviews(2021), await reviews(2022), await reviews(2023)]).toEqual([[], [[0, true]], [[0, true]]]);
});

test('TQ-D1: the report on the final review belongs to the phase of that review, the mid-term one to its own', async () => {
  const { nodes } = await api.hub.calendar({ ...year('08', 2025) });
  expect(nodes.map(({ key, phase }) => [key, phase?.code])).toEqual([['TQ-2022/TQ-M2-final/ONCE', 'TQ-M3-1'], ['TQ-2022/TQ-D1/TQ-M2-final', 'TQ-M3-1'], ['TQ-2022/TQ-D2/2025', 'TQ-M3-2']]);
});

test('BM-D2: after the city of Buôn Ma Thuột has ended, the wards that descend from its own have to send', async () => {
  const due = async (of: number) => (await api.hub.calendar({ ...year('643', of) })).nodes.find(({ item }) => item.code === 'BM-D2')!.tally.due;
  expect([await due(2024), await due(2025)]).toEqual([31, 6]);
});

test('HT-D1: the day of issue is not known, so there is no last day, only that it is not after 30 June; both sentences are shown, and what is sure is said', async () => {
  const { nodes } = await api.hub.calendar({ ...year('42', 2025) });
  expect(nodes.find(({ item }) => item.code === 'HT-D1')).toMatchObject({
    lastDay: null, undated: 'BASE_UNKNOWN', notAfter: '2025-06-30', listedOn: '2025-06-30', rivals: [{ item: { code: 'HT-D1' }, lastDay: null }, { item: { code: 'HT-M-plan' }, lastDay: '2025-06-30' }],
  });
  const asked = ['HT-2025', '42', 2025, 'HT-D1', '2025-12-31'] as const;
  expect(await of('ha-tinh.so-noi-vu', ...asked)).toEqual(['2025-06-20', 'UNKNOWN', null, true]);
  expect(await of('ha-tinh.so-tai-chinh', ...asked)).toEqual(['2025-07-02', 'NO', null, true]);
});

test('the tally counts each unit once, as the list has it; the list can be of the late ones only', async () => {
  const [entry] = (await api.hub.calendar({ ...year('42', 2025), asOf: '2025-11-30' })).nodes.filter(({ item }) => item.code === 'HT-D2');
  const asked = ['HT-2025', '42', 2025, 'HT-D2', '2025-11-30'] as const;
  const [all, late, inTime] = [await sentFor(...asked), await sentFor(...asked, undefined, ['NO']), await sentFor(...asked, undefined, ['YES'])];
  expect(all.totalCount).toBeGreaterThan(10);
  expect(entry!.tally).toEqual({ due: all.totalCount, sent: 3, inTime: 1, late: all.totalCount - 1, unknown: 0 });
  expect([late.totalCount, inTime.totalCount, inTime.nodes[0]!.unit.slug]).toEqual([all.totalCount - 1, 1, 'ha-tinh.so-noi-vu']);
});

test('TQ-D1, TQ-D2, TQ-M2: what is exact to the year stands on its last day, and a milestone asks nobody to send', async () => {
  const { nodes } = await api.hub.calendar({ ...year('08', 2023), asOf: '2023-12-31' });
  expect(nodes.map(({ key, lastDay, precision, firstDay }) => [key, lastDay, precision, firstDay])).toEqual(
    ['TQ-M2-mid/ONCE', 'TQ-D1/TQ-M2-mid', 'TQ-D2/2023'].map((key) => [`TQ-2022/${key}`, '2023-12-31', 'YEAR', '2023-01-01']));
  expect(nodes[0]!.tally.due).toBe(0);
  expect(nodes[1]!.tally).toMatchObject({ sent: 0, late: 0, unknown: nodes[1]!.tally.due });
  expect(nodes[1]!.tally.due).toBeGreaterThan(100);
});

test('the plan of a city stands in the calendar of its province, not the other way round; that of a merged province in that of the new one', async () => {
  expect(await keysOf('66', 2024)).toEqual(await keysOf('643', 2024));
  expect(await keysOf('34', 2024)).toEqual(['TB-2023/TB-M-2/ONCE', 'TB-2023/TB-M-4/ONCE', 'TB-2023/TB-P-report/TB-M-2']);
  expect(await keysOf('hung-yen', 2024)).toEqual(await keysOf('34', 2024));
  expect(await keysOf('19', 2025)).toEqual(['BK-2022/BK-D/2025', 'BK-2022/BK-D-2/2025', 'BK-2022/BK-M-final/ONCE']);
  expect((await keysOf('VN', 2024)).length).toBe((await Promise.all(['08', '06', '34', '42', '643'].map((one) => keysOf(one, 2024)))).flat().length);
});

test('BK-D: after Bắc Kạn has ended, its units of 2025 are those that descend from its own', async () => {
  const due = (await api.hub.calendar({ ...year('06', 2025) })).nodes.find(({ item }) => item.code === 'BK-D')!.tally.due;
  const { units } = await api.ask('{ units(asOf: "2025-12-14", filter: { under: "19", kind: [COMMUNE] }) { totalCount } }');
  expect(due).toBeGreaterThan(20);
  expect(due).toBeLessThan(units.totalCount);
});

test('TQ-D2: from 2025 on those 51 communes have to send that descend from the old Tuyên Quang, not all 124 of the new one', async () => {
  for (const at of [2025, 2026]) {
    const { tally } = (await api.hub.calendar({ ...year('08', at) })).nodes.find(({ item }) => item.code === 'TQ-D2')!;
    expect(tally.due).toBe(51);
  }
});

test('what comes next is the first that is not over on the day asked about, inside of the window or not', async () => {
  const next = async (asOf: string) => (await api.hub.calendar({ ...year('42', 2026), asOf })).next?.key;
  expect([await next('2026-11-14'), await next('2026-11-15'), await next('2030-12-31'), await next('2031-01-01')]).toEqual(['HT-2025/HT-D2/2026', 'HT-2025/HT-D2/2027', 'HT-2025/HT-M-final/ONCE', undefined]);
  const today = await api.hub.calendar({ ...year('42', 2026) });
  expect([today.lookedAtOn, today.next!.key]).toEqual(['2026-11-22', 'HT-2025/HT-D2/2027']);
});

test('pages of any size give the same entries, and two windows that meet what one gives', async () => {
  const keys: string[] = [];
  for await (const { key } of api.hub.eachCalendarEntry({ territory: 'VN', from: '2021-01-01', to: '2030-12-31', first: 7 })) keys.push(key);
  const [early, late] = await Promise.all([['2021-01-01', '2025-06-30'], ['2025-07-01', '2030-12-31']].map(([from, to]) => api.hub.calendar({ territory: 'VN', from: from!, to: to!, first: 100 })));
  expect(keys).toEqual([...early!.nodes, ...late!.nodes].map(({ key }) => key));
  expect([new Set(keys).size, early!.totalCount + late!.totalCount]).toEqual([keys.length, keys.length]);
});

test('TQ-M3, HT-M, register row 12: the phase of a plan on a day, the boundary year being that of the later', async () => {
  const phase = async (plan: string, asOf: string) => (await api.ask(`{ plan(code: "${plan}") { phase(asOf: "${asOf}") { code } } }`)).plan.phase?.code;
  expect([await phase('TQ-2022', '2024-12-31'), await phase('TQ-2022', '2025-01-01'), await phase('HT-2025', '2027-06-30'), await phase('TQ-2022', '2031-01-01')]).toEqual(['TQ-M3-1', 'TQ-M3-2', 'HT-M-2', undefined]);
  expect((await api.ask('{ plan(code: "HT-2025") { phase { code } } }')).plan.phase.code).toBe('HT-M-1');
});

test('the mid-term review of 2027 belongs to the first phase, though its day lies in the second', async () => {
  const [review] = (await api.hub.calendar({ ...year('42', 2027) })).nodes.filter(({ item }) => item.code === 'HT-M-mid');
  expect(review).toMatchObject({ listedOn: '2027-12-31', phase: { code: 'HT-M-1' } });
});

test('an answer that rests on invented reports says so; one that read none does not', async () => {
  const provenance = async (of: number): Promise<unknown> => {
    const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: `{ calendar(territory: "643", from: "${of}-01-01", to: "${of}-12-31") { nodes { tally { sent } } } }` }) });
    return ((await answer.json()) as any).extensions?.provenance ?? [];
  };
  expect([await provenance(2024), await provenance(2023)]).toEqual([['SYNTHETIC'], []]);
});

test('a window costs a few statements, whatever its length', async () => {
  const ask = (to: string) => api.cost(`{ calendar(territory: "VN", from: "2021-01-01", to: "${to}", first: 100) { nodes { key tally { due } } } }`);
  await ask('2030-12-31');
  const [short, long] = [await ask('2023-12-31'), await ask('2030-12-31')];
  expect(long.filter((name) => name === 'planRecord.reports')).toHaveLength(1);
  expect(long.length).toBeLessThanOrEqual(short.length + 3);
});

test.each([
  ['a territory that never was', 'territory: "Atlantis"', 'NOT_FOUND', 'territory', 'units(search'],
  ['a last day before the first', 'territory: "34", from: "2025-01-01", to: "2024-12-31"', 'BAD_USER_INPUT', 'to', 'from'],
  ['a commune, in which no plan can stand', 'territory: "thai-binh.dong-hung.xa-an-chau"', 'NOT_FOUND', 'territory', 'Territories with plans: 06 (Tỉnh Bắc Kạn), 643 (Thành phố Buôn Ma Thuột), 42 (Tỉnh Hà Tĩnh), 34 (Tỉnh Thái Bình), 08 (Tỉnh Tuyên Quang); VN is the whole country.'],
  ['a district without a plan of its own', 'territory: "thai-binh.dong-hung"', 'NOT_FOUND', 'territory', 'Territories with plans: '],
  ['a plan that is not there', 'territory: "34", plan: "X-1"', 'NOT_FOUND', 'plan', 'TB-2023'],
  ['a plan of elsewhere', 'territory: "34", plan: "HT-2025"', 'BAD_USER_INPUT', 'plan', 'TB-2023'],
  ['a page of none', 'territory: "34", first: 0', 'BAD_USER_INPUT', 'first', '1'],
  ['a cursor of another list', 'territory: "34", after: "abc"', 'BAD_USER_INPUT', 'after', 'after'],
])('%s is refused with a remedy', async (_, given, code, field, remedy) => {
  const window = given.includes('from:') ? '' : ', from: "2024-01-01", to: "2024-12-31"';
  const met = await api.refusal(`{ calendar(${given}${window}) { totalCount } }`, { language: 'en' });
  expect([met.code, met.field, met.remedy]).toEqual([code, field, expect.stringContaining(remedy)]);
});

test('a province without plans has an empty calendar; a city with a plan of its own has one', async () => {
  const count = async (territory: string): Promise<number> => (await api.ask(`{ calendar(territory: "${territory}", from: "2023-01-01", to: "2025-12-31") { totalCount } }`)).calendar.totalCount;
  expect(await count('01')).toBe(0);
  expect(await count('dak-lak.buon-ma-thuot')).toBeGreaterThan(0);
});
