import type { Database } from '../../src/database/data-source';
import { run } from '../commands/kit';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

/* What people state, as a reader sees it: who, when, on what evidence, and what follows from it. */

let hub: Database;
let api: Api;
beforeAll(async () => {
  hub = await seededHub();
  api = await Api.open(hub);
});
afterAll(async () => {
  await api.close();
  await hub.close();
});

const DIVISION = 'dak-lak.buon-ma-thuot.phong-noi-vu';
const unit = async (slug: string, asOf: string, fields: string): Promise<any> => (await api.ask(`{ unit(slug: "${slug}", asOf: "${asOf}") { ${fields} } }`)).unit;

test('BM-0: a unit is eligible once it is registered, attested and has initiatives; what nobody stated is open', async () => {
  const asked = 'eligibility(plan: "BMT-2023", year: 2023) { result criteria { criterion { code use } result text record { key body } } }';
  const { eligibility } = await unit(DIVISION, '2023-12-31', asked);
  expect(eligibility.result).toBe('UNKNOWN');
  expect(eligibility.criteria.map(({ criterion, result, record }: any) => [criterion.code, criterion.use, result, record?.key ?? null])).toEqual([
    ['BM-0-1', 'ELIGIBILITY', 'YES', 'minh-hoa/BMT/2'], ['BM-0-2', 'ELIGIBILITY', 'YES', 'minh-hoa/BMT/1'], ['BM-0-3', 'ELIGIBILITY', 'UNKNOWN', null],
  ]);
  const line = 'key,kind,plan,item,unit,year,on,value,role,body\nBMT/9,ATTESTATION,BMT-2023,BM-0-3,dak-lak.buon-ma-thuot.phong-noi-vu,2023,2023-12-30,YES,BM-H-role-nominator,UBND thành phố\n';
  expect(await run('records import r.csv', hub.dataSource, { 'r.csv': line })).toMatchObject({ status: 0 });
  await api.store.catchUp();
  expect((await unit(DIVISION, '2023-12-31', asked)).eligibility.result).toBe('YES');
});

test('TB-0: another division of the house, another plan, another year have answers of their own', async () => {
  expect((await unit('thai-binh.so-noi-vu', '2023-12-31', 'eligibility(plan: "TB-2023", year: 2023) { result }')).eligibility).toEqual({ result: 'YES' });
  expect((await unit('thai-binh.so-noi-vu', '2023-12-31', 'eligibility(plan: "TB-2023", year: 2024) { result }')).eligibility).toEqual({ result: 'UNKNOWN' });
  expect((await unit('ha-tinh.so-noi-vu', '2025-12-31', 'eligibility(plan: "HT-2025", year: 2025) { result criteria { text } }')).eligibility).toEqual({ result: 'NOT_APPLICABLE', criteria: [] });
});

test('HT-c1, HT-c2: a criterion without a number is answered by what is stated, for the kinds of unit it is for', async () => {
  const asked = 'criteria(plan: "HT-2025", year: 2025) { criterion { code } result text }';
  const { criteria } = await unit('ha-tinh.doan-the-minh-hoa', '2025-12-31', asked);
  expect(criteria).toEqual([
    { criterion: { code: 'HT-c2-1' }, result: 'YES', text: 'Được xác nhận: Sở Nội vụ (minh họa), ngày 2025-12-10 (bản ghi minh-hoa/HT/2).' },
    { criterion: { code: 'HT-c2-2' }, result: 'UNKNOWN', text: 'Chưa có xác nhận.' },
  ]);
  expect((await unit('ha-tinh.so-noi-vu', '2025-12-31', asked)).criteria.map(({ criterion, result }: any) => [criterion.code, result])).toEqual([1, 2, 3, 4, 5, 6].map((number) => [`HT-c1-${number}`, 'UNKNOWN']));
});

test('HT-K: an inspection shows its inspectors and its scope', async () => {
  const { records } = await api.hub.records({ plan: 'HT-2025', kind: ['INSPECTION'] }).then((page) => ({ records: page.nodes }));
  expect(records).toMatchObject([{
    item: { code: 'HT-K' }, scope: 'dịch vụ công trực tuyến', inspectors: [{ name: 'Sở Khoa học và Công nghệ' }, { name: 'Sở Nội vụ' }],
    evidence: [{ type: 'INSPECTION_CONCLUSION', number: '04/KL (minh họa)' }], provenance: 'DEMONSTRATION',
  }]);
});

