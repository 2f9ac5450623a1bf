import type { Condition, ConditionKind, Operator, RankCondition, VerdictResult } from './rule';
import { STATUS } from './score';
import type { Entry, Standing } from './standing';
import type { Sum } from './sum';
import type { RankScope } from './unit';

/** Why a condition has the answer it has. */
export type Because =
  | 'MET' | 'NOT_MET'
  | 'INCOMPLETE' | 'PASSES_ALREADY' | 'CANNOT_PASS' | 'NOT_APPRAISED' | 'NO_DECISION'
  | 'TIED_AT_CUT'
  | 'NOT_ATTESTED' | 'NOT_MEASURED' | 'OUT_OF_COMPETITION' | 'NOTHING_APPLIES' | 'SCOPE_ABOLISHED';

/** One line of a verdict. Numbers are exact decimal strings; `margin` is points above the threshold, or places inside the rank. */
export interface Finding {
  readonly kind: ConditionKind;
  readonly result: VerdictResult;
  readonly because: Because;
  readonly operator: Operator;
  readonly required: string;
  readonly actual: string | null;
  readonly margin: string | null;
  readonly scope: RankScope | null;
  /** The points, own maximum and unreported maximum behind a ratio. */
  readonly points: string | null;
  readonly max: string | null;
  readonly missing: string | null;
}

/** One unit before one rule: its place in the ranking and the sum that the rule asks for. */
export interface Subject {
  readonly entry: Entry;
  readonly standing: Standing;
  readonly sum: Sum;
  /** False where the set does not measure every main indicator that the rule adds up. */
  readonly measured: boolean;
  /** The sum over the whole set. */
  readonly total: () => Sum;
  /** The best and the worst place that the unit may take; 0 = not ranked. */
  readonly placeIn: (condition: RankCondition) => { readonly first: number; readonly last: number };
}

/** Why a subject has no rank or no ratio: it was not appraised, is incomplete, or nothing of the set applies to it. */
export function withoutResult({ standing, sum, measured }: Subject): { result: VerdictResult; because: Because } {
  if (!measured) return { result: 'UNKNOWN', because: 'NOT_MEASURED' };
  if (standing.rankStatus === 'NOT_APPRAISED') return { result: 'UNKNOWN', because: 'NOT_APPRAISED' };
  if (standing.rankStatus === 'OUT_OF_COMPETITION') return { result: 'NOT_APPLICABLE', because: 'OUT_OF_COMPETITION' };
  return sum.status === STATUS.NOT_APPLICABLE ? { result: 'NOT_APPLICABLE', because: 'NOTHING_APPLIES' } : { result: 'UNKNOWN', because: 'INCOMPLETE' };
}

/** A line about a condition before anything is found. */
export function emptyLine(condition: Condition, required: string): Omit<Finding, 'result' | 'because'> {
  return { kind: condition.kind, operator: condition.operator, required, actual: null, margin: null, scope: null, points: null, max: null, missing: null };
}
