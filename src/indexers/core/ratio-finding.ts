import { emptyLine, type Finding } from './finding-line';
import { compareWithFraction, cutRatio, formatMargin, formatPoints, formatScaled, roundRatio, type Fraction, type Points } from './points';
import { satisfies, type RatioCondition, type VerdictResult } from './rule';
import { withoutResult, type Subject } from './subject';
import { isComplete, type Sum } from './sum';

/** The answer to a share of the maximum, compared exactly unless the condition says to what it is rounded. */
export function ratioFinding(condition: RatioCondition, subject: Subject): Finding {
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
