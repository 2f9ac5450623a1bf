import { addDays, validOn, type UnitRecord } from '../indexers/core';
import { unitsBelow } from '../indexers/calendar-plans';
import { groundOf, groundOn, wasOnGround } from '../indexers/plan-ground';
import type { Loaders, PlanRow, UnitRow } from '../loaders';

/** What is asked of the hub to tell who a plan is for. */
export type Known = Pick<Loaders, 'units' | 'predecessors' | 'successors'>;

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
  const before = await reached(register.lineage(last), async ({ key }) => (await predecessors.load(key)).flatMap(({ oldKey }) => register.withKey(oldKey) ?? []));
  return before.some((row) => wasOnGround(plan, row, register));
}

/** The units of some kinds in a plan's territory on a day; where the territory has ended, those that descend from its own. */
export async function unitsOfPlan(plan: PlanRow, kinds: readonly string[], day: string, { units: { register }, successors }: Known): Promise<UnitRecord[]> {
  const ofKinds = (units: readonly UnitRecord[]): UnitRecord[] => kinds.flatMap((kind) => units.filter((unit) => unit.kind === kind));
  if (plan.territory === 'VN') return ofKinds(register.all.filter((unit) => validOn(unit, day)));
  const own = groundOn(plan, day, register);
  if (own !== undefined) return ofKinds(unitsBelow(register, own, day));
  const ground = groundOf(plan, register);
  const end = ground && register.lineage(ground).at(-1)!.validTo;
  if (ground === undefined || end == null || end > day) return [];
  const after = await reached(unitsBelow(register, ground, addDays(end, -1)), async (unit) => (validOn(unit, day) ? [] : [
    ...register.lineage(unit).filter(({ validFrom }) => validFrom > unit.validFrom), ...(await successors.load(unit.key)).flatMap(({ newKey }) => (newKey === null ? [] : (register.withKey(newKey) ?? []))),
  ]));
  return ofKinds(after.filter((unit) => validOn(unit, day)));
}

/** Some units and all that a step leads to from them, again and again, each once. */
async function reached(units: readonly UnitRecord[], step: (unit: UnitRecord) => Promise<UnitRecord[]>): Promise<UnitRecord[]> {
  const seen = new Set(units);
  for (let at = [...seen]; at.length > 0;) {
    at = [...new Set((await Promise.all(at.map(step))).flat())].filter((unit) => !seen.has(unit));
    for (const unit of at) seen.add(unit);
  }
  return [...seen];
}
