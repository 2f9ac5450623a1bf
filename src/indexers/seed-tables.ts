import type { EntityManager } from 'typeorm';
import { groupBy, invariant, type UnitRegister } from './core';
import { importInto } from './import-table';
import { periodKey } from './period';
import { publishInto } from './publish';
import type { TableSeed } from './seed-files';
import type { SeedRun } from './seed-run';

const LABELS = { published: 'kết quả chính thức', demo: 'số liệu minh họa' } as const;

/** Imports and publishes the tables of a folder, period by period: the files of a period belong together. */
export async function loadTables(run: SeedRun, kind: 'published' | 'demo'): Promise<void> {
  const periods = groupBy(await run.files.tables(kind), (table) => periodKey({ ...table, setId: table.set }));
  for (const [key, tables] of periods) {
    const paths = tables.map((table) => `${kind}/${table.file}`);
    const load = async (manager: EntityManager): Promise<void> => {
      const register = await run.units(manager);
      for (const [index, table] of tables.entries()) await importSeed(manager, register, table, await run.files.bytes(paths[index]!));
      const { set: setId, source, ...period } = tables[0]!;
      await publishInto(manager, register, {
        ...period, setId, publishedAt: run.at,
        provenance: kind === 'demo' ? 'SYNTHETIC' : 'PUBLISHED',
        ...(kind === 'published' && { sourceId: source! }),
      });
    };
    await run.group(`table ${key}`, `${LABELS[kind]} ${key}`, paths, load, JSON.stringify(tables));
  }
}

async function importSeed(manager: EntityManager, register: UnitRegister, table: TableSeed, bytes: Buffer): Promise<void> {
  const { faults } = await importInto(manager, { ...table, setId: table.set }, bytes, register);
  invariant(faults.length === 0, `${table.file} line ${faults[0]?.line}: ${faults[0]?.text.en} (${faults[0]?.value})`);
}
