import type { PlanDefinition } from '../entities';
import { validOn, type Dependent, type SubjectKind, type UnitRegister } from './core';
import { rulesOn } from './plan-rules';
import type { FrozenSnapshot } from './read-frozen';

/** A unit that a rule judges through the unit of a ranking to which it belongs. */
export interface DependentUnit extends Dependent {
  readonly unitId: number;
  readonly kind: SubjectKind;
}

/** The units that a plan's rules judge through these units of a ranking, by key. Invented units are judged in invented rankings only. */
export function dependentsOf(register: UnitRegister, snapshot: FrozenSnapshot, plan: PlanDefinition, subjects: readonly number[]): DependentUnit[] {
  const { unitKind, unitsAsOf } = snapshot.period;
  const kinds = new Set<SubjectKind>(rulesOn(plan.rules, unitKind).map(({ rule }) => rule.subjectKind).filter((kind) => kind !== unitKind && kind !== 'PERSON'));
  if (kinds.size === 0) return [];
  const invented = snapshot.provenance === 'SYNTHETIC';
  const units = register.all.filter((unit) => kinds.has(unit.kind) && validOn(unit, unitsAsOf) && (invented || unit.basis !== 'SYNTHETIC'));
  return placedUnder(register, snapshot, subjects, units.map(({ key }) => key));
}

/** Units by their keys, each with the position of the unit above it; those under none of the subjects are left out. */
export function placedUnder(register: UnitRegister, snapshot: FrozenSnapshot, subjects: readonly number[], keys: readonly string[]): DependentUnit[] {
  const positions = new Map(subjects.map((at) => [snapshot.entries[at]!.key, at]));
  return [...keys].sort().flatMap((key): DependentUnit[] => {
    const unit = register.withKey(key)!;
    const at = positions.get(register.parentOf(unit, snapshot.period.unitsAsOf)?.key ?? '');
    return at === undefined ? [] : [{ key, at, unitId: unit.id, kind: unit.kind }];
  });
}
