import type { Entry, Standing } from './standing';
import { attestFinding, type Attestation } from './attestation';
import { emptyLine, type Because, type Finding } from './finding-line';
import { compareWithFraction, cutRatio, formatMargin, formatPoints, formatScaled, roundRatio, type Points } from './points';
import { satisfies, type Condition, type RankCondition, type RatioCondition, type ResultStatusCondition, type VerdictResult } from './rule';
import { STATUS } from './score';
import { isComplete, type Sum } from './sum';
import type { RankScope } from './unit';

/** One unit before one rule: its place in the ranking and the sum that the rule asks for. */
export interface Subject {
  readonly entry: Entry;
  readonly standing: Standing;
  readonly sum: Sum;
  /** False where the set does not measure every main indicator that the rule adds up. */
  readonly measured: boolean;
  readonly rankIn: (scope: RankScope) => number;
  /** What was stated of it under this code. */
  readonly attested: (item: string) => Attestation | undefined;
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
      return attestFinding(condition, subject.attested(condition.required));
  }
}

function statusFinding(condition: ResultStatusCondition, { standing }: Subject, decided: boolean): Finding {
  const line = { ...emptyLine(condition, condition.required), actual: standing.stage };
  if (standing.rankStatus === 'NOT_APPRAISED') return { ...line, result: 'NO', because: 'NOT_APPRAISED' };
  if (!decided) return { ...line, result: 'UNKNOWN', because: 'NO_DECISION' };
  return standing.stage === condition.required ? { ...line, result: 'YES', because: 'MET' } : { ...line, result: 'NO', because: 'NOT_MET' };
}

function rankFinding(condition: RankCondition, subject: Subject): Finding {
  const line = { ...emptyLine(condition, String(condition.required)), scope: condition.scope };
  if (condition.scope === 'PARENT' && condition.parentKind !== null && subject.entry.parentKind !== condition.parentKind) {
    return { ...line, result: 'NOT_APPLICABLE', because: 'SCOPE_ABOLISHED' };
  }
  const rank = subject.rankIn(condition.scope);
  if (subject.measured && rank > 0) {
    const met = satisfies(rank - condition.required, condition.operator);
    return { ...line, result: met ? 'YES' : 'NO', because: met ? 'MET' : 'NOT_MET', actual: String(rank), margin: String(condition.required - rank) };
  }
  return { ...line, ...withoutResult(subject) };
}

function ratioFinding(condition: RatioCondition, subject: Subject): Finding {
  const { sum, standing, measured } = subject;
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
  return { ...facts, ...answerOf(condition, sum, (value) => compareWithFraction(value, max, condition.required)) };
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
export function roundedResult(condition: RatioCondition, { sum, standing, measured }: Subject): VerdictResult {
  if (!measured || standing.rankStatus === 'NOT_APPRAISED' || sum.max === 0) return 'UNKNOWN';
  const hundredthsOfPercent = (value: Points): Points => roundRatio(value, sum.max as Points, 4) as Points;
  return answerOf(condition, sum, (value) => compareWithFraction(hundredthsOfPercent(value), 10_000 as Points, condition.required)).result;
}

/** Why a subject has no rank or no ratio: it was not appraised, is incomplete, or nothing of the set applies to it. */
function withoutResult({ standing, sum, measured }: Subject): { result: VerdictResult; because: Because } {
  if (!measured) return { result: 'UNKNOWN', because: 'NOT_MEASURED' };
  if (standing.rankStatus === 'NOT_APPRAISED') return { result: 'UNKNOWN', because: 'NOT_APPRAISED' };
  if (standing.rankStatus === 'OUT_OF_COMPETITION') return { result: 'NOT_APPLICABLE', because: 'OUT_OF_COMPETITION' };
  return sum.status === STATUS.NOT_APPLICABLE ? { result: 'NOT_APPLICABLE', because: 'NOTHING_APPLIES' } : { result: 'UNKNOWN', because: 'INCOMPLETE' };
}
