import { addDays, yearOf } from './civil-day';
import { spanOf, type MomentPrecision } from './moment';

/** "Trước ngày": the day itself is late; "đến hết ngày", "trong thời hạn", "trong quý": it is in time. */
export type DeadlineBound = 'EXCLUSIVE' | 'INCLUSIVE';

/** Why the last day in time cannot be told: the event is not known, public holidays are not, or the text names no day. */
export const UNDATED_REASONS = ['BASE_UNKNOWN', 'HOLIDAYS_UNKNOWN', 'NO_DAY_STATED'] as const;
export type UndatedReason = (typeof UNDATED_REASONS)[number];

/** One time at which a milestone or deadline falls. Days are YYYY-MM-DD; null is what the plan does not say. */
export interface Occurrence {
  readonly item: string;
  /** Tells the occurrences of an item apart, for ever: its year, or the milestone at which it falls. */
  readonly occasion: string;
  readonly year: number;
  readonly precision: MomentPrecision | null;
  /** The day that the words name. */
  readonly dueOn: string | null;
  readonly bound: DeadlineBound;
  /** First day of the quarter or year that the words name. */
  readonly firstDay: string | null;
  /** Last day in time. */
  readonly lastDay: string | null;
  /** Where the last day is not known: it is not before, and not after these days. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly undated: UndatedReason | null;
  /** The one day by which it stands in a calendar: the last day; else the nearest that is known of it. */
  readonly listedOn: string;
  readonly milestone: string | null;
  readonly after: Occurrence | null;
  /** Last days that several sentences set for the one duty; the earliest known decides (HT-D1). */
  readonly rivals: readonly { readonly item: string; readonly lastDay: string | null }[];
}

/** Those listed from one day to another, both included. Every occurrence lies in exactly one of two windows that meet. */
export function occurrencesBetween(all: readonly Occurrence[], from: string, to: string): Occurrence[] {
  return all.filter(({ listedOn }) => from <= listedOn && listedOn <= to);
}

/** The first occurrence, of those in order, that is not over on a day: it may still be in time. */
export function nextFrom(all: readonly Occurrence[], day: string): Occurrence | undefined {
  return all.find(({ listedOn }) => listedOn >= day);
}

const OPEN = { firstDay: null, notBefore: null, notAfter: null, undated: null, milestone: null, after: null, rivals: [] } as const;

/** To the end of the day, quarter or year that the words name: "trong quý III" is in time on its last day. */
export function withinMoment(item: string, occasion: string, { precision, date }: { readonly precision: MomentPrecision; readonly date: string }): Occurrence {
  const [{ firstDay, lastDay }, isDay] = [spanOf(precision, date), precision === 'DAY'];
  return { ...OPEN, item, occasion, year: yearOf(date), precision, dueOn: isDay ? date : null, bound: 'INCLUSIVE', firstDay: isDay ? null : firstDay, lastDay, listedOn: lastDay };
}

/** On a day: "trước ngày 15/12" is in time to the end of 14/12 (register row 11; BK-D, HT-D2, BM-D1 to D3). */
export function byDay(item: string, occasion: string, bound: DeadlineBound, dueOn: string): Occurrence {
  const lastDay = bound === 'EXCLUSIVE' ? addDays(dueOn, -1) : dueOn;
  return { ...OPEN, item, occasion, year: yearOf(dueOn), precision: 'DAY', dueOn, bound, lastDay, listedOn: lastDay };
}

/** On a day that cannot be told; it stands in a calendar on `listedOn`, which it is not said to be. */
export function onNoDay(item: string, occasion: string, bound: DeadlineBound, undated: UndatedReason, listedOn: string, notBefore: string | null): Occurrence {
  return { ...OPEN, item, occasion, year: yearOf(listedOn), precision: null, dueOn: null, bound, lastDay: null, notBefore, undated, listedOn };
}
