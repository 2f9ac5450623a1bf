import type { PlanDefinition } from '../entities';
import { fault, type Fault, type Place } from '../formats/fault';
import { occurrencesOf, type UnitRecord, type UnitRegister } from './core';
import type { RecordDraft } from './record-draft';
import { otherKind, unknownUnitOn } from './record-faults';

type Draft = Pick<RecordDraft, 'cells' | 'item' | 'year' | 'statedOn'>;

/** Notes a report that no calendar would ever read: for a year in which its deadline does not fall, of a unit that does not send it, or that had ended by then. */
export function checkReport(draft: Draft, plan: PlanDefinition, unit: UnitRecord | undefined, register: UnitRegister): void {
  const { cells, item, year, statedOn } = draft;
  const years = yearsDue(item, plan);
  const inPlan = year !== null && year >= plan.years.from && year <= plan.years.to;
  cells.refuseIf(inPlan && years.length > 0 && !years.includes(year), 'year', (at, value) => notDue(at, value, item!, years));
  if (unit === undefined) return;
  const end = register.lineage(unit).at(-1)!.validTo;
  if (end !== null && statedOn >= end) cells.refuseIf(true, 'unit', (at, value) => unknownUnitOn(at, value, statedOn));
  else checkSender(draft, plan, unit, register);
}

/** A report is of the body that holds the role of the sender; where many hold it, of a unit of the kinds that the plan is for. */
function checkSender({ cells, item }: Draft, { deadlines = [], roles = [], subjects = [] }: PlanDefinition, unit: UnitRecord, register: UnitRegister): void {
  const sender = deadlines.find(({ id }) => id === item)?.sender ?? null;
  const role = roles.find(({ id }) => id === sender);
  if (role === undefined) return;
  const bodies = role.bindings.flatMap((binding) => binding.unit ?? []);
  const kinds = [...new Set(subjects.flatMap(({ unitKinds }) => unitKinds))];
  if (role.bindings.length === 0) cells.refuseIf(!kinds.includes(unit.kind), 'unit', (at) => otherKind(at, unit.fullName, item!, kinds));
  else cells.refuseIf(!bodies.some((body) => register.everAt(body).some(({ lineage }) => lineage === unit.lineage)), 'unit', (at, value) => otherSender(at, value, item!, bodies));
}

/** The years in which a deadline of a plan falls, in order. */
function yearsDue(item: string | null, { years, milestones = [], deadlines = [] }: PlanDefinition): number[] {
  const own = occurrencesOf({ years, milestones, deadlines }).filter((found) => found.item === item);
  return [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
}

function notDue(place: Place, value: string, item: string, years: readonly number[]): Fault {
  return fault('BAD_YEAR', place, value, { vi: `${item} không có hạn nào trong năm ${value}.`, en: `${item} does not fall in ${value}.` }, {
    vi: `Viết một năm có hạn đó: ${years.join(', ')}.`, en: `Write a year in which it falls: ${years.join(', ')}.`,
  });
}

function otherSender(place: Place, value: string, item: string, bodies: readonly string[]): Fault {
  return fault('OTHER_UNIT', place, value, { vi: `${item} không do đơn vị này gửi.`, en: `${item} is not sent by this unit.` }, { vi: `Đơn vị gửi: ${bodies.join(', ')}.`, en: `It is sent by: ${bodies.join(', ')}.` });
}
