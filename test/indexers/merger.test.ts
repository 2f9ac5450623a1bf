import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../src/database/data-source';
import { importTable } from '../../src/indexers/import-table';
import { publish } from '../../src/indexers/publish';
import { SeedFiles } from '../../src/indexers/seed-files';
import { writeSets, writeSources, writeUnits } from '../../src/indexers/seed-reference';
import { emptyHub, PUBLISHED_AT, SEEDS } from '../support/seeded';

/** A hub that knows units, sets and sources and holds no score yet. */
async function hubWithoutScores(): Promise<Database> {
  const hub = await emptyHub();
  const files = new SeedFiles(SEEDS);
  await hub.dataSource.transaction(async (manager) => {
    await writeSources(manager, await files.sources());
    await writeUnits(manager, await files.units());
    await writeSets(manager, await files.sets());
  });
  return hub;
}

test('the mean of the predecessors of July 2025 gives all 34 official ranks of DTI 2024', async () => {
  const hub = await hubWithoutScores();
  const period = { setId: 'qd-405-2025-province', territory: 'VN', unitKind: 'PROVINCE', year: 2024, unitsAsOf: '2025-07-01' } as const;
  const report = await importTable(hub.dataSource, { ...period, scale: 'ratio' }, await readFile(join(SEEDS, 'published', 'dti-2024-merger-63-to-34.csv')));
  expect(report).toMatchObject({ refused: false, faultCount: 0, written: 34 });

  const published = await publish(hub.dataSource, { ...period, provenance: 'COMPUTED', publishedAt: PUBLISHED_AT });
  expect(published).toMatchObject({ standings: 34, disagreements: 0, supersedes: null });

  const ranks: { rank: number; official: number }[] = await hub.dataSource.query(`select rank_territory[1] as rank, published_rank as official from standing`);
  expect(ranks.filter(({ rank, official }) => rank === official)).toHaveLength(34);
  await hub.close();
});
