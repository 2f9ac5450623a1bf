import { countingRecords, groupBy, judgeTarget, meetsAll, meetsMost, onTimeRate, timeliness, type PlanRecordKind, type VerdictResult } from '../indexers/core';
import type { AnswerAlternative } from '../entities';
import { timesOf, type PlanItemRow, type PlanRecordRow, type PlanRow, type UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { entryOf } from './calendar-entry';
import { criterionAnswers } from './criterion-answers';
import { roundsIn } from './round-choice';
import { candidatesOf } from './round-member';
import { submissionsOf } from './submission';
import { isOwnStandard, targetsOf, unitsFor, type TargetRow } from './target-answer';

/** A unit that another reading would answer otherwise on an item of a plan; null: on all its targets together. */
export interface AnswerChangeRow {
  readonly unit: UnitRow;
  readonly item: PlanItemRow | null;
  readonly year: number;
  readonly before: VerdictResult;
  readonly after: VerdictResult;
}

/** Runs a reading of answers that are no verdicts: on what was reported, measured and stated until today. `year`: the latest of which something is known where it is null. */
export async function answerChanges(plan: PlanRow, item: PlanItemRow | null, read: AnswerAlternative, year: number | null, context: Context): Promise<AnswerChangeRow[]> {
  const changes = await run(plan, item, read, year, context);
  return changes.filter(({ before, after }) => before !== after);
}

function run(plan: PlanRow, item: PlanItemRow | null, read: AnswerAlternative, year: number | null, context: Context): Promise<AnswerChangeRow[]> {
  if (read.roundYears !== undefined) return roundAnswers(plan, year, context);
  if (read.unreported !== undefined || read.needed !== undefined) return allTargets(plan, read, year, context);
  if (item === null) return Promise.resolve([]);
  if (read.item === undefined) return criterionOtherwise(plan, item, read, year, context);
  return item.__typename === 'PlanDeadline' ? sentOtherwise(plan, item, read.item, year, context) : targetOtherwise(plan, item as TargetRow, read.item, year, context);
}

/** Whether what was sent is in time, by the deadline with other values. */
async function sentOtherwise(plan: PlanRow, item: PlanItemRow, values: object, year: number | null, { loaders, today }: Context): Promise<AnswerChangeRow[]> {
  const otherwise: PlanRow = { ...plan, deadlines: plan.deadlines.map((one) => (one.code === item.code ? { ...one, ...values } : one)) };
  const [before, after] = [plan, otherwise].map((one) => timesOf(one).filter((occurrence) => occurrence.item === item.code));
  const changes = await Promise.all(before!.map(async (occurrence, at) => {
    if (occurrence.listedOn > today || (year !== null && occurrence.year !== year) || after![at] === undefined) return [];
    const rows = await submissionsOf(entryOf(plan, occurrence, today), loaders);
    return rows.map(({ unit, sentOn, inTime }) => ({ unit, item, year: occurrence.year, before: inTime, after: timeliness(after![at]!, sentOn, today).inTime }));
  }));
  return changes.flat();
}

/** What each unit reaches by one target with other values. */
async function targetOtherwise(plan: PlanRow, target: TargetRow, values: object, asked: number | null, context: Context): Promise<AnswerChangeRow[]> {
  const { year, valueOf } = await measuredIn(plan, [target], asked, context);
  if (year === null) return [];
  return unitsFor(target, plan, year, context.loaders.units.register).map((record) => {
    const measured = valueOf(record.lineage, target);
    return { unit: context.loaders.units.get(record.id), item: target, year, before: judgeTarget(target, measured).result, after: judgeTarget({ ...target, ...values }, measured).result };
  });
}

/** Whether each unit meets all targets of its level: where what is missing is a miss, or where most of them are enough. */
async function allTargets(plan: PlanRow, { unreported, needed }: AnswerAlternative, asked: number | null, context: Context): Promise<AnswerChangeRow[]> {
  const own = targetsOf(plan).filter((target) => isOwnStandard(target) && target.unitKinds.length > 0);
  const { year, valueOf } = await measuredIn(plan, own, asked, context);
  if (year === null) return [];
  const { units } = context.loaders;
  const results = groupBy(own.flatMap((target) => unitsFor(target, plan, year, units.register).map(({ id, lineage }) => ({ id, result: judgeTarget(target, valueOf(lineage, target)).result }))), ({ id }) => id);
  return [...results].map(([id, answers]) => {
    const told = answers.map(({ result }) => result);
    const otherwise = unreported === undefined ? told : told.map((result) => (result === 'UNKNOWN' ? unreported : result));
    return { unit: units.get(id), item: null, year, before: meetsAll(told).meetsAll, after: needed === undefined ? meetsAll(otherwise).meetsAll : meetsMost(otherwise) };
  });
}

/** What a criterion would answer if the tasks or the initiatives of a unit decided it, those for it and those that name no item. Initiatives that nobody has recorded are not known, and no NO. */
async function criterionOtherwise(plan: PlanRow, item: PlanItemRow, { tasks, initiatives }: AnswerAlternative, asked: number | null, context: Context): Promise<AnswerChangeRow[]> {
  const { loaders, today } = context;
  const kind: PlanRecordKind = tasks === undefined ? 'INITIATIVE' : 'TASK';
  const all = await loaders.planRecords({ plan: plan.code, kinds: [kind] });
  const counting = [...groupBy(all, ({ unitLineage, year: of }) => `${unitLineage} ${of}`).values()].flatMap((own) => countingRecords(own)).filter((row) => row.item === null || row.item === item.code);
  const year = asked ?? latest(counting.map((record) => record.year));
  if (year === null) return [];
  const records = groupBy(counting.filter((record) => record.year === year), ({ unitLineage }) => unitLineage);
  const concerned = (item.subjectKinds as readonly Parameters<typeof loaders.units.register.inTerritory>[1][]).flatMap((one) => loaders.units.register.inTerritory(plan.territory, one, `${year}-12-31`));
  const counted = concerned.filter(({ lineage }) => records.has(lineage));
  return Promise.all(counted.map(async ({ id, lineage }) => {
    const unit = loaders.units.get(id);
    const own = records.get(lineage)!.map((row) => loaders.reads.record(row));
    const before = (await criterionAnswers(unit, plan, year, context)).find(({ criterion }) => criterion.code === item.code)!.result;
    return { unit, item, year, before, after: initiatives === undefined ? inTime(own, today) : own.length >= initiatives ? ('YES' as const) : ('UNKNOWN' as const) };
  }));
}

function inTime(tasks: readonly PlanRecordRow[], today: string): VerdictResult {
  return onTimeRate(tasks.map(({ dueOn, doneOn }) => ({ dueOn: dueOn!, doneOn })), today).result;
}

/** The flag of each unit in the rounds of a year, or in those whose year the plan fixes, fed by the results of that year alone. */
async function roundAnswers(plan: PlanRow, year: number | null, context: Context): Promise<AnswerChangeRow[]> {
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

/** What was measured for some targets in the year asked about, or the latest of the plan with a value. */
async function measuredIn(plan: PlanRow, targets: readonly TargetRow[], asked: number | null, { loaders }: Context) {
  const rows = (await loaders.measurements([...new Set(targets.map(({ measure }) => measure.key))], asked)).filter(({ year }) => year >= plan.years.from && year <= plan.years.to);
  const year = asked ?? latest(rows.map((row) => row.year));
  const values = new Map(rows.filter((row) => row.year === year).map((row) => [`${row.unitLineage} ${row.measureKey}`, loaders.reads.record(row).measured]));
  return { year, valueOf: (lineage: string, { measure }: TargetRow) => values.get(`${lineage} ${measure.key}`) ?? null };
}

function latest(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years);
}
