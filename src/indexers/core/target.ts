import { isMet, type Target } from './gap';
import { shareOf, totalShare, type Measured, type Share } from './measured';
import { all, type VerdictResult } from './rule';

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

function compared(target: Target, achieved: Share): TargetOutcome {
  return { result: isMet(target, achieved) ? 'YES' : 'NO', because: 'COMPARED', achieved };
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
