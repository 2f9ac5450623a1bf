import { invariant } from './invariant';
import { shareOf, totalShare, type Measured, type Share } from './measured';
import { formatScaled, parseScaled } from './points';
import { all, satisfies, type Operator, type VerdictResult } from './rule';

/** A target as its plan states it: an operator and a value in per cent with at most four decimals. */
export interface Target {
  readonly operator: Operator;
  readonly value: string;
}

export const TARGET_REASONS = ['COMPARED', 'NOT_REPORTED', 'NOT_APPLICABLE', 'ZERO_DENOMINATOR', 'NO_UNITS', 'UNDECIDED'] as const;
/** Why a target has its result. */
export type TargetReason = (typeof TARGET_REASONS)[number];

/** How a target stands: for one unit, or for all units of a territory. */
export interface TargetOutcome {
  readonly result: VerdictResult;
  readonly because: TargetReason;
  /** Null where nothing was reported that can be divided. */
  readonly achieved: Share | null;
}

/** The targets of one plan for one unit together. */
export interface TargetsOutcome {
  readonly met: number;
  readonly total: number;
  readonly meetsAll: VerdictResult;
}

const DECIMALS = 4;
const HUNDRED = 100n * 10n ** BigInt(DECIMALS);

/** How one unit stands against a target (TQ II.2.1, BK III.1), by cross-multiplication: what is not reported is UNKNOWN, a denominator of zero NOT_APPLICABLE. */
export function judgeTarget(target: Target, measured: Measured | null): TargetOutcome {
  if (measured === null || measured.status === 'NOT_REPORTED') return without('UNKNOWN', 'NOT_REPORTED');
  if (measured.status === 'NOT_APPLICABLE') return without('NOT_APPLICABLE', 'NOT_APPLICABLE');
  const share = shareOf(measured);
  return share === null ? without('NOT_APPLICABLE', 'ZERO_DENOMINATOR') : compared(target, share);
}

/**
 * How the units of a territory stand together: the sum of the numerators over the sum of the denominators. UNKNOWN while one
 * has not reported, whatever the others reach; units to which it does not apply are left out. One entry for each unit, null
 * where it reported nothing.
 */
export function judgeTotal(target: Target, units: readonly (Measured | null)[]): TargetOutcome {
  const applicable = applicableOf(units);
  if (applicable.length === 0) return nobody(units);
  const reported = applicable.filter((unit): unit is Measured => unit?.status === 'REPORTED');
  const achieved = totalShare(reported);
  if (reported.length < applicable.length) return { result: 'UNKNOWN', because: 'NOT_REPORTED', achieved };
  return achieved === null ? without('NOT_APPLICABLE', 'ZERO_DENOMINATOR') : compared(target, achieved);
}

/**
 * A target for the share of units that say yes (TQ-a6, TQ-a7, TQ-b1, TQ-M1; BM-M), among those to which it applies. While
 * some have not answered it is decided only if it is the same whether all of them or none say yes. `achieved` counts the yes of today.
 */
export function judgeShareOfUnits(target: Target, units: readonly (Measured | null)[]): TargetOutcome {
  const applicable = applicableOf(units);
  if (applicable.length === 0) return nobody(units);
  const denominator = BigInt(applicable.length);
  const yes = applicable.filter((unit) => unit?.status === 'REPORTED' && unit.flag === true).length;
  const open = applicable.filter((unit) => unit?.status !== 'REPORTED').length;
  const [least, most] = [yes, yes + open].map((count) => compared(target, { numerator: BigInt(count), denominator }));
  return least!.result === most!.result ? least! : { ...least!, result: 'UNKNOWN', because: 'UNDECIDED' };
}

/** Whether a unit meets all targets of its level (TQ-A4): one NO decides, else one UNKNOWN leaves it open; what does not apply is left out. */
export function meetsAll(results: readonly VerdictResult[]): TargetsOutcome {
  const counted = results.filter((result) => result !== 'NOT_APPLICABLE');
  const together = counted.length === 0 ? 'NOT_APPLICABLE' : all(counted);
  return { met: counted.filter((result) => result === 'YES').length, total: counted.length, meetsAll: together };
}

/** Whether a unit meets more than half of those that apply (another reading of TQ-A4): UNKNOWN while those that are open could decide it. */
export function meetsMost(results: readonly VerdictResult[]): VerdictResult {
  const counted = results.filter((result) => result !== 'NOT_APPLICABLE');
  const [met, open] = (['YES', 'UNKNOWN'] as const).map((wanted) => counted.filter((result) => result === wanted).length);
  if (counted.length === 0) return 'NOT_APPLICABLE';
  if (2 * met! > counted.length) return 'YES';
  return 2 * (met! + open!) > counted.length ? 'UNKNOWN' : 'NO';
}

/** A share in per cent, cut at four decimals: it never claims more than there is, so 89.99999 % is not shown as 90. */
export function percentOf({ numerator, denominator }: Share): string {
  return formatScaled((numerator * HUNDRED) / denominator, DECIMALS);
}

/** Points of per cent above (below: negative) the value of a target, with four decimals; what lies between goes away from zero, so that a miss is never shown as 0. */
export function gapOf({ value }: Target, { numerator, denominator }: Share): string {
  const difference = numerator * HUNDRED - requiredOf(value) * denominator;
  const size = difference < 0n ? -difference : difference;
  const units = (size + denominator - 1n) / denominator;
  return formatScaled(difference < 0n ? -units : units, DECIMALS);
}

function compared({ operator, value }: Target, achieved: Share): TargetOutcome {
  const difference = achieved.numerator * HUNDRED - requiredOf(value) * achieved.denominator;
  return { result: satisfies(difference > 0n ? 1 : difference < 0n ? -1 : 0, operator) ? 'YES' : 'NO', because: 'COMPARED', achieved };
}

function requiredOf(value: string): bigint {
  const units = parseScaled(value, DECIMALS);
  invariant(units !== null, `"${value}" is not per cent with at most four decimals`);
  return BigInt(units);
}

function applicableOf(units: readonly (Measured | null)[]): (Measured | null)[] {
  return units.filter((unit) => unit?.status !== 'NOT_APPLICABLE');
}

function nobody(units: readonly unknown[]): TargetOutcome {
  return without('NOT_APPLICABLE', units.length === 0 ? 'NO_UNITS' : 'NOT_APPLICABLE');
}

function without(result: VerdictResult, because: TargetReason): TargetOutcome {
  return { result, because, achieved: null };
}
