import type { Database } from '../../src/database/data-source';
import { importMeasures } from '../../src/indexers/import-measures';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await seededHub();
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const HEADER = 'unit,year,measure,numerator,denominator,value,status,source,sample_size,excluded,evidence,provenance\n';
const AT = new Date('2026-01-05T03:00:00Z');
async function bring(...lines: string[]) {
  const report = await importMeasures(database.dataSource, Buffer.from(HEADER + lines.join('\n')), AT);
  await api.store.catchUp();
  return report;
}
const codesOf = (faults: readonly { code: string; line: number }[]): string[] => faults.map(({ code, line }) => `${line} ${code}`);

describe('measured values', () => {
  test('a file is taken whole, a second time it says nothing new, and a correction is the next revision', async () => {
    const lines = ['tuyen-quang.so-xay-dung,2022,WORK_FILES_ONLINE,900,1000,,,,,12,BC 15/SXD,', 'tuyen-quang.so-xay-dung,2022,UNITS_OPEN_DATA,,,YES,,,,,,', 'tuyen-quang.so-xay-dung,2022,SATISFACTION,181,200,,,SURVEY,200,,,'];
    expect(await bring(...lines)).toMatchObject({ refused: false, written: 3, unchanged: 0 });
    expect(await bring(...lines)).toMatchObject({ refused: false, written: 0, unchanged: 3 });
    expect(await bring(lines[0]!.replace('900', '899'))).toMatchObject({ written: 1 });
    const unit = await api.hub.unitTargets({ slug: 'tuyen-quang.so-xay-dung', asOf: '2022-12-31', plan: 'TQ-2022', year: 2022 });
    const online = unit!.targets.items.find(({ target }) => target.code === 'TQ-a14')!;
    expect(online).toMatchObject({ achieved: '89.9', required: '90', gap: '-0.1', result: 'NO', because: 'COMPARED', text: 'Chưa đạt chỉ tiêu: đạt 89,9 % (chỉ tiêu 90 %), còn thiếu 0,1 điểm phần trăm.' });
    expect(online.measurement).toMatchObject({ numerator: '899', denominator: '1000', excluded: 12, evidence: 'BC 15/SXD', revision: 2, provenance: 'OFFICIAL' });
    expect(unit!.targets).toMatchObject({ met: 2, total: 17, meetsAll: 'NO' });
  });

  test('everything that is wrong with a file is told at once, and nothing of it is kept', async () => {
    const before = await database.dataSource.query('select count(*)::int as rows from measurement');
    const report = await bring(
      'nowhere,2022,WORK_FILES_ONLINE,1,2,,,,,,,', '070,2022,NOTHING,1,2,,,,,,,', '070,22,WORK_FILES_SIGNED_ONLINE,1,2,,,,,,,', '070,2022,WORK_FILES_SIGNED_ONLINE,3,2,,,,,,,',
      '070,2022,WORK_FILES_SIGNED_ONLINE,1,,,,,,,,', '070,2022,SATISFACTION,1,2,,,,,,,', '070,2022,UNITS_OPEN_DATA,1,2,,,,,,,', '070,2022,SSO,"1,5",2,,,,,,,', '070,2022,WORK_FILES_SIGNED_ONLINE,1,2,,N/A,,,,,', '070,2022,UNITS_ANALYTICS_PLATFORM,,,YES,,,,,,',
    );
    expect(report.refused).toBe(true);
    expect(codesOf(report.faults)).toEqual(expect.arrayContaining(['2 UNKNOWN_UNIT', '3 UNKNOWN_MEASURE', '4 BAD_YEAR', '5 ABOVE_MAXIMUM', '6 MISSING_VALUE', '7 MISSING_VALUE', '8 BAD_VALUE', '10 UNEXPECTED_VALUE']));
    for (const { text, remedy } of report.faults) expect([text.vi, text.en, remedy.vi, remedy.en].every((words) => words.length > 3)).toBe(true);
    expect(await database.dataSource.query('select count(*)::int as rows from measurement')).toEqual(before);
  });

  test('no value is ever changed or deleted', async () => {
    for (const sql of ['update measurement set numerator = 0', 'delete from measurement', 'truncate measurement']) await expect(database.dataSource.query(sql)).rejects.toThrow();
  });

  test('an official value stands before a demonstration, however late that comes', async () => {
    await bring('070,2021,WORK_FILES_SIGNED_ONLINE,80,100,,,,,,,OFFICIAL');
    await bring('070,2021,WORK_FILES_SIGNED_ONLINE,1,100,,,,,,,DEMONSTRATION');
    const { targets } = (await api.hub.unitTargets({ code: '070', asOf: '2021-12-31', plan: 'TQ-2022', year: 2021 }))!;
    expect(targets.items.find(({ target }) => target.code === 'TQ-b4')).toMatchObject({ achieved: '80', result: 'YES', gap: '0' });
  });
});

