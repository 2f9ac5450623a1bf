import { daysBetween } from './civil-day';
import type { Occurrence } from './occurrence';
import type { VerdictResult } from './rule';

/** Whether what had to be sent came in time. `lateDays`: whole days after the last day; 0 in time, null where it cannot be told. */
export interface Timeliness {
  readonly inTime: VerdictResult;
  readonly lateDays: number | null;
}

const UNKNOWN: Timeliness = { inTime: 'UNKNOWN', lateDays: null };

/**
 * Whether what was sent on a day, or is still missing on the day `asOf`, is in time: YES up to the last day, NO after it.
 * What is missing is UNKNOWN while it can still come in time, then late by the days that have passed. Where the last day
 * itself is not known, only what lies before all or after all days that it can be is decided (HT-D1).
 */
export function timeliness(due: Pick<Occurrence, 'lastDay' | 'notBefore' | 'notAfter'>, sentOn: string | null, asOf: string): Timeliness {
  const sent = sentOn !== null && sentOn <= asOf ? sentOn : null;
  const day = sent ?? asOf;
  if (due.lastDay === null) {
    if (due.notAfter !== null && day > due.notAfter) return { inTime: 'NO', lateDays: null };
    return sent !== null && due.notBefore !== null && sent <= due.notBefore ? { inTime: 'YES', lateDays: 0 } : UNKNOWN;
  }
  if (day > due.lastDay) return { inTime: 'NO', lateDays: daysBetween(due.lastDay, day) };
  return sent === null ? UNKNOWN : { inTime: 'YES', lateDays: 0 };
}