test.each([
  ['BM-a1', DIVISION, 'BMT-2023', '2024-01-01', { onTime: 1, due: 2, late: 1, notYetDue: 0, ratio: '0.5', result: 'NO' }],
  ['BM-a1, before the second was due', DIVISION, 'BMT-2023', '2023-10-31', { onTime: 1, due: 1, late: 0, notYetDue: 1, ratio: '1', result: 'YES' }],
  ['BK-c2', 'bac-kan.so-noi-vu', 'BK-2022', '2024-01-01', { onTime: 1, due: 1, late: 0, notYetDue: 0, ratio: '1', result: 'YES' }],
  ['TQ-i1b', 'tuyen-quang.so-noi-vu', 'TQ-2022', '2024-01-01', { onTime: 1, due: 1, late: 0, notYetDue: 0, ratio: '1', result: 'YES' }],
  ['no task', 'bac-kan.so-tu-phap', 'BK-2022', '2024-01-01', { onTime: 0, due: 0, late: 0, notYetDue: 0, ratio: null, result: 'UNKNOWN' }],
])('%s: tasks done in time of those that were due', async (_, slug, plan, on, expected) => {
  expect((await unit(slug, '2023-12-31', `onTime(plan: "${plan}", year: 2023, asOf: "${on}") { onTime due late notYetDue ratio result }`)).onTime).toEqual(expected);
});

test('TB-R4: a subordinate unit is asked for its own verdict; the reason names the record and its evidence', async () => {
  const { verdicts } = await api.ask('{ verdicts(plan: "TB-2023", year: 2023, unit: "thai-binh.so-noi-vu.trung-tam-so-hoa-minh-hoa") { totalCount nodes { id unit { name synthetic parent { slug } } rule { code } result reasons { text record { key evidence { type number } } } } } }');
  expect(verdicts).toMatchObject({ totalCount: 1, nodes: [{
    unit: { name: 'Trung tâm Số hóa minh họa', synthetic: true, parent: { slug: 'thai-binh.so-noi-vu' } }, rule: { code: 'TB-R4' }, result: 'YES',
    reasons: [
      { text: 'Hạng 2 trong toàn địa bàn (yêu cầu hạng từ 1 đến 10).', record: null },
      { text: 'Đã được xác nhận: làm tốt công tác tham mưu (bản ghi minh-hoa/TB/1).', record: { key: 'minh-hoa/TB/1', evidence: [{ type: 'MINUTES', number: '01/BB (minh họa)' }] } },
    ],
  }] });
  expect((await api.ask(`{ node(id: "${verdicts.nodes[0].id}") { ... on Verdict { unit { name } result } } }`)).node).toEqual({ unit: { name: 'Trung tâm Số hóa minh họa' }, result: 'YES' });
});

test('TB-R5: the list of a rule goes on with the units that are judged through the ranked ones, page by page', async () => {
  const seen: string[] = [];
  for await (const verdict of api.hub.eachVerdict({ plan: 'TB-2023', year: 2023, rule: 'TB-R5', first: 3 })) seen.push(`${verdict.unit.kind} ${verdict.result}`);
  expect(seen.slice(8)).toEqual(['SUBORDINATE NO', 'SUBORDINATE NO']);
  expect(seen).toHaveLength(10);
});

test('a department shows the units under it', async () => {
  expect((await unit('thai-binh.so-noi-vu', '2023-12-31', 'children { name kind }')).children).toEqual([{ name: 'Trung tâm Số hóa minh họa', kind: 'SUBORDINATE' }]);
});

test('a record is seen by the next request, and a revoked one says by whom', async () => {
  const before = (await api.ask('{ records(plan: "BK-2022") { totalCount } }')).records.totalCount;
  const { revision } = api.store;
  const head = 'key,kind,plan,item,unit,year,on,value,role,body,revokes\n';
  const line = 'BK/1,ATTESTATION,BK-2022,BK-c1,bac-kan.so-noi-vu,2023,2023-12-01,YES,BK-H-role-head,Sở Nội vụ,\nBK/2,ATTESTATION,BK-2022,BK-c1,bac-kan.so-noi-vu,2023,2023-12-02,NO,BK-H-role-head,Sở Nội vụ,BK/1\n';
  expect(await run('records import r.csv', hub.dataSource, { 'r.csv': head + line })).toMatchObject({ status: 0 });
  await api.store.catchUp();
  expect(api.store.revision).not.toBe(revision); // so that no answer that was kept is given again
  const { records } = await api.ask('{ records(plan: "BK-2022", kind: [ATTESTATION]) { nodes { key value revokes { key } revokedBy { key } } } }');
  expect(records.nodes).toEqual([{ key: 'BK/2', value: 'NO', revokes: { key: 'BK/1' }, revokedBy: null }, { key: 'BK/1', value: 'YES', revokes: null, revokedBy: { key: 'BK/2' } }]);
  expect((await api.ask('{ records(plan: "BK-2022") { totalCount } }')).records.totalCount).toBe(before + 2);
  expect((await unit('bac-kan.so-noi-vu', '2023-12-31', 'criteria(plan: "BK-2022", year: 2023) { criterion { code } result }')).criteria).toContainEqual({ criterion: { code: 'BK-c1' }, result: 'NO' });
});

