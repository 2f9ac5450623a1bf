import { invariant } from './invariant';
import type { Share } from './measured';
import { formatScaled, parseScaled } from './points';
import { satisfies, type Operator } from './rule';

/** A target as its plan states it: an operator and a value in per cent with at most four decimals. */
export interface Target {
  readonly operator: Operator;
  readonly value: string;
}

const DECIMALS = 4;
const HUNDRED = 100n * 10n ** BigInt(DECIMALS);

/** A share in per cent, cut at four decimals: it never claims more than there is, so 89.99999 % is not shown as 90. */
export function percentOf({ numerator, denominator }: Share): string {
  return formatScaled((numerator * HUNDRED) / denominator, DECIMALS);
}

/**
 * Points of per cent above (below: negative) the value of a target, with four decimals. What is met is cut, like `percentOf`, so
 * that no surplus is overstated: 99.99999 % of at least 90 % is 9.9999. A miss goes away from zero, so that it is never shown as 0.
 */
export function gapOf(target: Target, achieved: Share): string {
  const difference = differenceOf(target, achieved);
  const upTo = isMet(target, achieved) ? 0n : achieved.denominator - 1n;
  return formatScaled((difference < 0n ? difference - upTo : difference + upTo) / achieved.denominator, DECIMALS);
}

/** Whether a share satisfies a target, compared exactly. */
export function isMet(target: Target, achieved: Share): boolean {
  const difference = differenceOf(target, achieved);
  return satisfies(difference > 0n ? 1 : difference < 0n ? -1 : 0, target.operator);
}

/** What is achieved less what is required, times the denominator. */
function differenceOf({ value }: Target, { numerator, denominator }: Share): bigint {
  const required = parseScaled(value, DECIMALS);
  invariant(required !== null, `"${value}" is not per cent with at most four decimals`);
  return numerator * HUNDRED - BigInt(required) * denominator;
}
