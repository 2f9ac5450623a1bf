import { countingRecords, criterionAnswer, groupBy, onTimeRate, type PlanRecordKind, type StatedCriterion, type VerdictResult } from '../indexers/core';
import type { AnswerAlternative } from '../entities';
import type { PlanItemRow, PlanRecordRow, PlanRow } from '../loaders';
import type { Context } from '../schema/context';
import { latest, type ChangedAnswer } from './changed-answer';
import { unitsOfPlan } from './plan-territory';

/** What a criterion would answer if the tasks or the initiatives of a unit decided it, those for it and those that name no item. What nobody has recorded is not known, and no NO. */
export async function criterionOtherwise(plan: PlanRow, item: PlanItemRow, { tasks, initiatives }: AnswerAlternative, asked: number | null, { loaders, today }: Context): Promise<ChangedAnswer[]> {
  const kind: PlanRecordKind = tasks === undefined ? 'INITIATIVE' : 'TASK';
  const criterion = { plan: plan.code, code: item.code, kind: item.kind as StatedCriterion['kind'] };
  const records = await loaders.planRecords({ plan: plan.code, kinds: [kind, 'ATTESTATION', 'REGISTRATION'] });
  const known = [...groupBy(records, ({ unitLineage, year }) => `${unitLineage} ${year}`).values()].map((of) => {
    const { unitLineage: lineage, year } = of[0]!;
    const own = countingRecords(of.filter((row) => row.kind === kind || row.kind === 'WITHDRAWAL')).filter((row) => row.item === null || row.item === item.code);
    return { lineage, year, own, stated: criterionAnswer(criterion, year, of) };
  }).filter(({ own, stated }) => own.length > 0 || stated.record !== null);
  const year = asked ?? latest(known.map((one) => one.year));
  if (year === null) return [];
  const ofUnits = new Map(known.filter((one) => one.year === year).map((one) => [one.lineage, one]));
  return (await unitsOfPlan(plan, item.subjectKinds as readonly string[], `${year}-12-31`, loaders)).flatMap(({ id, lineage }) => {
    const of = ofUnits.get(lineage);
    if (of === undefined) return [];
    const own = of.own.map((row) => loaders.reads.record(row));
    if (of.stated.record !== null) loaders.reads.record(of.stated.record);
    const after = initiatives === undefined ? inTime(own, today) : own.length >= initiatives ? ('YES' as const) : ('UNKNOWN' as const);
    return { unit: loaders.units.get(id), item, year, before: of.stated.result, after };
  });
}

function inTime(tasks: readonly PlanRecordRow[], today: string): VerdictResult {
  return onTimeRate(tasks.map(({ dueOn, doneOn }) => ({ dueOn: dueOn!, doneOn })), today).result;
}
