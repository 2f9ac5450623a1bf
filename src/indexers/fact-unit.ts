import type { FactDefinition, FactTable } from '../entities';
import { listedOn, type UnitRecord, type UnitRegister } from './core';
import { FIRST_DAY } from './seed-unit';

/**
 * The one unit that bears the printed name on the day of the table, or on the first day of the register where that is later;
 * null where the register knows none, or more than one.
 */
export function unitOfFact({ unit, unitKind, year, name, parent }: FactDefinition, { territory, index, unitsAsOf }: FactTable, register: UnitRegister): UnitRecord | null {
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
