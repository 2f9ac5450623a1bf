import { attestFinding } from './attestation';
import { emptyLine, type Finding } from './finding-line';
import { ratioFinding } from './ratio-finding';
import { satisfies, type Condition, type RankCondition, type ResultStatusCondition } from './rule';
import { STAGES } from './score';
import { withoutResult, type Subject } from './subject';

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
