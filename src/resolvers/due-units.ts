import { unitsBelow } from '../indexers/calendar-plans';
import { validOn, type UnitRecord } from '../indexers/core';
import type { Loaders, PlanItemRow, PlanRow } from '../loaders';

interface Binding {
  readonly unit: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The bodies that hold a role on a day; none where many units hold it. */
export function bodiesOn(role: PlanItemRow, day: string): Binding[] {
  return (role.bindings as readonly Binding[]).filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
}

/**
 * The units that have to send on a day: the body that holds the role; where many hold it, every unit of the kinds that the
 * plan names as its subjects. Where the plan's own territory has ended, they are the units that descend from its own.
 */
export async function dueUnits(plan: PlanRow, sender: PlanItemRow | null, day: string, loaders: Loaders): Promise<UnitRecord[]> {
  if (sender === null) return [];
  const { register } = loaders.units;
  if ((sender.bindings as readonly Binding[]).length > 0) return bodiesOn(sender, day).flatMap(({ unit }) => (unit === null ? [] : (register.at(unit, day) ?? [])));
  const kinds = new Set(plan.subjects.flatMap(({ unitKinds }) => unitKinds as readonly string[]));
  const ofKinds = (units: readonly UnitRecord[]): UnitRecord[] => units.filter(({ kind }) => kinds.has(kind));
  if (plan.territory === 'VN') return ofKinds(register.all.filter((unit) => validOn(unit, day)));
  const own = register.at(plan.territory, day);
  if (own !== undefined) return ofKinds(unitsBelow(register, own, day));
  const last = register.everAt(plan.territory).findLast(({ validFrom }) => validFrom <= day);
  if (last === undefined) return [];
  const heirs = (await loaders.successors.load(last.key)).flatMap(({ newKey }) => (newKey === null ? [] : (register.withKey(newKey) ?? [])));
  const candidates = ofKinds([...new Set(heirs.flatMap((heir) => [heir, ...unitsBelow(register, heir, day)]))]);
  const before = await Promise.all(candidates.map(({ key }) => loaders.predecessors.load(key)));
  return candidates.filter((_, at) => before[at]!.some(({ oldKey }) => register.wasUnder(oldKey, plan.territory)));
}
