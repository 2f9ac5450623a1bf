import { formatScaled, parseScaled } from './points';

export const MEASUREMENT_STATUSES = ['REPORTED', 'NOT_REPORTED', 'NOT_APPLICABLE'] as const;
export type MeasurementStatus = (typeof MEASUREMENT_STATUSES)[number];

/** REPORT: the unit's own report. SURVEY: the answers of a sample. SYSTEM: read from a system that counts by itself. */
export const MEASUREMENT_SOURCES = ['REPORT', 'SURVEY', 'SYSTEM'] as const;
export type MeasurementSource = (typeof MEASUREMENT_SOURCES)[number];

/** What one unit reports for one measure in one year; a number that is not there is null. `flag` answers a measure of yes or no. */
export interface Measured {
  readonly status: MeasurementStatus;
  /** Numerator and denominator in 1/10 000 of what is counted. */
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly flag: boolean | null;
}

/** An exact share of 1; the denominator is above zero. */
export interface Share {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Compares two shares by cross-multiplication: negative, 0 or positive. */
export function compareShares(a: Share, b: Share): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Reads a counted number ("12", "12.5") as 1/10 000 of what is counted; null unless it is a plain decimal from 0 to 900 719 925 474 with at most four decimals. */
export function parseCount(text: string): bigint | null {
  const units = text.startsWith('-') ? null : parseScaled(text, 4);
  return units === null ? null : BigInt(units);
}

/** A counted number in 1/10 000 as an exact decimal. */
export function formatCount(count: bigint): string {
  return formatScaled(count, 4);
}

/** What was reported as a share: a yes is the whole. Null where nothing was reported that can be divided. */
export function shareOf({ numerator, denominator, flag }: Measured): Share | null {
  if (flag !== null) return { numerator: flag ? 1n : 0n, denominator: 1n };
  return numerator === null || denominator === null || denominator === 0n ? null : { numerator, denominator };
}

/** Sums numerators and denominators over those that reported both; null where nothing can be divided. */
export function totalShare(measured: readonly Measured[]): Share | null {
  const sum = (of: (one: Measured) => bigint | null): bigint => measured.reduce((all, one) => all + (of(one) ?? 0n), 0n);
  const denominator = sum((one) => one.denominator);
  return denominator === 0n ? null : { numerator: sum((one) => one.numerator), denominator };
}
