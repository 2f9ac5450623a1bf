import { invariant } from './invariant';

declare const brand: unique symbol;

/** Points as an integer number of 1/10 000 point: 85.5 points are 855 000. Never a float, so 6 main indicators that make 450 of 500 are exactly 90 %. */
export type Points = number & { readonly [brand]: 'Points' };

/** An exact ratio such as 90 % = 9/10; numerator and denominator are whole numbers. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export const UNITS_PER_POINT = 10_000;

/** The largest maximum a node may have. Below it every product that a comparison needs is an exact integer. */
export const LARGEST_MAXIMUM = 9_000 * UNITS_PER_POINT;

export const ZERO = 0 as Points;

/** Whole 1/10 000 points as Points. */
export function points(units: number): Points {
  if (!Number.isSafeInteger(units)) throw new Error(`Invariant broken: points are whole numbers of 1/10 000 point, not ${units}`);
  return units as Points;
}

const DECIMAL = /^-?\d{1,12}(\.\d{1,30})?$/;

/** Reads "85.5" into Points; null unless it is a plain decimal with at most four decimals. Nothing is rounded. */
export function parsePoints(text: string): Points | null {
  const units = parseScaled(text, 4);
  return units === null ? null : points(units);
}

/** Reads a plain decimal into whole units of 10^-decimals ("0.9" with 6 → 900 000); null if it has more decimals. */
export function parseScaled(text: string, decimals: number): number | null {
  if (!DECIMAL.test(text)) return null;
  const [whole, fraction = ''] = text.replace('-', '').split('.');
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > decimals) return null;
  const units = Number(whole + significant.padEnd(decimals, '0'));
  if (!Number.isSafeInteger(units)) return null;
  return text.startsWith('-') && units !== 0 ? -units : units;
}

/** A share of 1 as the law data write it: "0.90" → 9/10. */
export function parseFraction(text: string): Fraction {
  const millionths = parseScaled(text, 6);
  invariant(millionths !== null, `"${text}" is not a decimal with at most 6 decimals`);
  return { numerator: millionths, denominator: 1_000_000 };
}

/** Points as an exact decimal string without needless zeros: 516 900 → "51.69". */
export function formatPoints(value: Points): string {
  return formatScaled(value, 4);
}

/** points − fraction × maximum, exact, as a decimal string: how far a unit lies above (or below, negative) a threshold. */
export function formatMargin(value: Points, max: Points, fraction: Fraction): string {
  const scaled = BigInt(value) * 1_000_000n - (BigInt(max) * BigInt(fraction.numerator) * 1_000_000n) / BigInt(fraction.denominator);
  return formatScaled(scaled, 10);
}

/** Compares points/max with a fraction by cross-multiplication: negative, 0 or positive. */
export function compareWithFraction(value: Points, max: Points, fraction: Fraction): number {
  return Math.sign(value * fraction.denominator - fraction.numerator * max);
}

/** Compares a/aMax with b/bMax by cross-multiplication: negative, 0 or positive. */
export function compareRatios(a: Points, aMax: Points, b: Points, bMax: Points): number {
  return Math.sign(a * bMax - b * aMax);
}

/** points/max in units of 10^-decimals, rounded half up. The only place of the core where a ratio is rounded. */
export function roundRatio(value: Points, max: Points, decimals: number): number {
  invariant(max > 0, 'a ratio needs a maximum above zero');
  return floorDivide(2 * value * 10 ** decimals + max, 2 * max);
}

/** points/max in units of 10^-decimals, cut towards zero: shown beside a threshold it never claims more than there is. */
export function cutRatio(value: Points, max: Points, decimals: number): number {
  invariant(max > 0, 'a ratio needs a maximum above zero');
  return Math.trunc(Math.sign(value)) * floorDivide(Math.abs(value) * 10 ** decimals, max);
}

/** A published ratio (at most 6 decimals) of a maximum as points, cut at 1/10 000 point and never rounded up. */
export function pointsOfShare(share: Fraction, max: Points): Points {
  return points(floorDivide(share.numerator * max, share.denominator));
}

/** An exact rational number of 1/10 000 points as Points, rounded once, half up. */
export function roundHalfUp(numerator: bigint, denominator: bigint): Points {
  invariant(denominator > 0n, 'a denominator is positive');
  const twice = 2n * numerator + denominator;
  const quotient = twice / (2n * denominator);
  return points(Number(twice % (2n * denominator) < 0n ? quotient - 1n : quotient));
}

/** A whole number of 10^-decimals as a decimal string; keeps all decimals if `fixed`. */
export function formatScaled(units: bigint | number, decimals: number, fixed = false): string {
  const digits = String(units < 0 ? -units : units).padStart(decimals + 1, '0');
  const mark = digits.length - decimals;
  let end = digits.length;
  while (!fixed && end > mark && digits[end - 1] === '0') end -= 1;
  return `${units < 0 ? '-' : ''}${digits.slice(0, mark)}${end === mark ? '' : `.${digits.slice(mark, end)}`}`;
}

function floorDivide(dividend: number, divisor: number): number {
  invariant(Number.isSafeInteger(dividend), 'an exact division stays within whole numbers');
  const remainder = ((dividend % divisor) + divisor) % divisor;
  return (dividend - remainder) / divisor;
}

/** A decimal as it stands in a Vietnamese sentence, with a comma; data keep their point. */
export function withComma(decimal: string): string {
  return decimal.replace('.', ',');
}
