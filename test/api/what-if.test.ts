import type { Database } from '../../src/database/data-source';
import { importTable } from '../../src/indexers/import-table';
import { publish } from '../../src/indexers/publish';
import { Api } from './harness';
import { publishScores, smallHub } from './small-hub';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await smallHub();
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const ASK = `query ($input: WhatIfInput!) { whatIf(input: $input) { snapshot { id } standings { unit { code } pointsBefore pointsAfter rankBefore rankAfter }
  verdicts { unit { code } rule { code } before after reasons { kind result actual margin text citation { quote } } } } }`;
const RANKING = '{ ranking(territory: "90", unitKind: COMMUNE, year: 2023) { snapshot { id } nodes { unit { code } points rank verdicts { rule { code } result } } } }';
const TABLES = ['scorecard', 'period', 'snapshot', 'standing', 'judgement', 'verdict', 'plan', 'source', 'unit', 'indicator_set'];

type Change = Readonly<Record<string, string>>;
const snapshotId = async (): Promise<string> => (await api.ask(RANKING)).ranking.snapshot.id;
const whatIf = async (...changes: Change[]): Promise<any> => (await api.ask(ASK, { variables: { input: { snapshot: await snapshotId(), changes } } })).whatIf;
const refusal = async (...changes: Change[]): Promise<[string, string | undefined, string | undefined, string | undefined]> => {
  const { code, field, value, remedy } = await api.refusal(ASK, { variables: { input: { snapshot: await snapshotId(), changes } }, language: 'en' });
  return [code, field, value, remedy];
};
const counts = async (): Promise<unknown[]> => Promise.all(TABLES.map(async (table) => (await database.dataSource.query(`select count(*)::int as n from ${table}`))[0].n));

test('the units asked for first, in the order asked, then all that move', async () => {
  const { standings, verdicts } = await whatIf({ unit: '90103', node: 'gov', points: '99' }, { unit: '90202', node: 'AWARENESS', points: '100' }, { unit: '90103', node: '1.2', points: '40' });
  expect(standings).toEqual([
    { unit: { code: '90103' }, pointsBefore: '100', pointsAfter: '189', rankBefore: null, rankAfter: 1 },
    { unit: { code: '90202' }, pointsBefore: '145.5', pointsAfter: '160.5', rankBefore: 4, rankAfter: 5 },
    { unit: { code: '90101' }, pointsBefore: '180', pointsAfter: '180', rankBefore: 1, rankAfter: 2 },
    { unit: { code: '90102' }, pointsBefore: '180', pointsAfter: '180', rankBefore: 1, rankAfter: 2 },
    { unit: { code: '90201' }, pointsBefore: '144', pointsAfter: '144', rankBefore: 1, rankAfter: 2 },
  ]);
  expect(verdicts.map(({ unit, rule, before, after }: any) => [unit.code, rule.code, before, after])).toEqual([
    ['90103', 'P-R1', 'NO', 'YES'], ['90202', 'P-R1', 'NO', 'NO'], ['90101', 'P-R1', 'YES', 'NO'], ['90102', 'P-R1', 'YES', 'NO'],
  ]);
  expect(verdicts[2].reasons[1]).toMatchObject({ kind: 'RANK', result: 'NO', actual: '2', margin: '-1', text: 'Hạng 2 trong đơn vị cấp trên trực tiếp (yêu cầu hạng từ 1 đến 1): kém 1 bậc.', citation: { quote: 'xếp hạng 1 và đạt từ 90%' } });
});

test('an input goes through the formula; a unit that was not appraised can be supposed to be', async () => {
  const { standings } = await whatIf({ unit: 'thu.90102', node: '1.1', input: '59/60' }, { unit: '90203', node: 'TOTAL', points: '10' }, { unit: '90201', node: 'Chính quyền số', status: 'NOT_APPLICABLE' });
  expect(standings).toMatchObject([
    { unit: { code: '90102' }, pointsAfter: '179', rankAfter: 3 },
    { unit: { code: '90203' }, pointsBefore: null, pointsAfter: '10', rankBefore: null, rankAfter: 5 },
    { unit: { code: '90201' }, pointsAfter: '60', rankAfter: 1 },
    { unit: { code: '90101' }, pointsAfter: '180', rankBefore: 1, rankAfter: 2 },
  ]);
});

