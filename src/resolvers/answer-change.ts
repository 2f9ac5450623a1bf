import { countingRecords, criterionAnswer, groupBy, judgeTarget, meetsAll, meetsMost, onTimeRate, type Occurrence, type PlanRecordKind, type StatedCriterion, type VerdictResult } from '../indexers/core';
import type { AnswerAlternative } from '../entities';
import { timesOf, type PlanItemRow, type PlanRecordRow, type PlanRow, type UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { entryOf } from './calendar-entry';
import { unitsOfPlan } from './plan-territory';
import { roundsIn } from './round-choice';
import { candidatesOf } from './round-member';
import { sentInTime, submissionsOf } from './submission';
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

/** Whether what was sent is in time, by the deadline with other values and by those that come after it. */
async function sentOtherwise(plan: PlanRow, item: PlanItemRow, values: object, year: number | null, { loaders, today }: Context): Promise<AnswerChangeRow[]> {
  const otherwise: PlanRow = { ...plan, deadlines: plan.deadlines.map((one) => (one.code === item.code ? { ...one, ...values } : one)) };
  const after = timesOf(otherwise);
  const touched = timesOf(plan).filter((occurrence) => dependsOn(occurrence, item.code) && (year === null || occurrence.year === year));
  const changes = await Promise.all(touched.map(async (occurrence) => {
    const other = sameDuty(occurrence, after);
    if (other === undefined || (occurrence.listedOn > today && other.listedOn > today)) return [];
    const entry = entryOf(plan, occurrence, today);
    const rows = await submissionsOf(entry, loaders);
    return rows.map(({ unit, sentOn, inTime }) => ({ unit, item: entry.item, year: occurrence.year, before: inTime, after: sentInTime(entry.item, other, sentOn, today).inTime }));
  }));
  return changes.flat();
}

/** Whether an occurrence is of a deadline, or counted from one of it. */
function dependsOn(occurrence: Occurrence, item: string): boolean {
  return occurrence.item === item || (occurrence.after !== null && dependsOn(occurrence.after, item));
}

/** The occurrence that stands for the same duty in another reading: that of the same occasion, or the only one of the year. */
function sameDuty({ item, occasion, year }: Occurrence, among: readonly Occurrence[]): Occurrence | undefined {
  const own = among.filter((one) => one.item === item);
  const ofYear = own.filter((one) => one.year === year);
  return own.find((one) => one.occasion === occasion) ?? (ofYear.length === 1 ? ofYear[0] : undefined);
}

/** What each unit reaches by one target with other values. */
async function targetOtherwise(plan: PlanRow, target: TargetRow, values: object, asked: number | null, context: Context): Promise<AnswerChangeRow[]> {
  const { year, valueOf } = await measuredIn(plan, [target], asked, context);
  if (year === null) return [];
  return (await unitsFor(target, plan, year, context.loaders)).map((record) => {
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
  const judged = await Promise.all(own.map(async (target) => (await unitsFor(target, plan, year, context.loaders)).map(({ id, lineage }) => ({ id, result: judgeTarget(target, valueOf(lineage, target)).result }))));
  const results = groupBy(judged.flat(), ({ id }) => id);
  return [...results].map(([id, answers]) => {
    const told = answers.map(({ result }) => result);
    const otherwise = unreported === undefined ? told : told.map((result) => (result === 'UNKNOWN' ? unreported : result));
    return { unit: units.get(id), item: null, year, before: meetsAll(told).meetsAll, after: needed === undefined ? meetsAll(otherwise).meetsAll : meetsMost(otherwise) };
  });
}

/** What a criterion would answer if the tasks or the initiatives of a unit decided it, those for it and those that name no item. What nobody has recorded is not known, and no NO. */
async function criterionOtherwise(plan: PlanRow, item: PlanItemRow, { tasks, initiatives }: AnswerAlternative, asked: number | null, { loaders, today }: Context): Promise<AnswerChangeRow[]> {
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
