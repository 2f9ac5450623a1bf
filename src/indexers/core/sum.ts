import { STATUS } from './score';

/**
 * What adding up has found for one node, pillar or chosen sum.
 * `points` are those reported; `max` is the unit's own maximum; `missing` is how much of that maximum nobody has
 * reported. A sum is complete when nothing is missing.
 */
export interface Sum {
  readonly points: number;
  readonly max: number;
  readonly missing: number;
  readonly status: number;
}

/** The sums of one unit as columns; a standing has one for each node of its set, in node order, and then one for each pillar. */
export interface Sums {
  readonly points: readonly number[];
  readonly max: readonly number[];
  readonly missing: readonly number[];
  readonly status: readonly number[];
}

/** What sums hold in one column. */
export function sumAt({ points, max, missing, status }: Sums, column: number): Sum {
  return { points: points[column]!, max: max[column]!, missing: missing[column]!, status: status[column]! };
}

/** Nothing that counts is missing and something applies. */
export function isComplete(sum: Sum): boolean {
  return sum.missing === 0 && sum.status !== STATUS.NOT_APPLICABLE;
}

/** Something was reported: a sum that is missing as a whole has no points, and neither has what does not apply. */
export function isReported(sum: Sum): boolean {
  return sum.status !== STATUS.NOT_APPLICABLE && !(sum.status === STATUS.MISSING && sum.missing === sum.max);
}
