import type { Share } from './measured';
import { compareRatios, formatScaled, roundHalfUp, type Points } from './points';
import type { Ratio } from './rank';

/** What describes a ranking in five numbers; the decimals are null where nobody is ranked. */
export interface Statistics {
  readonly ranked: number;
  readonly mean: string | null;
  readonly median: string | null;
  readonly min: string | null;
  readonly max: string | null;
}

/**
 * Mean, median, least and greatest of the ratios of ranked units. Everything is exact until it is rounded once, half
 * up, to `decimals`. The order of input decides nothing.
 *
 * @example statisticsOf([{ points: 1, max: 3 }, { points: 2, max: 3 }], 4) // mean "0.5000"
 */
export function statisticsOf(ratios: readonly Ratio[], decimals: number): Statistics {
  if (ratios.length === 0) return { ranked: 0, mean: null, median: null, min: null, max: null };
  const sorted = [...ratios].sort((a, b) => compareRatios(a.points as Points, a.max as Points, b.points as Points, b.max as Points));
  const shown = (value: Share): string => rounded(value, decimals);
  return {
    ranked: ratios.length,
    mean: shown(meanOf(ratios)!),
    median: shown(medianOf(sorted)),
    min: shown(exact(sorted[0]!)),
    max: shown(exact(sorted.at(-1)!)),
  };
}

/** The exact mean of some ratios; null of none. */
export function meanOf(ratios: readonly Ratio[]): Share | null {
  return ratios.length === 0 ? null : divided(sumOf(ratios), ratios.length);
}

function medianOf(sorted: readonly Ratio[]): Share {
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.floor(sorted.length / 2)]!];
  return divided(plus(exact(below), exact(above)), 2);
}

/** Most units share one maximum, so points are added for each maximum first: few fractions remain. */
function sumOf(ratios: readonly Ratio[]): Share {
  const byMaximum = new Map<number, bigint>();
  for (const { points, max } of ratios) byMaximum.set(max, (byMaximum.get(max) ?? 0n) + BigInt(points));
  let sum: Share = { numerator: 0n, denominator: 1n };
  for (const [max, numerator] of byMaximum) sum = plus(sum, { numerator, denominator: BigInt(max) });
  return sum;
}

function exact({ points, max }: Ratio): Share {
  return { numerator: BigInt(points), denominator: BigInt(max) };
}

function plus(a: Share, b: Share): Share {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  const denominator = a.denominator * b.denominator;
  const common = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

function divided(value: Share, count: number): Share {
  return { numerator: value.numerator, denominator: value.denominator * BigInt(count) };
}

function rounded({ numerator, denominator }: Share, decimals: number): string {
  return formatScaled(roundHalfUp(numerator * 10n ** BigInt(decimals), denominator), decimals, true);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
