import type { Database } from '../../src/database/data-source';
import { inEnglish } from '../../src/indexers/content-fault';
import { faultsOfSet } from '../../src/indexers/set-faults';
import { Api } from './harness';
import { publishScores, SET, smallHub } from './small-hub';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await smallHub();
  const other = { ...SET, id: 'other', years: [2022] };
  await database.dataSource.query(`insert into indicator_set values ($1, $2, $1)`, [other.id, JSON.stringify(other)]);
  await publishScores(database, 2022, { '90101': { '1.1': '60', '1.2': '40', gov: '100' } }, other);
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const asked = (year: number, rest = ''): string =>
  `{ ranking(territory: "90", unitKind: COMMUNE, year: ${year} ${rest}) { nodes { unit { code } rank level rankChange previous { rank snapshot { year } node { code } previous { rank } } } } }`;
const standings = async (year: number, rest?: string): Promise<Map<string, any>> =>
  new Map((await api.ask(asked(year, rest))).ranking.nodes.map((node: any) => [node.unit.code, node]));

test('rankChange is places gained: 0, −1; null where either has no rank', async () => {
  const found = await standings(2024);
  expect(found.get('90101')).toMatchObject({ rank: 1, rankChange: 0, previous: { rank: 1, snapshot: { year: 2023 }, previous: null } });
  expect(found.get('90102')).toMatchObject({ rank: 2, rankChange: -1, previous: { rank: 1 } });
  expect(found.get('90202')).toMatchObject({ rank: null, rankChange: null, previous: { rank: 4 } });
  expect(found.get('90103')).toMatchObject({ rankChange: null, previous: { rank: null } });
});

test('by another node, the year before is seen by the same node', async () => {
  const found = await standings(2024, ', by: {mainIndicator: DIGITAL_GOVERNMENT}');
  expect(found.get('90101')).toMatchObject({ rank: 1, level: null, rankChange: 2, previous: { rank: 3, node: { code: 'gov' } } });
});

test('nothing before the first year, and nothing across a change of set', async () => {
  expect((await standings(2022)).get('90101')).toMatchObject({ rank: 1, rankChange: null, previous: null });
  expect((await standings(2023)).get('90101')).toMatchObject({ rank: 1, rankChange: null, previous: null });
});

test("levels by the set's own thresholds, of the unit's own maximum; an incomplete unit has none", async () => {
  const found = await standings(2023);
  const levels = [...found].map(([code, { level }]) => [code, level]);
  expect(Object.fromEntries(levels)).toEqual({ 90101: 'Tốt', 90102: 'Tốt', 90103: null, 90201: 'Tốt', 90202: 'Khá', 90203: null });
  const { indicatorSet } = await api.ask('{ indicatorSet(code: "small") { levels { name from operator } } }');
  expect(indicatorSet.levels).toEqual([
    { name: 'Chưa đạt', from: null, operator: null }, { name: 'Khá', from: '0.70', operator: 'GTE' }, { name: 'Tốt', from: '0.90', operator: 'GTE' },
  ]);
});

test('a set whose thresholds do not fit its levels is refused', () => {
  const wrong = (from: string[]): string[] => inEnglish(faultsOfSet({ ...SET, levels: { ...SET.levels!, thresholds: { ...SET.levels!.thresholds!, from } } }));
  expect(wrong(['0.70'])).toEqual(['/levels/thresholds: 3 levels need 2 thresholds, stated are 1']);
  expect(wrong(['0.90', '0.70'])).toEqual(['/levels/thresholds: the thresholds of its levels do not rise']);
  expect(faultsOfSet(SET)).toEqual([]);
});