describe('targets of a territory', () => {
  test('Tuyên Quang 2023: each of its 45 targets with all its units, yes + no + unknown + not applicable', async () => {
    const targets = await api.hub.targets({ plan: 'TQ-2022', year: 2023 });
    expect(targets).toHaveLength(45);
    for (const { units, yes, no, unknown, notApplicable } of targets) expect(yes + no + unknown + notApplicable).toBe(units);
    const online = targets.find(({ target }) => target.code === 'TQ-a14')!;
    expect([online.result, online.because, online.unknown > 0]).toEqual(['UNKNOWN', 'NOT_REPORTED', true]);
  });

  test('TQ-b1: the share of districts that open data is decided by the districts alone', async () => {
    await bring(...['070', '071', '072', '073', '074', '075', '076'].map((code) => `${code},2022,UNITS_OPEN_DATA,,,${code === '076' ? 'NO' : 'YES'},,,,,,`));
    const [target] = (await api.hub.targets({ plan: 'TQ-2022', year: 2022, level: 'DISTRICT' })).filter((one) => one.target.code === 'TQ-b1');
    expect(target).toMatchObject({ units: 7, yes: 6, no: 1, achieved: '85.7142', gap: '-14.2858', result: 'NO' });
  });

  test('BK-c5 is the province\'s own: one unit, the province', async () => {
    const [target] = (await api.hub.targets({ plan: 'BK-2022', year: 2023 })).filter((one) => one.target.code === 'BK-c5');
    expect(target).toMatchObject({ units: 1 });
  });

  test('districts that have ended at the end of the year are nobody: NO_UNITS, not a miss', async () => {
    const [target] = (await api.hub.targets({ plan: 'TQ-2022', year: 2025, level: 'DISTRICT' })).filter((one) => one.target.code === 'TQ-b4');
    expect(target).toMatchObject({ units: 0, result: 'NOT_APPLICABLE', because: 'NO_UNITS' });
  });

  test('Tuyên Quang keeps its code in the merger with Hà Giang: its plan goes on with the 51 communes that descend from its own, of 124', async () => {
    const { targets, units } = await api.ask('{ targets(plan: "TQ-2022", year: 2025, level: COMMUNE) { units unitsAsOf } units(asOf: "2025-12-31", filter: { under: "08", kind: [COMMUNE] }) { totalCount } }');
    expect([targets[0], units.totalCount]).toEqual([{ units: 51, unitsAsOf: '2025-12-31' }, 124]);
  });

  test('one measure across plans: 90 and 60 beside 100, 100 and 80', async () => {
    const { targets } = await api.hub.measure({ key: 'work_files_online' });
    expect(targets.map(({ plan, target }) => `${plan.code} ${target.level} ${target.value}`)).toEqual(['BK-2022 PROVINCE 100', 'BK-2022 DISTRICT 100', 'BK-2022 COMMUNE 80', 'TQ-2022 PROVINCE 90', 'TQ-2022 COMMUNE 60']);
    expect(targets.every(({ years }) => years.every(({ year }) => [2022, 2023, 2024].includes(year)))).toBe(true);
  });

  test('demonstration values say so', async () => {
    const { extensions } = await (await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ targets(plan: "TQ-2022", year: 2024) { result } }' }) })).json() as any;
    expect(extensions.provenance).toEqual(['SYNTHETIC']);
  });

  test('a year outside of the plan, an unknown plan and an unknown measure are refused with what there is', async () => {
    expect(await api.refusal('{ targets(plan: "TQ-2022", year: 2031) { result } }')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'year', value: '2031' });
    expect(await api.refusal('{ targets(plan: "XX", year: 2023) { result } }')).toMatchObject({ code: 'NOT_FOUND', field: 'plan' });
    expect(await api.refusal('{ measure(key: "XX") { measure { key } } }')).toMatchObject({ code: 'NOT_FOUND', field: 'key', value: 'XX' });
  });

  test('a page of units with their targets takes one statement for the values, whatever its length', async () => {
    const query = 'query($first: Int!) { units(asOf: "2023-12-31", filter: { kind: [COMMUNE], under: "08" }, first: $first) { nodes { targets(plan: "TQ-2022", year: 2023) { met total } } } }';
    for (const first of [2, 50]) expect((await api.cost(query, { variables: { first } })).filter((name) => name === 'measurement.select')).toHaveLength(1);
  });
});

