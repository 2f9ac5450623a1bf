import { all } from '../indexers/core';
import type { PlanItemRow, PlanRow } from '../loaders';
import type { Context } from '../schema/context';
import { latest, type ChangedAnswer } from './changed-answer';
import { criterionAnswers, eligibilityAmong } from './criterion-answers';
import { judgementsOf, roundsIn } from './round-choice';
import { candidatesOf } from './round-member';

/** The flag of each unit in the rounds of a year, or in those whose year the plan fixes, fed by the results of that year alone. */
export async function roundsOtherwise(plan: PlanRow, year: number | null, context: Context): Promise<ChangedAnswer[]> {
  const rounds = roundsIn(plan, year, context.loaders);
  const changes = await Promise.all(rounds.map(async (round) => {
    const own = { ...round, years: [round.year] };
    const first = await candidatesOf(round, [], context);
    const after = new Map((await candidatesOf(own, first.map(({ unit }) => unit), context)).map((member) => [member.unit.lineage, member]));
    const added = [...after.values()].map(({ unit }) => unit);
    return (await candidatesOf(round, added, context)).map(({ unit, flag }) => ({ unit, item: round.occasion, year: round.year, before: flag, after: after.get(unit.lineage)!.flag }));
  }));
  return changes.flat();
}

/** The verdict of every unit in a year, or the latest judged, if what is asked before a unit can be considered were a condition of each rule, too. */
export async function eligibleOtherwise(plan: PlanRow, asked: number | null, context: Context): Promise<ChangedAnswer[]> {
  const { loaders } = context;
  const current = judgementsOf(plan, loaders);
  const year = asked ?? latest(current.map((judgement) => loaders.catalogue.yearOf(judgement)));
  const judged = await Promise.all(current.filter((judgement) => loaders.catalogue.yearOf(judgement) === year).map((judgement) => loaders.judged(judgement)));
  const verdicts = judged.flatMap((one) => Array.from({ length: one.published.size + one.dependents.length }, (_, row) => row).flatMap((row) => {
    const unit = one.unitAt(row);
    return plan.rules.filter(({ subjectKind }) => subjectKind === unit.kind).map(({ code }) => ({ unit, code, before: one.result(code, row) }));
  }));
  const open = verdicts.flatMap(({ before, ...of }) => (before === 'YES' || before === 'UNKNOWN' ? [{ ...of, before }] : []));
  return Promise.all(open.map(async ({ unit, code, before }) => {
    const { result } = eligibilityAmong(await criterionAnswers(unit, plan, year!, context));
    const item = plan.allItems.find((one) => one.code === code) as PlanItemRow;
    return { unit, item, year: year!, before, after: result === 'NOT_APPLICABLE' ? before : all([before, result]) };
  }));
}
