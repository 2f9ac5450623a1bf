import type { DataSource, EntityManager } from 'typeorm';
import { invariant } from './core';
import { importMeasuresInto } from './import-measures';
import { importRecordsInto } from './import-records';
import { judgePlans } from './judge-plans';
import { writeFacts } from './seed-facts';
import { SeedFiles } from './seed-files';
import { writePlans, writeSets, writeSources, writeUnits } from './seed-reference';
import { SeedRun } from './seed-run';
import { loadTables } from './seed-tables';

export interface SeedOptions {
  readonly folder: string;
  /** The moment that the snapshots published on the way will bear. */
  readonly at: Date;
  /** One line for each group that is loaded; nothing for what is loaded already. */
  readonly progress: (line: string) => void;
}

/**
 * Loads what is not loaded yet: sources, units, sets and plans, then the official tables (published as PUBLISHED), what is
 * known of others (facts, never ranked), and the demonstration (as SYNTHETIC). A start that was cut off goes on where it stopped; the next start finds nothing to do.
 */
export async function loadSeeds(dataSource: DataSource, { folder, at, progress }: SeedOptions): Promise<void> {
  const files = new SeedFiles(folder);
  const run = new SeedRun(dataSource, files, at, progress);
  await run.group('sources', 'nguồn văn bản', files.sourceFiles, async (manager) => writeSources(manager, await files.sources()), ' with aliases');
  await run.group('units', 'đơn vị hành chính, sở, ban, ngành', files.unitFiles, async (manager) => writeUnits(manager, await files.units()));
  await run.group('index-sets', 'bộ chỉ số', await files.setFiles(), async (manager) => writeSets(manager, await files.sets()));
  const amended = await run.group('plans', 'kế hoạch thi đua', await files.planFiles(), async (manager) => writePlans(manager, await files.plans()));
  await loadTables(run, 'published');
  const load = async (manager: EntityManager): Promise<void> => writeFacts(manager, await files.facts(), await run.units(manager));
  await run.group('published-facts', 'kết quả công bố từng phần', await files.factFiles(), load, await files.hash(files.unitFiles));
  await run.group('records', 'bản ghi minh họa', files.recordFiles, async (manager) => {
    for (const name of files.recordFiles) {
      const { faults } = await importRecordsInto(manager, await files.bytes(name), at);
      invariant(faults.length === 0, `${name} line ${faults[0]?.line}: ${faults[0]?.text.en} (${faults[0]?.value})`);
    }
  });
  await run.group('measures', 'số đo minh họa', files.measureFiles, async (manager) => {
    const { faults } = await importMeasuresInto(manager, await files.bytes(files.measureFiles[0]!), at);
    invariant(faults.length === 0, `${files.measureFiles[0]} line ${faults[0]?.line}: ${faults[0]?.text.en} (${faults[0]?.value})`);
  });
  await loadTables(run, 'demo');
  if (amended) await judgePlans(dataSource, at);
}
