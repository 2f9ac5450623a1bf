import type { Database } from '../../src/database/data-source';
import { Api } from '../api/harness';
import { countryOf, FILLING_MS } from './country';

const UNITS = 150;
let hub: Database;
let api: Api;
beforeAll(async () => {
  hub = await countryOf(UNITS);
  api = await Api.open(hub);
}, FILLING_MS);
afterAll(async () => {
  await api.close();
  await hub.close();
});

interface Item { readonly code: string; readonly rank: number | null }

/** A whole list as a client reads it, page after page. */
async function readThrough(args: string, first: number): Promise<Item[]> {
  const items: Item[] = [];
  for (let after: string | null = null; ;) {
    const { ranking } = await api.ask(
      `query($first: Int!, $after: String) { ranking(territory: "VN", unitKind: COMMUNE, year: 2025, first: $first, after: $after ${args}) {
        totalCount nodes { rank unit { code } } pageInfo { hasNextPage endCursor } } }`,
      { variables: { first, after } },
    );
    for (const { rank, unit } of ranking.nodes) items.push({ code: unit.code, rank });
    after = ranking.pageInfo.endCursor;
    if (!ranking.pageInfo.hasNextPage) {
      expect(items).toHaveLength(ranking.totalCount);
      return items;
    }
  }
}

describe.each([
  ['by rank', '', UNITS],
  ['by rank, the last first', ', orderBy: RANK_DESC', UNITS],
  ['by name', ', orderBy: NAME', UNITS],
  ['of one province', ', within: "T002"', 50],
  ['by a main indicator', ', by: { mainIndicator: CYBERSECURITY }', UNITS],
])('a list %s', (_, args, size) => {
  test('read page by page holds every unit exactly once, in one order whatever the page size', async () => {
    const whole = await readThrough(args, 5_000);
    expect(new Set(whole.map(({ code }) => code)).size).toBe(size);
    expect(await readThrough(args, 7)).toEqual(whole);
    expect(await readThrough(args, 50)).toEqual(whole);
  });
});

test('ranks never fall along a list by rank, and those without one come last', async () => {
  const ranks = (await readThrough('', 50)).map(({ rank }) => rank ?? Infinity);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(ranks.at(-1)).toBe(Infinity);
});

test('verdicts read page by page hold every commune exactly once', async () => {
  const units: string[] = [];
  for (let after: string | null = null; ;) {
    const { verdicts } = await api.ask('query($after: String) { verdicts(plan: "QG-2021", year: 2024, first: 40, after: $after) { nodes { unit { code } } pageInfo { hasNextPage endCursor } } }', { variables: { after } });
    for (const { unit } of verdicts.nodes) units.push(unit.code);
    after = verdicts.pageInfo.endCursor;
    if (!verdicts.pageInfo.hasNextPage) break;
  }
  expect(units).toHaveLength(UNITS);
  expect(new Set(units).size).toBe(UNITS);
});
