import type { Verdict } from './judge';
import { VERDICT_RESULTS, type VerdictResult } from './rule';

/** How many units have each answer. */
export type Tally = Readonly<Record<VerdictResult, number>>;

/** What a changed rule answers. `verdict` null = it does not concern the unit, or says what stands already. */
export interface Answer {
  readonly result: VerdictResult;
  readonly verdict: Verdict | null;
}

/** The answer for a unit, and what it would be. `position`: that of the unit, or the row of one that is judged through another. */
export interface Shift {
  readonly position: number;
  readonly before: VerdictResult;
  readonly after: VerdictResult;
  readonly verdict: Verdict | null;
}

/** What a changed rule does to its subjects: gains + loses + unchanged = subjects. */
export interface Outcome {
  readonly subjects: number;
  readonly before: Tally;
  readonly after: Tally;
  readonly gains: readonly Shift[];
  readonly loses: readonly Shift[];
  readonly unchanged: number;
}

/** From farthest to nearest to a flag. */
const NEARNESS: readonly VerdictResult[] = ['NOT_APPLICABLE', 'NO', 'UNKNOWN', 'YES'];

/**
 * Compares the answers of a rule with those of the changed rule, subject by subject. A gain is an answer nearer to YES in the
 * order NOT_APPLICABLE, NO, UNKNOWN, YES; a loss is one farther away. Whom a rule does not concern has NOT_APPLICABLE.
 */
export function outcomeOf(subjects: readonly number[], before: (position: number) => VerdictResult, after: (position: number) => Answer): Outcome {
  const shifts = subjects.map((position): Shift => {
    const { result, verdict } = after(position);
    return { position, before: before(position), after: result, verdict };
  });
  const nearer = (shift: Shift): number => NEARNESS.indexOf(shift.after) - NEARNESS.indexOf(shift.before);
  const [gains, loses] = [shifts.filter((shift) => nearer(shift) > 0), shifts.filter((shift) => nearer(shift) < 0)];
  return {
    subjects: shifts.length, gains, loses, unchanged: shifts.length - gains.length - loses.length,
    before: tallyOf(shifts.map((shift) => shift.before)), after: tallyOf(shifts.map((shift) => shift.after)),
  };
}

/** How often each answer occurs. */
export function tallyOf(results: readonly VerdictResult[]): Tally {
  const tally = Object.fromEntries(VERDICT_RESULTS.map((result) => [result, 0])) as Record<VerdictResult, number>;
  for (const result of results) tally[result] += 1;
  return tally;
}

/**
 * Whether answers to one question agree: YES where all are the same, NO where one says YES and another NO, UNKNOWN where one
 * is still open; NOT_APPLICABLE where fewer than two apply.
 */
export function agreement(results: readonly VerdictResult[]): VerdictResult {
  const said = results.filter((result) => result !== 'NOT_APPLICABLE');
  if (said.length < 2) return 'NOT_APPLICABLE';
  if (said.includes('YES') && said.includes('NO')) return 'NO';
  return said.includes('UNKNOWN') ? 'UNKNOWN' : 'YES';
}
