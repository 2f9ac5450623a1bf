import { createHash } from 'node:crypto';
import type { Database } from '../../src/database/data-source';
import { importInto } from '../../src/indexers/import-table';
import { publish } from '../../src/indexers/publish';
import { writeSets, writeSources, writeUnits } from '../../src/indexers/seed-reference';
import { SeedFiles } from '../../src/indexers/seed-files';
import { smallHub } from '../api/small-hub';
import { emptyHub, SEEDS, seededHub } from '../support/seeded';
import { NOW, run } from './kit';

/** All snapshots of the seeds that differ in kind: demonstration with inputs, stages and N/A, official with printed ranks. */
const ROUND_TRIPS: readonly (readonly [string, string])[] = [
  ['34:DEPARTMENT:2023:2023-12-31:demo-department', 'demo-department'], ['06:DISTRICT:2024:2024-12-31:demo-district', 'demo-district'],
  ['33:COMMUNE:2025:2025-12-31:demo-commune', 'demo-commune'], ['643:DIVISION:2023:2023-12-31:demo-department', 'demo-department'],
  ['VN:PROVINCE:2023:2023-12-31:qd-922-2022-province', 'qd-922-2022-province'],
  ['VN:PROVINCE:2024:2024-12-31:qd-405-2025-province', 'qd-405-2025-province'], ['VN:PROVINCE:2024:2025-07-01:qd-405-2025-province', 'qd-405-2025-province'],
];

let hub: Database;
let other: Database;
let small: Database;
beforeAll(async () => {
  [hub, other, small] = [await seededHub(), await emptyHub(), await smallHub()];
  const files = new SeedFiles(SEEDS);
  await other.dataSource.transaction(async (manager) => {
    await writeSources(manager, await files.sources());
    await writeUnits(manager, await files.units());
    await writeSets(manager, await files.sets());
  });
}, 120_000);
afterAll(async () => {
  for (const database of [hub, other, small]) await database.close();
});

const inputsOf = async (database: Database, periodKey: string): Promise<unknown> => database.dataSource.query(
  `select unit.key, scorecard.inputs from scorecard join unit on unit.id = unit_id join period on period.id = period_id
   where period.key = $1 and stage = 'APPROVED' order by unit.key collate "C"`, [periodKey]);

test.each(ROUND_TRIPS)('the scores of %s, imported into an empty hub and published, give the same fingerprint', async (key, set) => {
  const [territory, kind, year, asOf] = key.split(':') as [string, 'DEPARTMENT', string, string];
  const period = `--territory ${territory} --unit-kind ${kind} --year ${year} --units-as-of ${asOf}`;
  const exported = await run(`export --what scores ${period} --format csv --out s.csv`, hub.dataSource);
  expect([exported.status, Object.keys(exported.files)]).toEqual([0, ['s.csv', 's.csv.meta.json']]);
  const choice = { setId: set, territory, unitKind: kind, year: Number(year), unitsAsOf: asOf };
  const imported = await other.dataSource.transaction((manager) => importInto(manager, choice, Buffer.from(exported.files['s.csv']!)));
  expect(imported).toMatchObject({ refused: false, faultCount: 0, notes: [] });
  const [before] = await hub.dataSource.query(`select s.fingerprint, s.provenance, s.source_id from snapshot s where s.key = $1`, [`${key}#1`]);
  const after = await publish(other.dataSource, {
    ...choice, provenance: before.provenance, publishedAt: NOW,
    ...(before.source_id && { sourceId: before.source_id }),
  });
  expect(after.fingerprint).toBe(before.fingerprint);
  expect(await inputsOf(other, key)).toEqual(await inputsOf(hub, key));
  const again = await run(`export --what scores ${period} --format csv --out s.csv`, other.dataSource);
  expect(again.files['s.csv']).toBe(exported.files['s.csv']);
}, 60_000);

