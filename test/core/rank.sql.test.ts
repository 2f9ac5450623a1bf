/** The ranks of PostgreSQL as an independent implementation: sums, own maxima and rank() over exact numerics, on data full of ties. */
import { computeSnapshot, STATUS, TOTAL, type Entry, type Standing } from '../../src/indexers/core';
import type { Database } from '../../src/database/data-source';
import { SEED } from '../support/arbitraries';
import { anEntry, aSet } from '../support/core';
import { openTestDatabase } from '../support/database';
import { randomIntegers } from '../support/random';

const [UNITS, PARENTS] = [800, 40];
const MAINS = { AWARENESS: '0.0012', INSTITUTIONS: '0.0024', INFRASTRUCTURE: '0.0036' } as const;

/** One reported, missing or inapplicable score: what both implementations are given. */
interface Row {
  unit: number;
  parent: string;
  group: string | null;
  points: number | null;
  max: number;
  applies: boolean;
}

const CREATE = `create temporary table score (unit int, parent text, grp text, points bigint, max bigint, applies boolean)`;
const FILL = `insert into score select * from unnest($1::int[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::boolean[])`;

/** Exact: div() of numerics is a whole number, so equal ratios are equal whatever their maxima. */
const EXACT = `div(points * 10::numeric ^ 40, max)`;
const PUBLISHED = `round(points / max, 4)`;

const ranking = (value: string): string => `
  with sum as (
    select unit, parent, grp, sum(points)::numeric as points, (sum(max) filter (where applies))::numeric as max
    from score group by unit, parent, grp
    having bool_and(points is not null or not applies) and bool_or(applies)
  )
  select unit,
    rank() over (partition by grp order by ${value} desc)::int as territory,
    rank() over (partition by grp, parent order by ${value} desc)::int as parent
  from sum order by unit`;

const random = randomIntegers(SEED);
const set = aSet({ mains: MAINS });
const rows: Row[] = Array.from({ length: UNITS }, (_, unit) => {
  const place = { unit, parent: `district ${random(1, PARENTS)}`, group: random(0, 4) === 0 ? 'central' : null };
  return Object.keys(MAINS).map((_, at): Row => {
    const max = set.nodes[1 + at]!.max!;
    const fate = random(0, 19);
    return { ...place, max, applies: fate !== 1, points: fate < 2 ? null : random(0, 12) * (max / 12) };
  });
}).flat();

const entries: readonly Entry[] = Array.from({ length: UNITS }, (_, unit) => {
  const own = rows.filter((row) => row.unit === unit);
  const status = own.map(({ points, applies }) => (!applies ? STATUS.NOT_APPLICABLE : points === null ? STATUS.MISSING : STATUS.REPORTED));
  const scores = { points: [0, ...own.map(({ points }) => points ?? 0)], status: [STATUS.MISSING, ...status] };
  return anEntry(String(unit), scores, { parent: own[0]!.parent, parentKind: 'DISTRICT', group: own[0]!.group });
});

interface Ranked {
  unit: number;
  territory: number;
  parent: number;
}

function ranksOfCore(publishedDecimals: number | null): Ranked[] {
  const places = (standing: Standing): Ranked => ({ unit: Number(standing.key), territory: standing.rankTerritory[TOTAL]!, parent: standing.rankParent[TOTAL]! });
  return computeSnapshot({ ...set, publishedDecimals }, entries).standings.map(places).filter(({ territory }) => territory > 0);
}

describe(`ranks in PostgreSQL and in the core (seed ${SEED})`, () => {
  let db: Database;

  beforeAll(async () => {
    db = await openTestDatabase({ entities: [], migrations: [] });
  });
  afterAll(() => db?.close());

  /** In one transaction, because a temporary table belongs to one session. */
  const ranksOfSql = (value: string): Promise<Ranked[]> =>
    db.dataSource.transaction(async (session) => {
      await session.query(`${CREATE} on commit drop`);
      const column = (name: keyof Row): unknown[] => rows.map((row) => row[name]);
      await session.query(FILL, [column('unit'), column('parent'), column('group'), column('points'), column('max'), column('applies')]);
      return session.query<Ranked[]>(ranking(value));
    });

  it('agree where results are exact', async () => expect(ranksOfCore(null)).toEqual(await ranksOfSql(EXACT)));

  it('agree where results are published with 4 decimals', async () => expect(ranksOfCore(4)).toEqual(await ranksOfSql(PUBLISHED)));

  it('are compared on data with many ties, some units unranked, and shrunk maxima', () => {
    const ranked = ranksOfCore(null);
    expect(new Set(ranked.map(({ territory }) => territory)).size).toBeLessThan(ranked.length / 3);
    expect(ranked.length).toBeLessThan(UNITS);
    expect(rows.some((row) => !row.applies)).toBe(true);
  });
});
