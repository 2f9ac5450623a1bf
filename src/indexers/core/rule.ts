import type { MainIndicatorKey } from './indicator';
import type { Fraction, Points } from './points';
import type { Stage } from './score';
import type { TieRule } from './ties';
import type { RankScope, SubjectKind, UnitKind } from './unit';

export const VERDICT_RESULTS = ['YES', 'NO', 'UNKNOWN', 'NOT_APPLICABLE'] as const;
export type VerdictResult = (typeof VERDICT_RESULTS)[number];

export const OPERATORS = ['LT', 'LTE', 'EQ', 'GTE', 'GT'] as const;
export type Operator = (typeof OPERATORS)[number];

/** The results of this unit have reached a stage ("được UBND tỉnh đánh giá, xếp hạng"). */
export interface ResultStatusCondition {
  readonly kind: 'RESULT_STATUS';
  readonly operator: 'EQ';
  readonly required: Stage;
}

/**
 * The unit's rank on the rule's main indicators, in a scope. A PARENT scope names the kind of parent it divides by.
 * PARENT_RANK: the subject of the rule belongs to this unit (a subordinate unit, a person) and goes by its rank.
 */
export interface RankCondition {
  readonly kind: 'RANK' | 'PARENT_RANK';
  readonly operator: Operator;
  readonly required: number;
  readonly scope: RankScope;
  readonly parentKind: UnitKind | null;
  /** How a tie takes its places; a tie shares the better place where nothing is said. */
  readonly ties?: TieRule | undefined;
  /** Decimals of the percentage at which results are compared; those that the set publishes where nothing is said. */
  readonly roundedTo?: number | undefined;
}

/** The unit's points of its own maximum on the rule's main indicators, compared exactly. */
export interface RatioCondition {
  readonly kind: 'RATIO_OF_MAX';
  readonly operator: Operator;
  readonly required: Fraction;
  /** The threshold as the law data write it, e.g. "0.90". */
  readonly requiredText: string;
  /** Decimals of the percentage to which it is rounded (half up) before it is compared; exact where nothing is said. */
  readonly roundedTo?: number | undefined;
  /** What it is a share of: the set's total, or so many 1/10 000 points for everybody; the unit's own maximum on the rule's main indicators where nothing is said. */
  readonly base?: 'TOTAL' | Points | undefined;
}

/** A statement by a named role, e.g. GOOD_ADVICE; nothing that can be computed. */
export interface AttestCondition {
  readonly kind: 'ATTEST';
  readonly operator: 'EQ';
  readonly required: string;
}

export type Condition = ResultStatusCondition | RankCondition | RatioCondition | AttestCondition;
export type ConditionKind = Condition['kind'];

/** One rule of an emulation plan: a unit is flagged when every condition is met. */
export interface Rule {
  readonly code: string;
  readonly subjectKind: SubjectKind;
  /** The main indicators that the rule adds up; null = the set's total. */
  readonly mainIndicators: readonly MainIndicatorKey[] | null;
  readonly conditions: readonly Condition[];
}

/** Whether `sign`, the comparison of an actual value with the required one, satisfies the operator. */
export function satisfies(sign: number, operator: Operator): boolean {
  switch (operator) {
    case 'LT':
      return sign < 0;
    case 'LTE':
      return sign <= 0;
    case 'EQ':
      return sign === 0;
    case 'GTE':
      return sign >= 0;
    case 'GT':
      return sign > 0;
  }
}

/**
 * The verdict of a rule from those of its conditions: a condition that cannot apply takes the whole rule out; otherwise
 * one unmet condition refuses, one open condition leaves it open.
 */
export function all(results: readonly VerdictResult[]): VerdictResult {
  const worst: VerdictResult[] = ['NOT_APPLICABLE', 'NO', 'UNKNOWN'];
  return worst.find((result) => results.includes(result)) ?? 'YES';
}