test('a file has its metadata beside it: citation, licence, snapshot, fingerprint, sources, checksum; invented data say so everywhere', async () => {
  const { files, out, err } = await run('export --territory 34 --unit-kind DEPARTMENT --year 2023 --format csv --out r.csv', hub.dataSource);
  const [bytes, meta] = [Buffer.from(files['r.csv']!), JSON.parse(files['r.csv.meta.json']!)];
  expect(meta).toMatchObject({
    file: 'ranking-34-DEPARTMENT-2023-units-2023-12-31-v1-SYNTHETIC.csv', rows: 19, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'),
    synthetic: true, provenance: 'SYNTHETIC', snapshot: { key: '34:DEPARTMENT:2023:2023-12-31:demo-department#1', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/), current: true },
    licence: { en: expect.stringContaining('Facts from public documents; see sources.') },
    citation: { vi: expect.stringContaining('SỐ LIỆU MINH HỌA'), en: expect.stringContaining('SYNTHETIC DEMONSTRATION DATA') },
  });
  expect(out).toContain(meta.sha256);
  expect(err).toContain('SYNTHETIC');
  const lines = files['r.csv']!.split('\n');
  expect(lines[0]).toMatch(/^\ufeffprovenance,rank,rank_in_parent,rank_status,unit,name,/);
  expect(lines.slice(1, -1).every((line) => line.startsWith('SYNTHETIC,'))).toBe(true);
  expect(lines[3]).toContain('SYNTHETIC,3,3,RANKED,thai-binh.so-tu-phap,Sở Tư pháp,34,Tỉnh Thái Bình,,APPROVED,449.98,500,0.899960,');
});

test('missing is empty, N/A is N/A and zero is 0, as CSV and as NDJSON', async () => {
  const period = '--territory 90 --unit-kind COMMUNE --year 2023';
  const ranking = await run(`export ${period} --format ndjson`, small.dataSource);
  const rows = ranking.out.split('\n').map((line) => JSON.parse(line));
  expect(rows.find((row) => row.unit === '90203')).toMatchObject({ rank: null, rank_status: 'NOT_APPRAISED', points: null, max_points: '200' });
  const incomplete = rows.find((row) => row.unit === '90103');
  expect(incomplete).toMatchObject({ rank: null, rank_status: 'INCOMPLETE', points: '100', ratio: null, 'AWARENESS points': '50' });
  const scores = (await run(`export --what scores ${period} --format csv`, small.dataSource)).out.split('\n');
  expect(scores[0]).toBe('\ufeffunit,name,provenance,stage,RANK,TOTAL,aware,gov,smart,1.1,1.2');
  expect(scores.find((line) => line.startsWith('90201,'))).toBe('90201,xã Đông,COMPUTED,APPROVED,,,,84,,60,N/A');
  expect(scores.find((line) => line.startsWith('90103,'))).toBe('90103,xã Bình,COMPUTED,APPROVED,,,,50,,50,');
});

