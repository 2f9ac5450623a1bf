import type { Database } from '../../src/database/data-source';
import { Api } from '../api/harness';
import { countryOf, FILLING_MS, YEARS } from './country';

const LARGE = 240;
let [large, small]: [Database, Database] = [null!, null!];
let [nation, village]: [Api, Api] = [null!, null!];
let started: { nation: number; village: number };

beforeAll(async () => {
  [large, small] = [await countryOf(LARGE), await countryOf(120)];
  [nation, village] = [await Api.open(large), await Api.open(small)];
  started = { nation: nation.statements.length, village: village.statements.length };
}, FILLING_MS);
afterAll(async () => {
  for (const api of [nation, village]) await api.close();
  for (const hub of [large, small]) await hub.close();
});

const ranking = (nodes: string, filter = '{}') => `query($first: Int!) { ranking(territory: "VN", unitKind: COMMUNE, year: 2025, first: $first, filter: ${filter}) { totalCount nodes { ${nodes} } } }`;

/** What is asked of many units at once, and the statements that it may cost, however many they are. */
const QUESTIONS: readonly (readonly [what: string, query: string, statements: readonly string[]])[] = [
  ['a ranking page with its flags', ranking('rank ratio unit { code name } mainIndicators { points rank } verdict(rule: "QG-R1") { result }'), []],
  ['unit cards', ranking('points rank rankIn(scope: PARENT) components { node { code } points rank rankIn(scope: PARENT) } history { rank components { points rank } } previous { rank } rankChange'), []],
  ['the reasons of flags', ranking('verdict(rule: "QG-R1") { rule { code } reasons { text citation { quote } } }'), ['plan.byId', 'verdict.findings']],
  ['why scores are missing', ranking('components { status reason }', '{ rankStatus: [INCOMPLETE] }'), ['scorecard.inputs']],
  ['parents, provinces and successors', ranking('unit { parent { name } province { name } successors { relation } predecessors { relation } }'), ['succession.predecessors', 'succession.successors']],
  ['a list of verdicts', 'query($first: Int!) { verdicts(plan: "QG-2021", first: $first) { totalCount nodes { result unit { name } reasons { text } } } }', ['plan.byId', 'verdict.findings']],
];

describe.each(QUESTIONS)('%s', (_, query, statements) => {
  test.each([1, 5, 20])('cost the same statements for %i', async (first) => {
    expect(await nation.cost(query, { variables: { first } })).toEqual(statements);
  });

  test('and for a country of another size', async () => {
    expect(await village.cost(query, { variables: { first: 20 } })).toEqual(statements);
  });
});

test('a whole country in one answer costs no statement', async () => {
  const whole = await nation.ask(ranking('rank'), { variables: { first: 5_000 } });
  expect(whole.ranking).toMatchObject({ totalCount: LARGE, nodes: { length: LARGE } });
  expect(await nation.cost(ranking('rank points mainIndicators { points }'), { variables: { first: 1_000 } })).toEqual([]);
});

test('a start costs statements for each publication, not for each unit', () => {
  expect(started.nation).toBe(started.village);
  expect(started.nation).toBeLessThan(15 + 3 * YEARS.length);
});

test('a national plan is judged on every commune', async () => {
  const { verdicts } = await nation.ask('{ verdicts(plan: "QG-2021", first: 1) { totalCount } }');
  expect(verdicts.totalCount).toBe(LARGE);
});
