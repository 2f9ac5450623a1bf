import type { PlanDefinition } from '../entities';
import type { UnitRecord, UnitRegister } from './core';

/** Where and when a plan was made. */
export type Ground = Pick<PlanDefinition, 'territory' | 'years'>;

/**
 * The unit that a plan's territory was in its first year, or the first that bore the code; undefined for the country. A code
 * is no identity: who bears it later may be another unit (Tuyên Quang 08 before and after the merger of 2025-07-01).
 */
export function groundOf({ territory, years }: Ground, register: UnitRegister): UnitRecord | undefined {
  return register.at(territory, `${years.from}-12-31`) ?? register.everAt(territory)[0];
}

/** That unit as it is on a day; undefined where it has ended, even if another one bears its code. */
export function groundOn(plan: Ground, day: string, register: UnitRegister): UnitRecord | undefined {
  const bearer = register.at(plan.territory, day);
  return bearer !== undefined && bearer.lineage === groundOf(plan, register)?.lineage ? bearer : undefined;
}

/** Whether a unit, as a row of the register has it, began on the ground of a plan. */
export function wasOnGround(plan: Ground, unit: UnitRecord, register: UnitRegister): boolean {
  return groundOn(plan, unit.validFrom, register) !== undefined && register.isUnder(unit, plan.territory, unit.validFrom);
}

/** Whether a unit was on the ground of a plan before that ended, or descends from one that was, in however many steps. */
export function descendsFrom(plan: Ground, unit: UnitRecord, register: UnitRegister, predecessorsOf: (key: string) => readonly string[]): boolean {
  const seen = new Set(register.lineage(unit).map(({ key }) => key));
  for (const key of seen) for (const before of predecessorsOf(key)) seen.add(before); // what is added is walked, too
  return [...seen].some((key) => {
    const row = register.withKey(key);
    return row !== undefined && wasOnGround(plan, row, register);
  });
}