describe('measures that shall rise', () => {
  const years = async (key: string): Promise<unknown[]> => (await api.hub.measures({ plan: 'TB-2023' })).find(({ measure }) => measure.key === key)!.years.map(({ year, achieved, since, result, measurement }) => [year, achieved, since, result, measurement.provenance]);

  test('TB-G2: the demonstration has one that rose and one that did not; of the others nothing is known', async () => {
    expect(await years('PEOPLE_E_ID_ACCOUNT')).toEqual([[2023, '60', null, 'UNKNOWN', 'DEMONSTRATION'], [2024, '64', 2023, 'YES', 'DEMONSTRATION']]);
    expect(await years('PEOPLE_BANK_ACCOUNT')).toEqual([[2023, '70', null, 'UNKNOWN', 'DEMONSTRATION'], [2024, '70', 2023, 'NO', 'DEMONSTRATION']]);
    expect(await years('PEOPLE_SMART_DEVICE')).toEqual([]);
  });

  test('TB-G2: nothing real has risen from what was invented, and the province of today is another one', async () => {
    expect(await bring('thai-binh,2024,PEOPLE_BANK_ACCOUNT,71,100,,,,,,,', 'hung-yen,2025,PEOPLE_BANK_ACCOUNT,80,100,,,,,,,')).toMatchObject({ refused: false, written: 2 });
    expect(await years('PEOPLE_BANK_ACCOUNT')).toEqual([[2024, '71', null, 'UNKNOWN', 'OFFICIAL']]);
    await bring('thai-binh,2022,PEOPLE_BANK_ACCOUNT,70,100,,,,,,,');
    expect(await years('PEOPLE_BANK_ACCOUNT')).toEqual([[2022, '70', null, 'UNKNOWN', 'OFFICIAL'], [2024, '71', 2022, 'YES', 'OFFICIAL']]);
  });

  test('TB-G2: a commune has no part in what is measured of the province', async () => {
    const { faults } = await bring('thai-binh.dong-hung,2024,PEOPLE_SMART_DEVICE,1,2,,,,,,,');
    expect(codesOf(faults)).toEqual(['2 OTHER_UNIT']);
  });

  test('the measures of a plan cost one statement', async () => {
    const statements = await api.cost('{ plan(code: "TB-2023") { measures { years { achieved } } } }');
    expect(statements.filter((one) => one.startsWith('measurement'))).toHaveLength(1);
  });
});
