import type { IndicatorSet } from './indicator';
import { compareWithFraction, type Points } from './points';
import { satisfies } from './rule';
import { isComplete, type Sum } from './sum';

/**
 * The level of a total by the set's own thresholds, compared exactly; null where the set states none, or where the total
 * is not complete: a missing score never lowers a level.
 */
export function level({ levels }: IndicatorSet, total: Sum): string | null {
  if (levels === undefined || !isComplete(total) || total.max <= 0) return null;
  const reached = levels.from.filter((from) => satisfies(compareWithFraction(total.points as Points, total.max as Points, from), levels.operator));
  return levels.names[reached.length]!;
}
