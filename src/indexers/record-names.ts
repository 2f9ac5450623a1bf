import type { PlanDefinition } from '../entities';
import type { Text, UnitRecord, UnitRegister } from './core';
import { descendsFrom, groundOf, groundOn } from './plan-ground';
import { attestingRole, itemsFor, subjectKindsOf, type KnownRecord, type RecordContext } from './record-context';
import type { RecordDraft } from './record-draft';
import * as refuse from './record-faults';
import { checkRound } from './record-round';
import { checkReport } from './report-due';

/** The plan, unit and person that a record names. */
export function named(draft: RecordDraft, register: UnitRegister, { plans, persons, predecessorsOf }: RecordContext): Pick<KnownRecord, 'planCode' | 'lineage' | 'unitId' | 'personId'> {
  const { cells, kind, plan: planCode, item, role, unit: label, person, year, statedOn, details } = draft;
  const plan = planCode === null ? undefined : plans.get(planCode);
  cells.refuseIf(planCode !== null && plan === undefined, 'plan', (at, value) => refuse.badWord('UNKNOWN_PLAN', at, value, [...plans.keys()]));
  if (plan !== undefined) {
    const items = itemsFor(kind, plan);
    const roles = (plan.roles ?? []).map(({ id }) => id);
    const expected = kind === 'ATTESTATION' ? attestingRole(item, plan) : null;
    cells.refuseIf(year !== null && (year < plan.years.from || year > plan.years.to), 'year', (at, value) => refuse.badYear(at, value, plan.years));
    cells.refuseIf(item !== null && !items.includes(item), 'item', (at, value) => refuse.badWord('UNKNOWN_ITEM', at, value, items));
    for (const inspector of details.inspectors ?? []) cells.refuseIf(!roles.includes(inspector), 'inspectors', (at) => refuse.badWord('UNKNOWN_ROLE', at, inspector, roles));
    if (role !== null && !roles.includes(role)) cells.refuseIf(true, 'role', (at, value) => refuse.badWord('UNKNOWN_ROLE', at, value, roles));
    else cells.refuseIf(expected !== null && role !== expected, 'role', (at, value) => refuse.otherRole(at, value, item!, expected!));
  }
  const unit = label === null ? undefined : unitIn(label, year, statedOn, register);
  cells.refuseIf(label !== null && unit === undefined, 'unit', (at, value) => (year === null ? refuse.unknownUnitOn(at, value, statedOn) : refuse.unknownUnitIn(at, value, year)));
  if (unit !== undefined && plan !== undefined) {
    const kinds = subjectKindsOf(item, plan);
    if (!concerns(plan, unit, register, predecessorsOf)) cells.refuseIf(true, 'unit', (at, value) => refuse.otherUnit(at, value, plan.code, groundText(plan, register)));
    else cells.refuseIf(person === null && kinds !== null && !kinds.includes(unit.kind), 'unit', (at) => refuse.otherKind(at, unit.fullName, item!, kinds!));
  }
  if (plan !== undefined && kind === 'REPORT') checkReport(draft, plan, unit, register);
  if (plan !== undefined) checkRound(draft, plan, unit);
  const personId = person === null ? null : persons.get(person);
  cells.refuseIf(personId === undefined, 'person', refuse.unknownPerson);
  return { planCode, lineage: unit?.lineage ?? null, unitId: unit?.id ?? null, personId: personId ?? null };
}

/** The unit that a key, code or slug means in a year: whoever bears it on the day of the statement, or on the day of the year nearest to that; else whoever bore it last in the year. */
function unitIn(label: string, year: number | null, statedOn: string, register: UnitRegister): UnitRecord | undefined {
  const named = register.withKey(label);
  if (year === null) return named ?? register.at(label, statedOn);
  if (named !== undefined) return register.lastIn(named, year) && named;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const day = statedOn < first ? first : statedOn > last ? last : statedOn;
  return register.at(label, day) ?? register.lastBearer(label, year);
}

/** The ground of a plan with its code and, where it has ended, its first day no more: another unit may bear the code since. */
function groundText(plan: PlanDefinition, register: UnitRegister): Text {
  const ground = groundOf(plan, register);
  if (ground === undefined) return { vi: plan.territory, en: plan.territory };
  const end = register.lineage(ground).at(-1)!.validTo;
  const named = `${ground.fullName} (${plan.territory}`;
  return end === null ? { vi: `${named})`, en: `${named})` } : { vi: `${named}, đã hết hiệu lực ngày ${end})`, en: `${named}, which ended on ${end})` };
}

/** Whether a unit may be a subject of a plan: it is the territory or lies in it; where that has ended, it descends from a unit that did. */
function concerns(plan: PlanDefinition, unit: UnitRecord, register: UnitRegister, predecessorsOf: RecordContext['predecessorsOf']): boolean {
  const { territory } = plan;
  if (territory === 'VN' || unit.lineage === groundOf(plan, register)?.lineage) return true;
  return groundOn(plan, unit.validFrom, register) !== undefined ? register.isUnder(unit, territory, unit.validFrom) : descendsFrom(plan, unit, register, predecessorsOf);
}
