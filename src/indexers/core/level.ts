import type { IndicatorSet } from './indicator';
import { compareWithFraction, type Fraction, type Points } from './points';
import { satisfies } from './rule';
import { isComplete, type Sum } from './total';

/** The levels that a set names, with the thresholds that it states: every level but the lowest begins at a share of the maximum. */
export interface LevelScale {
  /** Lowest first. */
  readonly names: readonly string[];
  /** Where the second, third … level begins, rising. */
  readonly from: readonly Fraction[];
  /** Whether the threshold itself belongs to the upper level (GTE) or to the lower one (GT). */
  readonly operator: 'GTE' | 'GT';
}

/**
 * The level of a total by the set's own thresholds, compared exactly; null where the set states none, or where the total
 * is not complete: a missing score never lowers a level.
 */
export function level({ levels }: IndicatorSet, total: Sum): string | null {
  if (levels === undefined || !isComplete(total) || total.max <= 0) return null;
  const reached = levels.from.filter((from) => satisfies(compareWithFraction(total.points as Points, total.max as Points, from), levels.operator));
  return levels.names[reached.length]!;
}
