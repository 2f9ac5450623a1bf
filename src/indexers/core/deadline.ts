import { addDays, addWeekdays } from './civil-day';
import { invariant } from './invariant';
import type { MomentPrecision } from './moment';
import { byDay, onNoDay, withinMoment, type DeadlineBound, type Occurrence } from './occurrence';

export interface MilestoneText {
  readonly id: string;
  readonly due: { readonly precision: MomentPrecision; readonly date: string };
}

/** A deadline as the file of a plan has it; its words come from the closed lists of the plans' schema. */
export interface DeadlineText {
  readonly id: string;
  readonly kind: string;
  readonly date: string | null;
  readonly monthDay: string | null;
  readonly days: number | null;
  readonly dayKind: string | null;
  readonly base: { readonly date: string | null } | null;
  readonly after: string | null;
  readonly milestones: readonly string[];
  readonly bound: string | null;
  /** YEARLY: the first year in which it falls, where that is not the plan's first. */
  readonly firstYear?: number | null;
}

/** What a plan says about time. */
export interface TimeTable {
  readonly years: { readonly from: number; readonly to: number };
  readonly milestones: readonly MilestoneText[];
  readonly deadlines: readonly DeadlineText[];
}

/**
 * Every occurrence of a plan, in order of the days by which they are listed, then of the plan: yearly ones in each of its
 * years, or from their own first year on (TQ-D2: the plan was made in its second). Nothing is invented: what has no day is listed as undated, with the reason (HT-D1, BK-D-2).
 */
export function occurrencesOf(table: TimeTable): Occurrence[] {
  const milestones = table.milestones.map(({ id, due }) => withinMoment(id, ONCE, due));
  const all = [...milestones, ...table.deadlines.flatMap((deadline) => ofDeadline(table, deadline))];
  return all.sort((a, b) => (a.listedOn < b.listedOn ? -1 : a.listedOn > b.listedOn ? 1 : 0));
}

const ONCE = 'ONCE';

function ofDeadline(table: TimeTable, deadline: DeadlineText): Occurrence[] {
  const { id, kind, date, monthDay, after, years } = { ...deadline, years: table.years };
  if (kind === 'DATED') return [byDay(id, ONCE, boundOf(deadline), date!)];
  if (kind === 'RELATIVE') return [afterEvent(table, deadline)];
  if (kind === 'ON_MILESTONE') return milestonesOf(table, deadline).map((milestone) => ({ ...withinMoment(id, milestone.id, milestone.due), milestone: milestone.id }));
  if (kind === 'CHAINED') {
    const first = table.deadlines.find((one) => one.id === after);
    invariant(first !== undefined, `${id} comes after ${String(after)}, which is not there`);
    return ofDeadline(table, first).map((before) => ({ ...afterDeadline(deadline, before), after: before, year: before.year }));
  }
  invariant(kind === 'YEARLY', `${id} is of the unknown kind ${kind}`);
  const first = Math.max(years.from, deadline.firstYear ?? years.from);
  return Array.from({ length: years.to - first + 1 }, (_, count) => fourDigits(first + count)).map((year) =>
    monthDay === null ? withinMoment(id, year, { precision: 'YEAR', date: `${year}-12-31` }) : byDay(id, year, boundOf(deadline), `${year}-${monthDay}`));
}

/** So many days after an event, and not later than the milestones that other sentences set for the same: the earlier decides, both are told (HT-D1). */
function afterEvent(table: TimeTable, deadline: DeadlineText): Occurrence {
  const limits = milestonesOf(table, deadline).map(({ id, due }) => withinMoment(id, ONCE, due));
  const first = [...limits].sort((a, b) => (a.lastDay! < b.lastDay! ? -1 : 1))[0];
  const own = counted(deadline, deadline.base?.date ?? null, ONCE, first?.lastDay ?? `${fourDigits(table.years.from)}-01-01`);
  const rivals = limits.length === 0 ? [] : [own, ...limits].map(({ item, lastDay }) => ({ item, lastDay }));
  const earliest = own.lastDay ?? own.notBefore;
  if (first !== undefined && earliest !== null && first.lastDay! < earliest) return { ...first, item: own.item, rivals };
  return { ...own, notAfter: own.lastDay === null ? (first?.lastDay ?? null) : null, rivals };
}

/** After another deadline: on its own day of the same year, or so many days after the last day of the other, or on no day that is told. */
function afterDeadline(deadline: DeadlineText, before: Occurrence): Occurrence {
  const { id, monthDay, days } = deadline;
  if (monthDay !== null) return byDay(id, before.occasion, boundOf(deadline), `${fourDigits(before.year)}-${monthDay}`);
  const notBefore = before.lastDay ?? before.notBefore;
  if (days === null) return onNoDay(id, before.occasion, boundOf(deadline), 'NO_DAY_STATED', before.listedOn, notBefore);
  return counted(deadline, before.lastDay, before.occasion, before.listedOn);
}

/** So many days after a day, which is not counted itself ("kể từ ngày"). Working days tell only a day before which it cannot be. */
function counted(deadline: DeadlineText, base: string | null, occasion: string, otherwise: string): Occurrence {
  const { id, days, dayKind } = deadline;
  if (base === null) return onNoDay(id, occasion, boundOf(deadline), 'BASE_UNKNOWN', otherwise, null);
  if (days === null) return onNoDay(id, occasion, boundOf(deadline), 'NO_DAY_STATED', otherwise, base);
  if (dayKind !== 'WORKING') return byDay(id, occasion, boundOf(deadline), addDays(base, days));
  const notBefore = addWeekdays(base, days);
  return onNoDay(id, occasion, boundOf(deadline), 'HOLIDAYS_UNKNOWN', notBefore, notBefore);
}

const boundOf = ({ bound }: DeadlineText): DeadlineBound => (bound === 'EXCLUSIVE' ? 'EXCLUSIVE' : 'INCLUSIVE');

const fourDigits = (year: number): string => String(year).padStart(4, '0');

function milestonesOf({ milestones }: TimeTable, { milestones: named }: DeadlineText): MilestoneText[] {
  return milestones.filter(({ id }) => named.includes(id));
}
