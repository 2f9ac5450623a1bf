import { addDays, validOn, type UnitRecord } from '../indexers/core';
import { unitsBelow } from '../indexers/calendar-plans';
import { descendsFrom, groundOf, groundOn } from '../indexers/plan-ground';
import type { Loaders, PlanRow, UnitRow } from '../loaders';

type Known = Pick<Loaders, 'units' | 'predecessors' | 'successors'>;

/**
 * Whether a plan applies to a unit by where it lies: it is the plan's territory or lies in it at the end of a year, or on
 * its own last day in that year. Where the territory has ended by then, its plan goes on with the units that descend from its own.
 */
export async function liesInTerritory(unit: UnitRow, plan: PlanRow, year: number, { units: { register }, predecessors }: Omit<Known, 'successors'>): Promise<boolean> {
  const last = register.lastIn(unit, year);
  if (last === undefined) return false;
  if (plan.territory === 'VN') return true;
  const endOfYear = `${year}-12-31`;
  const day = last.validTo === null || last.validTo > endOfYear ? endOfYear : addDays(last.validTo, -1);
  const ground = groundOn(plan, day, register);
  if (ground !== undefined) return last.lineage === ground.lineage || register.isUnder(last, plan.territory, day);
  return descendsFrom(plan, last, (await predecessors.load(last.key)).map(({ oldKey }) => oldKey), register);
}

/** The units of some kinds in a plan's territory on a day; where the territory has ended, those that descend from its own. */
export async function unitsOfPlan(plan: PlanRow, kinds: readonly string[], day: string, { units: { register }, predecessors, successors }: Known): Promise<UnitRecord[]> {
  const ofKinds = (units: readonly UnitRecord[]): UnitRecord[] => kinds.flatMap((kind) => units.filter((unit) => unit.kind === kind));
  if (plan.territory === 'VN') return ofKinds(register.all.filter((unit) => validOn(unit, day)));
  const own = groundOn(plan, day, register);
  if (own !== undefined) return ofKinds(unitsBelow(register, own, day));
  const ground = groundOf(plan, register);
  const last = ground && register.lineage(ground).findLast(({ validFrom }) => validFrom <= day);
  if (last === undefined) return [];
  const heirs = (await successors.load(last.key)).flatMap(({ newKey }) => (newKey === null ? [] : (register.withKey(newKey) ?? [])));
  const candidates = ofKinds([...new Set(heirs.flatMap((heir) => [heir, ...unitsBelow(register, heir, day)]))]);
  const before = await Promise.all(candidates.map(({ key }) => predecessors.load(key)));
  return candidates.filter((unit, at) => descendsFrom(plan, unit, before[at]!.map(({ oldKey }) => oldKey), register));
}
