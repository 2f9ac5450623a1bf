import type { Condition, ConditionKind, Operator, VerdictResult } from './rule';
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
  /** Key of the record that answers an ATTEST condition; left out where there is none. */
  readonly record?: string;
}

/** A line before its condition is answered. */
export function emptyLine(condition: Condition, required: string): Omit<Finding, 'result' | 'because'> {
  return { kind: condition.kind, operator: condition.operator, required, actual: null, margin: null, scope: null, points: null, max: null, missing: null };
}
