import type { EntityManager } from 'typeorm';
import type { FactTableDefinition } from '../entities';
import { inEnglish } from './content-fault';
import { invariant, type UnitRegister } from './core';
import { faultsOfFacts, unitFaultsOfFacts } from './fact-faults';
import { unitOfFact } from './fact-unit';
import { insertRows } from './insert-rows';

const COLUMNS = {
  key: 'text', position: 'integer', territory: 'text', year: 'integer', level: 'text', unit_kind: 'text',
  unit_key: 'text', unit_lineage: 'text', national_index: 'text', replaces: 'text', imported_at: 'timestamptz', name: 'text', fact: 'jsonb', about: 'jsonb',
};

/** Writes the tables of the seeds anew; what was imported stays, also under an id that the seeds have come to use. */
export async function writeFacts(manager: EntityManager, tables: readonly FactTableDefinition[], register: UnitRegister): Promise<void> {
  for (const table of tables) {
    const faults = inEnglish([...faultsOfFacts(table), ...unitFaultsOfFacts(table, register)]);
    invariant(faults.length === 0, `facts ${table.id}: ${faults.join('; ')}`);
  }
  await manager.query(`delete from published_fact where imported_at is null`);
  const imported: { id: string }[] = await manager.query(`select distinct about->>'id' as id from published_fact`);
  await insertFacts(manager, tables.filter(({ id }) => !imported.some((table) => table.id === id)), register, null);
}

/** Writes what is known of partly published tables, each result with the unit of the register that bears its name. `at`: when it was imported. */
export async function insertFacts(manager: EntityManager, tables: readonly FactTableDefinition[], register: UnitRegister, at: Date | null): Promise<void> {
  const rows = tables.flatMap(({ facts, ...table }) =>
    facts.map((fact, position) => {
      const unit = unitOfFact(fact, table, register);
      return [
        `${table.id}|${position}`, position, table.territory, fact.year, fact.level, fact.unitKind,
        unit?.key, unit?.lineage, table.index, table.replaces, at?.toISOString(), fact.name, JSON.stringify(fact), JSON.stringify(table),
      ];
    }),
  );
  await insertRows(manager, 'published_fact', COLUMNS, rows);
}
