import type { EntityManager } from 'typeorm';
import type { FactTableDefinition } from '../entities';
import { invariant, type UnitRecord, type UnitRegister } from './core';
import { insertRows } from './insert-rows';
import { FIRST_DAY } from './seed-unit';

type Fact = FactTableDefinition['facts'][number];

const COLUMNS = {
  key: 'text', position: 'integer', territory: 'text', year: 'integer', level: 'text', unit_kind: 'text',
  unit_key: 'text', unit_lineage: 'text', name: 'text', fact: 'jsonb', about: 'jsonb',
};

/** Writes what is known of partly published tables, each result with the unit of the register that bears its name. */
export async function writeFacts(manager: EntityManager, tables: readonly FactTableDefinition[], register: UnitRegister): Promise<void> {
  await manager.query(`delete from published_fact`);
  const rows = tables.flatMap(({ facts, ...table }) =>
    facts.map((fact, position) => {
      const unit = unitOf(fact, table.territory, register);
      return [
        `${table.id}|${position}`, position, table.territory, fact.year, fact.level, fact.unitKind,
        unit?.key, unit?.lineage, fact.name, JSON.stringify(fact), JSON.stringify(table),
      ];
    }),
  );
  await insertRows(manager, 'published_fact', COLUMNS, rows);
}

/**
 * The one unit that bears the printed name at the end of the year, or on the first day of the register for earlier years;
 * null where the register knows none, or more than one.
 */
function unitOf({ unit, unitKind, year, name, parent }: Fact, territory: string, register: UnitRegister): UnitRecord | null {
  const day = `${year}-12-31` < FIRST_DAY ? FIRST_DAY : `${year}-12-31`;
  if (unit !== null) {
    const named = register.at(unit, day);
    invariant(named !== undefined, `published fact "${name}": there is no unit "${unit}" on ${day}`);
    return named;
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
