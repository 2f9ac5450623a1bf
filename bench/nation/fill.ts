import type { DataSource, EntityManager } from 'typeorm';
import { invariant } from '../../src/indexers/core';
import { importUnits } from '../../src/indexers/import-register';
import { importInto } from '../../src/indexers/import-table';
import { publishInto } from '../../src/indexers/publish';
import { readRegister } from '../../src/indexers/read-inputs';
import { writePlans, writeSets, writeSources } from '../../src/indexers/seed-reference';
import { inventedDepartments } from './departments';
import { INGEST, inventedSet, NATION, SOURCE } from './index-set';
import { PERIODS, YEARS } from './periods';
import { inventedPlan } from './plan';
import { inventedScores } from './scores';

/** Years of the ingest: each round of the measurement publishes the next. */
export const INGEST_YEARS: readonly number[] = Array.from({ length: 40 }, (_, index) => 2030 + index);

const PUBLISHED_AT = new Date('2026-11-22T00:00:00Z');

/** Writes what the invented scores need: their source, their sets, the plan. */
export async function writeInvented(manager: EntityManager): Promise<void> {
  await writeSources(manager, [SOURCE]);
  await writeSets(manager, [inventedSet(NATION, YEARS, true), inventedSet(INGEST, INGEST_YEARS, false)]);
  await writePlans(manager, [inventedPlan(YEARS[0], INGEST_YEARS.at(-1)!)]);
}

/** Imports, publishes and judges the whole national data set with the hub's own code; `say` hears of each period. */
export async function fillNation(dataSource: DataSource, say: (line: string) => void): Promise<void> {
  await dataSource.transaction(writeInvented);
  const units = await importUnits(dataSource, Buffer.from(inventedDepartments(await readRegister(dataSource.manager))), new Date(Date.UTC(2026, 0, 1)));
  invariant(!units.refused, `the invented departments are accepted: ${JSON.stringify(units.faults[0])}`);
  const register = await readRegister(dataSource.manager);
  for (const period of PERIODS) {
    const started = performance.now();
    const labels = register.inTerritory('VN', period.unitKind, period.unitsAsOf).map((unit) => unit.code ?? unit.slug);
    await dataSource.transaction(async (manager) => {
      const report = await importInto(manager, { ...period, setId: NATION, territory: 'VN' }, Buffer.from(inventedScores(labels, period.year)), register);
      invariant(!report.refused, `the invented scores are accepted: ${JSON.stringify(report.faults[0])}`);
      await publishInto(manager, register, { ...period, setId: NATION, territory: 'VN', provenance: 'SYNTHETIC', publishedAt: PUBLISHED_AT });
    });
    say(`  ${period.unitKind} ${period.year}: ${labels.length} units (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
}
