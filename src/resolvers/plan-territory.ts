import { addDays } from '../indexers/core';
import type { Loaders, PlanRow, UnitRow } from '../loaders';

/**
 * Whether a plan applies to a unit by where it lies: it is the plan's territory or lies in it at the end of a year, or on
 * its own last day in that year. Where the territory has ended by then, its plan goes on with the units that descend from its own.
 */
export async function liesInTerritory(unit: UnitRow, { territory }: PlanRow, year: number, { units: { register }, predecessors }: Pick<Loaders, 'units' | 'predecessors'>): Promise<boolean> {
  const last = register.lastIn(unit, year);
  if (last === undefined) return false;
  if (territory === 'VN') return true;
  const endOfYear = `${year}-12-31`;
  const day = last.validTo === null || last.validTo > endOfYear ? endOfYear : addDays(last.validTo, -1);
  if (register.at(territory, day) !== undefined) return last.code === territory || register.isUnder(last, territory, day);
  return (await predecessors.load(last.key)).some(({ oldKey }) => register.wasUnder(oldKey, territory));
}
