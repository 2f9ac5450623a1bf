import { compareRatios, roundRatio, type Points } from './points';

/** What decides a place: points of the unit's own maximum. */
export interface Ratio {
  readonly points: number;
  readonly max: number;
}

/**
 * The positions of the comparable ratios from best to worst. Ratios are compared exactly, or at the decimals at which
 * the set publishes them (half up); null stands for a unit that is not ranked. The order of input decides nothing.
 */
export function bestFirst(ratios: readonly (Ratio | null)[], decimals: number | null): Order {
  const ranked = ratios.flatMap((ratio, index) => (ratio !== null && ratio.max > 0 ? [index] : []));
  if (decimals === null) {
    const compare = (a: number, b: number): number => compareExactly(ratios[a]!, ratios[b]!);
    return { positions: ranked.sort((a, b) => compare(b, a) || a - b), same: (a, b) => compare(a, b) === 0 };
  }
  const shown = ratios.map((ratio) => (ratio === null || ratio.max <= 0 ? 0 : roundRatio(ratio.points as Points, ratio.max as Points, decimals)));
  return { positions: ranked.sort((a, b) => shown[b]! - shown[a]! || a - b), same: (a, b) => shown[a] === shown[b] };
}

export interface Order {
  readonly positions: readonly number[];
  readonly same: (a: number, b: number) => boolean;
}

/**
 * Competition ranks (1, 2, 2, 4) inside each part of a partition; 0 = not ranked. A tie shares the better place and
 * nobody is cut. A unit whose part is null has no rank in this scope.
 */
export function ranksWithin(order: Order, partition: readonly (string | null)[]): Int32Array {
  const ranks = new Int32Array(partition.length);
  const seen = new Map<string, { count: number; last: number }>();
  for (const position of order.positions) {
    const part = partition[position];
    if (part === null || part === undefined) continue;
    const before = seen.get(part);
    const count = (before?.count ?? 0) + 1;
    const tied = before !== undefined && order.same(before.last, position);
    ranks[position] = tied ? ranks[before.last]! : count;
    seen.set(part, { count, last: position });
  }
  return ranks;
}

function compareExactly(a: Ratio, b: Ratio): number {
  return compareRatios(a.points as Points, a.max as Points, b.points as Points, b.max as Points);
}