test('the records of many units cost one statement', async () => {
  const asked = (first: number): string => `{ units(filter: { kind: [DEPARTMENT], parent: "34" }, asOf: "2023-12-31", first: ${first}) { nodes { eligibility(plan: "TB-2023", year: 2023) { result } onTime(plan: "TB-2023", year: 2023) { due } records { totalCount } } } }`;
  expect(await api.cost(asked(1))).toEqual(await api.cost(asked(19)));
});

test.each([
  ['{ records(plan: "XX") { totalCount } }', 'NOT_FOUND', 'plan'], ['{ records(unit: "nowhere") { totalCount } }', 'NOT_FOUND', 'unit'],
  ['{ records(kind: [TASK], first: 0) { totalCount } }', 'BAD_USER_INPUT', 'first'],
  ['{ unit(code: "34", asOf: "2023-12-31") { eligibility(plan: "TB-2023", year: 2022) { result } } }', 'BAD_USER_INPUT', 'year'],
  ['{ unit(code: "34", asOf: "2023-12-31") { onTime(plan: "XX", year: 2023) { due } } }', 'NOT_FOUND', 'plan'],
])('%s is refused', async (query, code, field) => {
  expect(await api.refusal(query)).toMatchObject({ code, field });
});

describe('a plan asks nothing of a unit that does not lie in its territory', () => {
  const asked = (plan: string, year: number): string =>
    `targets(plan: "${plan}", year: ${year}) { items { target { code } } met total meetsAll misses { result } } criteria(plan: "${plan}", year: ${year}) { result } eligibility(plan: "${plan}", year: ${year}) { result criteria { result } } onTime(plan: "${plan}", year: ${year}) { due result }`;
  const nothing = { targets: { items: [], met: 0, total: 0, meetsAll: 'NOT_APPLICABLE', misses: [] }, criteria: [], eligibility: { result: 'NOT_APPLICABLE', criteria: [] }, onTime: { due: 0, result: 'NOT_APPLICABLE' } };

  test.each([
    ['a department of Hà Tĩnh under the plan of Thái Bình', 'ha-tinh.so-noi-vu', '2023-12-31', 'TB-2023', 2023],
    ['a department of Đắk Lắk under the plan of its city Buôn Ma Thuột', 'dak-lak.so-noi-vu', '2023-12-31', 'BMT-2023', 2023],
    ['a district of Bắc Kạn under the plan of Tuyên Quang', 'bac-kan.cho-moi', '2023-12-31', 'TQ-2022', 2023],
    ['a province under the plan of another', 'ha-tinh', '2023-12-31', 'BK-2022', 2023],
    ['a district of another province on its last day', 'bac-kan.cho-moi', '2023-12-31', 'TQ-2022', 2025],
    ['a commune that came with Hà Giang into the Tuyên Quang of 2025, which is another province under the old code', 'tuyen-quang.xa-dong-van', '2025-12-31', 'TQ-2022', 2025],
    ['the new Tuyên Quang itself', 'tuyen-quang', '2025-12-31', 'TQ-2022', 2025],
    ['a commune of the territory in a year before there was such a commune', 'tuyen-quang.xa-dong-van', '2025-12-31', 'TQ-2022', 2023],
  ])('%s', async (_, slug, asOf, plan, year) => expect(await unit(slug, asOf, asked(plan, year))).toEqual(nothing));

  test.each([
    ['a department of the province', 'bac-kan.so-noi-vu', '2023-12-31', 'BK-2022', 2023],
    ['the province itself', 'bac-kan', '2023-12-31', 'BK-2022', 2023],
    ['a district on the last day of districts', 'tuyen-quang.na-hang', '2024-12-31', 'TQ-2022', 2025],
    ['a commune of the new Tuyên Quang that descends from the old one', 'tuyen-quang.phuong-minh-xuan', '2025-12-31', 'TQ-2022', 2025],
  ])('but it asks %s', async (_, slug, asOf, plan, year) => {
    const { targets, onTime } = await unit(slug, asOf, asked(plan, year));
    expect(targets.items.length).toBeGreaterThan(0);
    expect(onTime.result).not.toBe('NOT_APPLICABLE');
  });

  test('and once its territory has ended, it goes on with the units that came after its own', async () => {
    const [heir, stranger] = [await unit('hung-yen.xa-dong-hung', '2025-12-31', asked('TB-2023', 2025)), await unit('hung-yen.xa-khoai-chau', '2025-12-31', asked('TB-2023', 2025))];
    expect([heir.onTime.result, stranger.onTime.result]).toEqual(['UNKNOWN', 'NOT_APPLICABLE']);
  });
});

test.each([-5, 1999, 2100])('records of the year %i are refused: there can be none', async (year) => {
  for (const query of [`{ records(year: ${year}) { totalCount } }`, `{ unit(slug: "thai-binh.so-noi-vu", asOf: "2024-01-01") { records(year: ${year}) { totalCount } } }`]) {
    expect(await api.refusal(query)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'year', value: String(year), remedy: expect.stringContaining('2000') });
  }
});