test('what is missing takes the rank away; beneath a node that is reported itself nothing moves', async () => {
  expect((await whatIf({ unit: '90101', node: 'gov', status: 'MISSING' })).standings[0]).toMatchObject({ pointsAfter: '100', rankBefore: 1, rankAfter: null });
  await publishScores(database, 2024, { '90101': { '1.1': '1', aware: '70', gov: '50' } });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await api.store.refresh();
  const { ranking } = await api.ask(RANKING.replace('2023', '2024'));
  const { standings } = (await api.ask(ASK, { variables: { input: { snapshot: ranking.snapshot.id, changes: [{ unit: '90101', node: '1.1', points: '60' }] } } })).whatIf;
  expect(standings).toEqual([{ unit: { code: '90101' }, pointsBefore: '120', pointsAfter: '120', rankBefore: 1, rankAfter: 1 }]);
});

test('a unit can be named by its id, and a snapshot that is superseded can be asked', async () => {
  const [old] = (await api.ask('{ snapshots(filter: { year: 2024, current: false }) { nodes { id } } }')).snapshots.nodes;
  const { unit } = await api.ask('{ unit(code: "90102") { id } }');
  const { standings } = (await api.ask(ASK, { variables: { input: { snapshot: old.id, changes: [{ unit: unit.id, node: 'DIGITAL_GOVERNMENT', points: '0' }] } } })).whatIf;
  expect(standings).toMatchObject([{ unit: { code: '90102' }, pointsBefore: '20', pointsAfter: '10' }]);
});

describe('refused, with field, value and remedy', () => {
  const change = { unit: '90101', node: 'gov', points: '1' };
  test.each<[string, Change[], string, string, string, string]>([
    ['above the maximum', [change, { ...change, node: '1.2', points: '40.0001' }], 'BAD_USER_INPUT', 'input.changes[1].points', '40.0001', 'Give points within 0…40.'],
    ['below zero', [{ ...change, points: '-1' }], 'BAD_USER_INPUT', 'input.changes[0].points', '-1', 'Give points within 0…100.'],
    ['too fine', [{ ...change, points: '1.00001' }], 'BAD_USER_INPUT', 'input.changes[0].points', '1.00001', 'Round it as the document does; the hub does not round for you.'],
    ['the same twice', [change, { ...change, unit: 'thu.90101', node: 'Digital_Government' }], 'BAD_USER_INPUT', 'input.changes[1]', 'thu.90101 Digital_Government', 'Keep one change for each unit and node.'],
    ['points and input', [{ ...change, node: '1.1', input: '1/2' }], 'BAD_USER_INPUT', 'input.changes[0].points', '1, 1/2', 'Give points or input; without a score use status: MISSING.'],
    ['neither', [{ unit: '90101', node: 'gov' }], 'BAD_USER_INPUT', 'input.changes[0].points', '', 'Give points or input; without a score use status: MISSING.'],
    ['missing with points', [{ ...change, status: 'MISSING' }], 'BAD_USER_INPUT', 'input.changes[0].points', '1', 'Leave points and input out, or use status: REPORTED.'],
    ['an input that is none', [{ unit: '90101', node: '1.1', input: 'a lot' }], 'BAD_USER_INPUT', 'input.changes[0].input', 'a lot', 'Write it as a/b.'],
    ['an input without formula', [{ unit: '90101', node: '1.2', input: '1/2' }], 'BAD_USER_INPUT', 'input.changes[0].input', '1/2', 'Use points.'],
    ['an unknown node', [{ ...change, node: 'RANK' }], 'NOT_FOUND', 'input.changes[0].node', 'RANK', 'There are: TOTAL, aware, gov, smart, 1.1, 1.2.'],
    ['an unknown unit', [{ ...change, unit: '99999' }], 'NOT_FOUND', 'input.changes[0].unit', '99999', 'Find its code with units(search: "name of the unit").'],
    ['a unit of another ranking', [{ ...change, unit: 'thu.so-a' }], 'NOT_FOUND', 'input.changes[0].unit', 'thu.so-a', 'Ask for a unit of the ranking, by its code or slug on the day of the snapshot.'],
    ['nothing', [], 'BAD_USER_INPUT', 'input.changes', '[]', 'At least 1 item.'],
    ['too long a name', [change, { ...change, node: 'x'.repeat(201) }], 'BAD_USER_INPUT', 'input.changes[1].node', `${'x'.repeat(100)}…`, 'At most 200 characters.'],
  ])('%s', async (_, changes, ...expected) => {
    expect(await refusal(...changes)).toEqual(expected);
  });

  test('251 changes, and an unknown snapshot', async () => {
    expect((await refusal(...Array.from({ length: 251 }, () => change))).slice(0, 3)).toEqual(['QUERY_TOO_EXPENSIVE', 'listItems', '251']);
    expect((await api.refusal(ASK, { variables: { input: { snapshot: 'x', changes: [change] } } })).field).toBe('input.snapshot');
  });
});

