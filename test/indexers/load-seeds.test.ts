import type { Database } from '../../src/database/data-source';
import { verify } from '../../src/indexers/verify';
import { fillWithSeeds, seededHub } from '../support/seeded';

let hub: Database;
beforeAll(async () => {
  hub = await seededHub();
});
afterAll(() => hub.close());

const rows = <T>(sql: string, values: unknown[] = []): Promise<T[]> => hub.dataSource.query(sql, values);

/** name → [rank computed by the hub, rank read in the source]. */
async function ranks(periodKey: string): Promise<Map<string, [number, number | null]>> {
  const found = await rows<{ name: string; rank: number; published_rank: number | null }>(
    `select unit.name, rank_territory[1] as rank, standing.published_rank from standing
     join snapshot on snapshot.id = snapshot_id join period on period.id = period_id join unit on unit.id = unit_id
     where period.key = $1`, [periodKey]);
  return new Map(found.map((row) => [row.name, [row.rank, row.published_rank]]));
}

describe('the official national tables come out of import and publish', () => {
  test('DTI 2023: all 20 ranks that were read in a source, and the tie 59, 59, 61', async () => {
    const computed = await ranks('VN:PROVINCE:2023:2023-12-31:qd-922-2022-province');
    const read = [...computed.values()].filter(([, published]) => published !== null);
    expect(computed.size).toBe(63);
    expect(read).toHaveLength(20);
    expect(read.every(([rank, published]) => rank === published)).toBe(true);
    expect([computed.get('An Giang')![0], computed.get('Phú Yên')![0]]).toEqual([59, 59]);
    expect([...computed.values()].filter(([rank]) => rank === 60)).toEqual([]);
    expect([...computed.values()].filter(([rank]) => rank === 61)).toHaveLength(1);
  });

  test('DTI 2024 for the 34 provinces of today: all 34 published ranks', async () => {
    const computed = await ranks('VN:PROVINCE:2024:2025-07-01:qd-405-2025-province');
    expect([...computed.values()].filter(([rank, published]) => rank === published)).toHaveLength(34);
  });

  test('DTI 2024 counts its points of 940, not of 1000', async () => {
    const [total] = await rows<{ max: number; points: number }>(
      `select max[1] as max, points[1] as points from standing join unit on unit.id = unit_id join snapshot on snapshot.id = snapshot_id
       where unit.code = '01' and snapshot.key like 'VN:PROVINCE:2024:2025-07-01:%'`);
    expect(total).toEqual({ max: 9_400_000, points: 7_746_540 });
  });
});

test('everything that the seeds publish can be recomputed, ranking by ranking and verdict by verdict', async () => {
  const { checked, differences } = await verify(hub.dataSource);
  expect(differences).toEqual([]);
  expect(checked).toBeGreaterThanOrEqual(36);
});

test('loading the seeds again writes nothing', async () => {
  const count = `select (select count(*) from scorecard)::int as scorecards, (select count(*) from snapshot)::int as snapshots, (select count(*) from judgement)::int as judgements`;
  const before = await rows(count);
  await fillWithSeeds(hub);
  expect(await rows(count)).toEqual(before);
});

test('every demonstration ranking says that it is SYNTHETIC and every national one that it is PUBLISHED', async () => {
  const kinds = await rows(`select provenance, count(*)::int as n, bool_and(set_id like 'demo-%') as demo from snapshot join period on period.id = period_id group by 1 order by 1`);
  expect(kinds).toEqual([{ provenance: 'PUBLISHED', n: 3, demo: false }, { provenance: 'SYNTHETIC', n: 33, demo: true }]);
});

describe('what is published stays', () => {
  test.each(['scorecard', 'snapshot', 'standing', 'plan', 'judgement', 'verdict'])('the database refuses to change, delete or truncate %s', async (table) => {
    const column = table === 'standing' ? 'rank_status' : table === 'scorecard' ? 'stage' : table === 'verdict' ? 'result' : table === 'plan' ? 'hash' : 'fingerprint';
    await expect(rows(`update ${table} set ${column} = ${column}`)).rejects.toThrow(/append-only/);
    await expect(rows(`delete from ${table}`)).rejects.toThrow(/append-only/);
    await expect(rows(`truncate ${table} cascade`)).rejects.toThrow(/append-only/);
  });
});
