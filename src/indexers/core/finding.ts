import type { Entry, Standing } from './standing';
import { compareWithFraction, cutRatio, formatMargin, formatPoints, formatScaled, roundRatio, type Fraction, type Points } from './points';
import { satisfies, type Condition, type ConditionKind, type Operator, type RankCondition, type RatioCondition, type ResultStatusCondition, type VerdictResult } from './rule';
import { STAGES, STATUS } from './score';
import { isComplete, type Sum } from './sum';
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

/** The answer to one condition, with everything that explains it. `decided`: see Field in judge.ts. */
export function findingOf(condition: Condition, subject: Subject, decided: boolean): Finding {
  switch (condition.kind) {
    case 'RESULT_STATUS':
      return statusFinding(condition, subject, decided);
    case 'RANK':
    case 'PARENT_RANK':
      return rankFinding(condition, subject);
    case 'RATIO_OF_MAX':
      return ratioFinding(condition, subject);
    case 'ATTEST':
      return { ...emptyLine(condition, condition.required), result: 'UNKNOWN', because: 'NOT_ATTESTED' };
  }
}

function statusFinding(condition: ResultStatusCondition, { standing }: Subject, decided: boolean): Finding {
  const line = { ...emptyLine(condition, condition.required), actual: standing.stage };
  const reached = standing.stage !== null && STAGES.indexOf(standing.stage) >= STAGES.indexOf(condition.required);
  if (standing.rankStatus === 'NOT_APPRAISED' && (condition.required === 'APPROVED' || !reached)) return { ...line, result: 'NO', because: 'NOT_APPRAISED' };
  if (!decided) return { ...line, result: 'UNKNOWN', because: 'NO_DECISION' };
  return reached ? { ...line, result: 'YES', because: 'MET' } : { ...line, result: 'NO', because: 'NOT_MET' };
}

function rankFinding(condition: RankCondition, subject: Subject): Finding {
  const line = { ...emptyLine(condition, String(condition.required)), scope: condition.scope };
  if (condition.scope === 'PARENT' && condition.parentKind !== null && subject.entry.parentKind !== condition.parentKind) {
    return { ...line, result: 'NOT_APPLICABLE', because: 'SCOPE_ABOLISHED' };
  }
  const { first, last } = subject.placeIn(condition);
  if (subject.measured && first > 0) {
    const [met, metByAll] = [first, last].map((place) => satisfies(place - condition.required, condition.operator));
    const facts = { ...line, actual: String(first), margin: String(condition.required - first) };
    if (met !== metByAll) return { ...facts, result: 'UNKNOWN', because: 'TIED_AT_CUT' };
    return { ...facts, result: met ? 'YES' : 'NO', because: met ? 'MET' : 'NOT_MET' };
  }
  return { ...line, ...withoutResult(subject) };
}

function ratioFinding(condition: RatioCondition, subject: Subject): Finding {
  const { standing, measured } = subject;
  const sum = sumFor(condition, subject);
  const line = emptyLine(condition, condition.requiredText);
  if (!measured || standing.rankStatus === 'NOT_APPRAISED' || sum.max === 0) return { ...line, ...withoutResult(subject) };
  const [points, max, missing] = [sum.points as Points, sum.max as Points, sum.missing as Points];
  const facts = {
    ...line,
    actual: formatScaled(cutRatio(points, max, 6), 6),
    margin: formatMargin(points, max, condition.required),
    points: formatPoints(points),
    max: formatPoints(max),
    missing: formatPoints(missing),
  };
  const { roundedTo } = condition;
  if (roundedTo !== undefined) return { ...facts, ...answerOf(condition, sum, roundingTo(roundedTo, max, condition.required)) };
  return { ...facts, ...answerOf(condition, sum, (value) => compareWithFraction(value, max, condition.required)) };
}

/** The sum whose share is asked for, with what it is a share of as its maximum. */
function sumFor({ base }: RatioCondition, { sum, total }: Subject): Sum {
  if (base === undefined) return sum;
  return base === 'TOTAL' ? total() : { ...sum, max: sum.max === 0 ? 0 : base };
}

/** Compares a percentage, rounded half up to some decimals, with a threshold. */
function roundingTo(decimals: number, max: Points, required: Fraction): (value: Points) => number {
  return (value) => compareWithFraction(roundRatio(value, max, decimals + 2) as Points, (10 ** (decimals + 2)) as Points, required);
}

/** What a ratio answers whatever becomes of the points that nobody has reported. `compare`: how points stand to the threshold. */
function answerOf(condition: RatioCondition, sum: Sum, compare: (value: Points) => number): Pick<Finding, 'result' | 'because'> {
  const [least, most] = [compare(sum.points as Points), compare((sum.points + sum.missing) as Points)];
  const met = [least, Math.sign(least + most), most].map((sign) => satisfies(sign, condition.operator));
  if (isComplete(sum)) return met[0] ? { result: 'YES', because: 'MET' } : { result: 'NO', because: 'NOT_MET' };
  if (met.every(Boolean)) return { result: 'YES', because: 'PASSES_ALREADY' };
  return met.some(Boolean) ? { result: 'UNKNOWN', because: 'INCOMPLETE' } : { result: 'NO', because: 'CANNOT_PASS' };
}

/** What a ratio would answer if its percentage were rounded to two decimals before comparing. */
export function roundedResult(condition: RatioCondition, subject: Subject): VerdictResult {
  const [{ standing, measured }, sum] = [subject, sumFor(condition, subject)];
  if (!measured || standing.rankStatus === 'NOT_APPRAISED' || sum.max === 0) return 'UNKNOWN';
  return answerOf(condition, sum, roundingTo(2, sum.max as Points, condition.required)).result;
}

/** Why a subject has no rank or no ratio: it was not appraised, is incomplete, or nothing of the set applies to it. */
function withoutResult({ standing, sum, measured }: Subject): { result: VerdictResult; because: Because } {
  if (!measured) return { result: 'UNKNOWN', because: 'NOT_MEASURED' };
  if (standing.rankStatus === 'NOT_APPRAISED') return { result: 'UNKNOWN', because: 'NOT_APPRAISED' };
  if (standing.rankStatus === 'OUT_OF_COMPETITION') return { result: 'NOT_APPLICABLE', because: 'OUT_OF_COMPETITION' };
  return sum.status === STATUS.NOT_APPLICABLE ? { result: 'NOT_APPLICABLE', because: 'NOTHING_APPLIES' } : { result: 'UNKNOWN', because: 'INCOMPLETE' };
}

function emptyLine(condition: Condition, required: string): Omit<Finding, 'result' | 'because'> {
  return { kind: condition.kind, operator: condition.operator, required, actual: null, margin: null, scope: null, points: null, max: null, missing: null };
}