test('nothing is stored, and a second question costs no reading of scores', async () => {
  const before = await counts();
  await whatIf({ unit: '90101', node: 'gov', points: '1' });
  expect(await counts()).toEqual(before);
  expect(await api.cost(ASK, { variables: { input: { snapshot: await snapshotId(), changes: [{ unit: '90101', node: 'gov', points: '1' }] } } })).toEqual(['plan.byId']);
});

test('it equals an import and a publication of the same changes: points, ranks and verdicts', async () => {
  const CHANGES: (Change & { value: string })[] = [
    { unit: '90102', node: '1.1', input: '55/60', value: '55/60' }, { unit: '90103', node: '1.2', points: '39.5', value: '39.5' },
    { unit: '90103', node: 'gov', points: '95', value: '95' }, { unit: '90201', node: '1.1', status: 'MISSING', value: '' },
    { unit: '90202', node: '1.2', status: 'NOT_APPLICABLE', value: 'N/A' }, { unit: '90203', node: 'TOTAL', points: '181', value: '181' },
  ];
  const before = (await api.ask(RANKING)).ranking.nodes;
  const { standings, verdicts } = await whatIf(...CHANGES.map(({ value: _, ...change }) => change));
  const csv = `unit,node,value\n${CHANGES.map(({ unit, node, value }) => `${unit},${node},${value}\n`).join('')}`;
  const report = await importTable(database.dataSource, { setId: 'small', year: 2023, territory: '90' }, Buffer.from(csv));
  expect([report.refused, report.written]).toEqual([false, 5]);
  await publish(database.dataSource, { territory: '90', unitKind: 'COMMUNE', year: 2023, provenance: 'COMPUTED', decision: '2/QĐ-THU', publishedAt: new Date() });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await api.store.refresh();
  const after = (await api.ask(RANKING)).ranking.nodes;

  const byUnit = (rows: any[]): Map<string, any> => new Map(rows.map((row) => [row.unit.code, row]));
  const [was, is, supposed] = [byUnit(before), byUnit(after), byUnit(standings)];
  for (const [code, { points, rank }] of is) {
    const told = supposed.get(code) ?? { pointsBefore: was.get(code).points, pointsAfter: was.get(code).points, rankBefore: was.get(code).rank, rankAfter: was.get(code).rank };
    expect([code, told.pointsBefore, told.rankBefore, told.pointsAfter, told.rankAfter]).toEqual([code, was.get(code).points, was.get(code).rank, points, rank]);
    for (const { rule, result } of is.get(code).verdicts) {
      const change = verdicts.find((verdict: any) => verdict.unit.code === code && verdict.rule.code === rule.code);
      expect([code, change?.after ?? was.get(code).verdicts[0].result]).toEqual([code, result]);
    }
  }
  expect(standings.length).toBeGreaterThan(4);
});
