import type { VerdictResult } from './rule';

/** A task with the last day for it and the day on which it was done; null while nobody has stated that it was. */
export interface DatedTask {
  readonly dueOn: string;
  readonly doneOn: string | null;
}

/** How many tasks were due by a day, and how many of these were done in time: an exact share, numerator and denominator. */
export interface OnTimeRate {
  readonly due: number;
  readonly onTime: number;
  /** Done after their last day, or still not done. */
  readonly late: number;
  /** Their last day has not passed; they count neither way. */
  readonly notYetDue: number;
  /** YES where every task due was done in time; UNKNOWN where none was due: no task is no merit and no fault. */
  readonly result: VerdictResult;
}

/**
 * The on-time rate of some tasks as of a day (YYYY-MM-DD). A task is due once its last day has passed, and in time where it
 * was done on or before that day. Sources: Bắc Kạn III.1 (BK-c2 "đúng thời hạn"), Buôn Ma Thuột (BM-a1), Tuyên Quang
 * II.2.2.a (TQ-i1b "bảo đảm, vượt tiến độ"); none states a threshold, so only a full rate is a YES.
 */
export function onTimeRate(tasks: readonly DatedTask[], on: string): OnTimeRate {
  const past = tasks.filter(({ dueOn }) => dueOn < on);
  const onTime = past.filter(({ dueOn, doneOn }) => doneOn !== null && doneOn <= dueOn).length;
  const due = past.length;
  return { due, onTime, late: due - onTime, notYetDue: tasks.length - due, result: due === 0 ? 'UNKNOWN' : onTime === due ? 'YES' : 'NO' };
}
