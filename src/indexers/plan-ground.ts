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

/** Whether a unit was on the ground of a plan before that ended, or descends from one that was. `before`: keys of its predecessors. */
export function descendsFrom(plan: Ground, unit: UnitRecord, before: readonly string[], register: UnitRegister): boolean {
  const own = [...register.lineage(unit).map(({ key }) => key), ...before];
  return own.some((key) => {
    const earlier = register.withKey(key);
    return earlier !== undefined && groundOn(plan, earlier.validFrom, register) !== undefined && register.isUnder(earlier, plan.territory, earlier.validFrom);
  });
}
