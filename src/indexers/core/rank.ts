import { compareRatios, roundRatio, type Points } from './points';

/** What decides a place: points of the unit's own maximum. */
export interface Ratio {
  readonly points: number;
  readonly max: number;
}

/** What decides many places, by position; a maximum of 0 stands for a unit that is not ranked. */
export interface Ratios {
  readonly points: Float64Array;
  readonly max: Float64Array;
}

/** Positions from best to worst, equal ones in the order of input; `better` tells by position how many results are better. */
export interface Order {
  readonly positions: Int32Array;
  readonly better: Int32Array;
}

/** Room for the ratios of some units; until one is written, nobody is ranked. */
export function noRatios(units: number): Ratios {
  return { points: new Float64Array(units), max: new Float64Array(units) };
}

/** Ratios as columns; null stands for a unit that is not ranked. */
export function ratiosOf(ratios: readonly (Ratio | null)[]): Ratios {
  const columns = noRatios(ratios.length);
  ratios.forEach((ratio, at) => {
    columns.points[at] = ratio?.points ?? 0;
    columns.max[at] = ratio?.max ?? 0;
  });
  return columns;
}

/**
 * The comparable ratios from best to worst. Ratios are compared exactly, or at the decimals at which the set publishes
 * them (half up). The order of input decides nothing.
 */
export function bestFirst(ratios: Ratios, decimals: number | null): Order {
  const { points, max } = ratios;
  const ranked = rankedOf(ratios);
  const keys = keysOf(ratios, ranked, decimals);
  if (keys !== null) return orderOf(byFallingKey(keys, ranked), points.length, (a, b) => keys[a] === keys[b]);
  const compare = (a: number, b: number): number => compareRatios(points[a] as Points, max[a] as Points, points[b] as Points, max[b] as Points);
  return orderOf(ranked.sort((a, b) => compare(b, a) || a - b), points.length, (a, b) => compare(a, b) === 0);
}

function rankedOf({ max }: Ratios): Int32Array {
  const ranked = new Int32Array(max.length);
  let count = 0;
  for (let at = 0; at < max.length; at++) if (max[at]! > 0) ranked[count++] = at;
  return ranked.subarray(0, count);
}

/** By position a whole number that orders like the ratio; null where only comparing each with each is exact. */
function keysOf({ points, max }: Ratios, ranked: Int32Array, decimals: number | null): Float64Array | null {
  const whole = max[ranked[0] ?? 0]!;
  if (decimals === null) return ranked.every((at) => max[at] === whole) ? points : null;
  const keys = new Float64Array(points.length);
  for (const at of ranked) keys[at] = roundRatio(points[at] as Points, max[at] as Points, decimals);
  return keys;
}

const DIGIT = 2_048;

/** Positions by falling key, equal ones in their order: sorted digit by digit, the last digit first, in linear time. */
function byFallingKey(keys: Float64Array, ranked: Int32Array): Int32Array {
  let [least, most] = [Infinity, -Infinity];
  for (const at of ranked) {
    least = Math.min(least, keys[at]!);
    most = Math.max(most, keys[at]!);
  }
  let sorted: Int32Array = ranked;
  let other: Int32Array = new Int32Array(ranked.length);
  for (let unit = 1; unit <= most - least; unit *= DIGIT) {
    const next = new Int32Array(DIGIT + 1);
    for (const at of sorted) next[1 + (Math.floor((most - keys[at]!) / unit) & (DIGIT - 1))]! += 1;
    for (let digit = 1; digit < DIGIT; digit++) next[digit]! += next[digit - 1]!;
    for (const at of sorted) other[next[Math.floor((most - keys[at]!) / unit) & (DIGIT - 1)]!++] = at;
    [sorted, other] = [other, sorted];
  }
  return sorted;
}

function orderOf(positions: Int32Array, units: number, same: (a: number, b: number) => boolean): Order {
  const better = new Int32Array(units);
  for (let at = 1; at < positions.length; at++) {
    const [before, own] = [positions[at - 1]!, positions[at]!];
    better[own] = same(before, own) ? better[before]! : at;
  }
  return { positions, better };
}

/** Who competes with whom: by position the number of a part, -1 for who competes with nobody. */
export interface Partition {
  readonly partOf: Int32Array;
  readonly parts: number;
}

/** Parts numbered by their labels; null = competes with nobody. */
export function partitionOf(labels: readonly (string | null)[]): Partition {
  const numbers = new Map<string, number>();
  const partOf = Int32Array.from(labels, (label) => {
    if (label === null) return -1;
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    return number;
  });
  return { partOf, parts: numbers.size };
}

/**
 * Competition ranks (1, 2, 2, 4) inside each part of a partition; 0 = not ranked. A tie shares the better place and
 * nobody is cut. A unit that competes with nobody has no rank in this scope.
 */
export function ranksWithin({ positions, better }: Order, { partOf, parts }: Partition): Int32Array {
  const ranks = new Int32Array(partOf.length);
  const [count, last] = [new Int32Array(parts), new Int32Array(parts)];
  for (const at of positions) {
    const part = partOf[at]!;
    if (part === -1) continue;
    const before = last[part]!;
    const tied = count[part]! > 0 && better[before] === better[at];
    count[part]! += 1;
    ranks[at] = tied ? ranks[before]! : count[part]!;
    last[part] = at;
  }
  return ranks;
}
