import type { UnitRecord } from '../indexers/core';
import type { Loaders, PlanItemRow, PlanRow } from '../loaders';
import { unitsOfPlan } from './plan-territory';

interface Binding {
  readonly unit: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The bodies that hold a role on a day; none where many units hold it. */
export function bodiesOn(role: PlanItemRow, day: string): Binding[] {
  return (role.bindings as readonly Binding[]).filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
}

/** The units that have to send on a day: the body that holds the role; where many hold it, every unit of the kinds that the plan names as its subjects. */
export async function dueUnits(plan: PlanRow, sender: PlanItemRow | null, day: string, loaders: Loaders): Promise<UnitRecord[]> {
  if (sender === null) return [];
  const { register } = loaders.units;
  if ((sender.bindings as readonly Binding[]).length > 0) return bodiesOn(sender, day).flatMap(({ unit }) => (unit === null ? [] : (register.at(unit, day) ?? [])));
  return unitsOfPlan(plan, [...new Set(plan.subjects.flatMap(({ unitKinds }) => unitKinds as readonly string[]))], day, loaders);
}
