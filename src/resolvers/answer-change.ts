import type { AnswerAlternative } from '../entities';
import type { PlanItemRow, PlanRow } from '../loaders';
import type { Context } from '../schema/context';
import type { ChangedAnswer } from './changed-answer';
import { criterionOtherwise } from './criterion-reading';
import { sentOtherwise } from './deadline-reading';
import { eligibleOtherwise, roundsOtherwise } from './flag-reading';
import type { TargetRow } from './target-answer';
import { allTargetsOtherwise, targetOtherwise } from './target-reading';

/** Runs a reading of answers that is no change of a rule: on what was reported, measured and stated until today. `year`: the latest of which something is known where it is null. */
export async function answerChanges(plan: PlanRow, item: PlanItemRow | null, read: AnswerAlternative, year: number | null, context: Context): Promise<ChangedAnswer[]> {
  const changes = await run(plan, item, read, year, context);
  return changes.filter(({ before, after }) => before !== after);
}

function run(plan: PlanRow, item: PlanItemRow | null, read: AnswerAlternative, year: number | null, context: Context): Promise<ChangedAnswer[]> {
  if (read.roundYears !== undefined) return roundsOtherwise(plan, year, context);
  if (read.eligibility !== undefined) return eligibleOtherwise(plan, year, context);
  if (read.unreported !== undefined || read.needed !== undefined || read.targetsRule !== undefined) return allTargetsOtherwise(plan, read, year, context);
  if (item === null) return Promise.resolve([]);
  if (read.item === undefined) return criterionOtherwise(plan, item, read, year, context);
  return item.__typename === 'PlanDeadline' ? sentOtherwise(plan, item, read.item, year, context) : targetOtherwise(plan, item as TargetRow, read.item, year, context);
}