test('verdicts, units, sets and plans', async () => {
  const verdicts = await run('export --what verdicts --plan TB-2023 --year 2023 --format csv', hub.dataSource);
  expect(verdicts.out).toMatch(/SYNTHETIC,TB-2023,TB-R1,thai-binh\.so-tu-phap,Sở Tư pháp,NO,true,"?RESULT_STATUS YES: APPROVED EQ APPROVED; RANK YES: 3 LTE 3 \(0\); RATIO_OF_MAX NO: 0\.89996 GTE 0\.90? \(-0\.02\)/);
  const units = await run('export --what units --units-as-of 2025-07-01 --format ndjson', hub.dataSource);
  const rows = units.out.split('\n').map((line) => JSON.parse(line));
  expect(rows.filter((row) => row.kind === 'PROVINCE')).toHaveLength(34);
  expect(rows.filter((row) => row.kind === 'COMMUNE')).toHaveLength(3321);
  const set = await run('export --what set --set demo-department --format csv --out set.csv', hub.dataSource);
  expect(JSON.parse(set.files['set.csv.meta.json']!).file).toBe('set-demo-department-SYNTHETIC.csv');
  expect(set.files['set.csv']).toMatch(/demo-department,SYNTHETIC,COMPONENT,1\.1,/);
  const plan = JSON.parse((await run('export --what plan --plan TB-2023 --format json', hub.dataSource)).out);
  expect([plan.code, plan.sources.length > 0]).toEqual(['TB-2023', true]);
  expect((await run('export --what plan --plan TB-2023 --format csv', hub.dataSource)).out).toMatch(/\nTB-2023,\d+,rules,TB-R1,/);
});

describe('a calendar from the command line has the window of the download', () => {
  const entries = ({ out }: { out: string }): string[] => [...out.matchAll(/^UID:(.*)@dti-hub/gm)].map(([, uid]) => uid!.trim());
  const calendar = (more: string): ReturnType<typeof run> => run(`export --what calendar --territory 643${more} --lang en`, hub.dataSource);

  test('from a day on, up to a day, both counted; all days where nothing is said', async () => {
    const year = ['BMT-2023/BM-M-mid/ONCE', 'BMT-2023/BM-D2/2024', 'BMT-2023/BM-D3/2024'];
    expect(entries(await calendar(' --from 2024-01-01 --to 2024-12-31'))).toEqual(year);
    expect(entries(await calendar(' --from 2024-09-30 --to 2024-12-09 --plan BMT-2023'))).toEqual(year.slice(0, 2));
    const [all, later, earlier] = [entries(await calendar('')), entries(await calendar(' --from 2024-12-10')), entries(await calendar(' --to 2024-12-09'))];
    expect([...earlier, ...later]).toEqual(all);
  });

  test('the file is named as the download is', async () => {
    const { files } = await calendar(' --from 2023-01-01 --to 2024-12-31 --out c.ics');
    expect(JSON.parse(files['c.ics.meta.json']!)).toMatchObject({ file: 'calendar-643-from-2023-01-01-to-2024-12-31.ics', rows: 7 });
  });

  test.each([
    [' --from 2024-02-30', 2, '--from 2024-02-30: a date is written as 2024-12-31.'], [' --to 31/12/2024', 2, '--to 31/12/2024: a date is written as 2024-12-31.'],
    [' --from 2024-02-02 --to 2024-02-01', 1, 'The last day 2024-02-01 is before the first day 2024-02-02. [to: 2024-02-01]\n    → Exchange from and to.'],
    [' --year 2024', 2, '--what calendar takes no --year; it takes: --territory, --plan, --from, --to.'],
  ])('%s is refused', async (more, status, told) => {
    expect(await calendar(more)).toMatchObject({ status, out: '', err: expect.stringContaining(told) });
  });
});

test.each([
  ['--territory 34 --unit-kind DEPARTMENT --year 2023 --format csv --from 2023-01-01', 'ranking', 'from'], ['--what units --format csv --to 2023-01-01', 'units', 'to'],
  ['--what verdicts --plan TB-2023 --format csv --territory 34', 'verdicts', 'territory'], ['--what set --set demo-department --format csv --year 2023', 'set', 'year'],
  ['--what plan --plan TB-2023 --format json --snapshot x', 'plan', 'snapshot'], ['--what record --territory 34 --unit-kind DEPARTMENT --year 2023 --out r.json --plan TB-2023', 'record', 'plan'],
])('an option that an export does not take is refused and not passed over: %s', async (line, what, option) => {
  expect(await run(`export ${line} --lang en`, hub.dataSource)).toMatchObject({ status: 2, out: '', files: {}, err: expect.stringContaining(`--what ${what} takes no --${option}; it takes: --`) });
  expect(await run(`export ${line}`, hub.dataSource)).toMatchObject({ status: 2, err: expect.stringContaining(`--what ${what} không nhận --${option}; có: --`) });
});

test('what does not exist is told with what there is; a wrong call with how it is written', async () => {
  expect(await run('export --territory 34 --unit-kind DEPARTMENT --year 2019 --format csv', hub.dataSource)).toMatchObject({ status: 1, out: '', err: expect.stringContaining('34:DEPARTMENT:2024') });
  expect(await run('export --territory 34 --format csv', hub.dataSource)).toMatchObject({ status: 2, err: expect.stringContaining('--unit-kind') });
  expect(await run('export --what set --set x --format json', hub.dataSource)).toMatchObject({ status: 1, err: expect.stringContaining('demo-department') });
  expect(await run('export --territory 34 --unit-kind DEPARTMENT --year 2023 --format json', hub.dataSource)).toMatchObject({ status: 2, err: expect.stringContaining('--format csv|ndjson') });
  const department = '--territory 34 --unit-kind DEPARTMENT --year 2023';
  expect(await run(`export ${department}`, hub.dataSource)).toMatchObject({ status: 2, err: expect.stringContaining('--format csv|ndjson') });
  expect(await run(`export --what record ${department}`, hub.dataSource)).toMatchObject({ status: 2, out: '', err: expect.stringContaining('--out') });
  expect(await run(`export --what record ${department} --format csv --out r.csv`, hub.dataSource)).toMatchObject({ status: 2, files: {}, err: expect.stringContaining('--format json') });
});

test('a record is the file that the fingerprint was made from; a superseded one, too', async () => {
  const period = '--territory 34 --unit-kind DEPARTMENT --year 2023';
  const { out, err, files } = await run(`export --what record ${period} --out r.json`, hub.dataSource);
  const [{ fingerprint }] = await hub.dataSource.query(`select fingerprint from snapshot where key = '34:DEPARTMENT:2023:2023-12-31:demo-department#1'`);
  expect(createHash('sha256').update(files['r.json']!).digest('hex')).toBe(fingerprint);
  expect([out, err]).toEqual([expect.stringContaining(`SHA-256 ${fingerprint}`), expect.stringContaining('SYNTHETIC')]);
  expect(JSON.parse(files['r.json.meta.json']!)).toMatchObject({ file: 'record-34-DEPARTMENT-2023-units-2023-12-31-v1-SYNTHETIC.json', sha256: fingerprint, bytes: Buffer.byteLength(files['r.json']!), synthetic: true });
  const before = await run('export --what record --territory 90 --unit-kind COMMUNE --year 2023 --snapshot 90:COMMUNE:2023:2023-12-31:small#1 --format json --out r.json', small.dataSource);
  expect(JSON.parse(before.files['r.json']!)).toMatchObject({ period: '90:COMMUNE:2023:2023-12-31:small', set: { id: 'small' } });
});

test('a record holds only what is public: of a unit without an approved card its stage and no score', async () => {
  const { files } = await run('export --what record --territory 34 --unit-kind DEPARTMENT --year 2023 --out r.json', hub.dataSource);
  const record = JSON.parse(files['r.json']!);
  expect(Object.keys(record)).toEqual(['inputs', 'period', 'set', 'standings']);
  expect(record.inputs.filter((input: any) => input.stage === 'VERIFIED')).toHaveLength(1);
  for (const input of record.inputs) {
    expect(Object.keys(input)).toEqual(['group', 'key', 'parent', 'parentKind', 'publishedRank', 'scores', 'stage']);
    if (input.stage !== 'APPROVED') expect(input.scores).toBeNull();
    else expect(Object.keys(input.scores)).toEqual(['points', 'status']);
  }
});

test('an exported demonstration is not imported into a real set', async () => {
  const period = '--territory 34 --unit-kind DEPARTMENT --year 2023';
  const { files } = await run(`export --what scores ${period} --format csv --out s.csv`, hub.dataSource);
  const [head, ...rows] = files['s.csv']!.split('\n').map((line) => line.split(',').slice(0, 4).concat('').join(',').replace(/,$/, ',').replace(/^(\ufeff?unit.*),$/, '$1,TOTAL'));
  const { status, err } = await run(`import s.csv --set thai-binh ${period} --scale ratio`, other.dataSource, { 's.csv': [head, ...rows.filter((row) => row.length > 4)].join('\n') });
  expect([status, err]).toEqual([1, expect.stringContaining('[SYNTHETIC_SCORES]')]);
});
