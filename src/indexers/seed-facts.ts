import type { EntityManager } from 'typeorm';
import type { FactDefinition, FactTable, FactTableDefinition } from '../entities';
import { invariant, listedOn, type UnitRecord, type UnitRegister } from './core';
import { faultsOfFacts } from './fact-faults';
import { insertRows } from './insert-rows';
import { FIRST_DAY } from './seed-unit';

const COLUMNS = {
  key: 'text', position: 'integer', territory: 'text', year: 'integer', level: 'text', unit_kind: 'text',
  unit_key: 'text', unit_lineage: 'text', national_index: 'text', replaces: 'text', imported_at: 'timestamptz', name: 'text', fact: 'jsonb', about: 'jsonb',
};

/** Writes the tables of the seeds anew; what was imported stays, also under an id that the seeds have come to use. */
export async function writeFacts(manager: EntityManager, tables: readonly FactTableDefinition[], register: UnitRegister): Promise<void> {
  for (const table of tables) {
    const faults = [...faultsOfFacts(table), ...lostFacts(table, register).map(({ name, year }) => `there is no unit "${name}" in ${year}`)];
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

/** The facts whose unit must be found and is not: one is named by its code, or it is a province of a national index. */
export function lostFacts({ facts, ...table }: FactTableDefinition, register: UnitRegister): FactDefinition[] {
  const mustBeFound = ({ unit, unitKind }: FactDefinition): boolean => unit !== null || (table.index !== null && unitKind === 'PROVINCE');
  return facts.filter((fact) => mustBeFound(fact) && unitOfFact(fact, table, register) === null);
}

/**
 * The one unit that bears the printed name on the day of the table, or on the first day of the register where that is later;
 * null where the register knows none, or more than one.
 */
function unitOfFact({ unit, unitKind, year, name, parent }: FactDefinition, { territory, index, unitsAsOf }: FactTable, register: UnitRegister): UnitRecord | null {
  const listed = listedOn(unitsAsOf, year);
  const day = listed < FIRST_DAY ? FIRST_DAY : listed;
  if (unit !== null) {
    const named = register.at(unit, day);
    return named === undefined || (index !== null && named.kind !== unitKind) ? null : named;
  }
  if (unitKind === null) return null;
  const match = register.match(name.replace(/^UBND (?=\S+ )/, ''), register.inTerritory(territory, unitKind, day));
  if (match.found === 'ONE') return match.similar ? null : match.unit;
  const inside = match.found === 'MANY' && parent !== null ? match.candidates.filter((one) => isIn(one, parent, day, register)) : [];
  return inside.length === 1 ? inside[0]! : null;
}

function isIn(unit: UnitRecord, parent: string, day: string, register: UnitRegister): boolean {
  const above = register.parentOf(unit, day);
  const match = above === undefined ? undefined : register.match(parent, [above]);
  return match?.found === 'ONE';
}
