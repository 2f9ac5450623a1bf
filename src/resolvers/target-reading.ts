import { groupBy, judgeTarget, meetsAll, meetsMost } from '../indexers/core';
import type { AnswerAlternative } from '../entities';
import type { PlanRow } from '../loaders';
import type { Context } from '../schema/context';
import { latest, type ChangedAnswer } from './changed-answer';
import { isOwnStandard, targetsOf, unitsFor, type TargetRow } from './target-answer';

/** What each unit reaches by one target with other values. */
export async function targetOtherwise(plan: PlanRow, target: TargetRow, values: object, asked: number | null, context: Context): Promise<ChangedAnswer[]> {
  const { year, valueOf } = await measuredIn(plan, [target], asked, context);
  if (year === null) return [];
  return (await unitsFor(target, plan, year, context.loaders)).map((record) => {
    const measured = valueOf(record.lineage, target);
    return { unit: context.loaders.units.get(record.id), item: target, year, before: judgeTarget(target, measured).result, after: judgeTarget({ ...target, ...values }, measured).result };
  });
}

/** Whether each unit meets all targets of its level: where what is missing is a miss, where most of them are enough, or where that is a rule, which nobody was judged by. */
export async function allTargetsOtherwise(plan: PlanRow, { unreported, needed, targetsRule }: AnswerAlternative, asked: number | null, context: Context): Promise<ChangedAnswer[]> {
  const own = targetsOf(plan).filter((target) => isOwnStandard(target) && target.unitKinds.length > 0);
  const { year, valueOf } = await measuredIn(plan, own, asked, context);
  if (year === null) return [];
  const { units } = context.loaders;
  const judged = await Promise.all(own.map(async (target) => (await unitsFor(target, plan, year, context.loaders)).map(({ id, lineage }) => ({ id, result: judgeTarget(target, valueOf(lineage, target)).result }))));
  const results = groupBy(judged.flat(), ({ id }) => id);
  return [...results].map(([id, answers]) => {
    const told = answers.map(({ result }) => result);
    const otherwise = unreported === undefined ? told : told.map((result) => (result === 'UNKNOWN' ? unreported : result));
    const before = targetsRule === undefined ? meetsAll(told).meetsAll : ('NOT_APPLICABLE' as const);
    return { unit: units.get(id), item: null, year, before, after: needed === undefined ? meetsAll(otherwise).meetsAll : meetsMost(otherwise) };
  });
}

/** What was measured for some targets in the year asked about, or the latest of the plan with a value. */
async function measuredIn(plan: PlanRow, targets: readonly TargetRow[], asked: number | null, { loaders }: Context) {
  const rows = (await loaders.measurements([...new Set(targets.map(({ measure }) => measure.key))], asked)).filter(({ year }) => year >= plan.years.from && year <= plan.years.to);
  const year = asked ?? latest(rows.map((row) => row.year));
  const values = new Map(rows.filter((row) => row.year === year).map((row) => [`${row.unitLineage} ${row.measureKey}`, loaders.reads.record(row).measured]));
  return { year, valueOf: (lineage: string, { measure }: TargetRow) => values.get(`${lineage} ${measure.key}`) ?? null };
}
