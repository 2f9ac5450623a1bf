import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { all, countingRecords, criterionAnswer, cutRatio, formatScaled, onTimeRate, type OnTimeRate as Rate, type Points, type VerdictResult } from '../indexers/core';
import type { PlanItemRow, PlanRecordRow, PlanRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { CriterionAnswer, Eligibility, OnTimeArgs, OnTimeRate, PlanYearArgs } from '../schema/criterion-answer';
import type { Page } from '../schema/paging';
import { PlanRecordConnection, UnitRecordsArgs } from '../schema/plan-record';
import { Unit } from '../schema/unit';
import { criterionText } from './criterion-text';
import { inLanguage } from './language';
import { pageOfRecords, planInYear } from './record-choice';

interface Answer {
  readonly criterion: PlanItemRow;
  readonly result: VerdictResult;
  readonly text: string;
  readonly record: PlanRecordRow | null;
}

/** What people stated about a unit, and what follows from it. */
@Resolver(() => Unit)
export class UnitRecordsResolver {
  @FieldResolver(() => PlanRecordConnection, { description: 'What was stated about this unit, whatever it was called then, the latest first.' })
  async records(@Root() { lineage }: UnitRow, @Args(() => UnitRecordsArgs) args: UnitRecordsArgs, @Ctx() { loaders }: Context): Promise<Page<PlanRecordRow, PlanRecordRow>> {
    return pageOfRecords(await loaders.unitRecords.load(lineage), args, lineage, loaders);
  }

  @FieldResolver(() => [CriterionAnswer], { description: 'What was stated on each criterion of a plan that is met by a statement and is for units of this kind, in the order of the plan.' })
  async criteria(@Root() unit: UnitRow, @Args(() => PlanYearArgs) { plan, year }: PlanYearArgs, @Ctx() context: Context): Promise<Answer[]> {
    return answersOf(unit, await planInYear(plan, year, context.loaders), year, context);
  }

  @FieldResolver(() => Eligibility, { description: 'Whether the unit meets what a plan asks before it can be considered.' })
  async eligibility(@Root() unit: UnitRow, @Args(() => PlanYearArgs) { plan, year }: PlanYearArgs, @Ctx() context: Context): Promise<{ result: VerdictResult; criteria: Answer[] }> {
    const answers = await answersOf(unit, await planInYear(plan, year, context.loaders), year, context);
    const criteria = answers.filter(({ criterion }) => criterion.use === 'ELIGIBILITY');
    return { result: criteria.length === 0 ? 'NOT_APPLICABLE' : all(criteria.map(({ result }) => result)), criteria };
  }

  @FieldResolver(() => OnTimeRate, { description: 'How many of the tasks of a plan and year were done in time, as of a day.' })
  async onTime(@Root() { lineage }: UnitRow, @Args(() => OnTimeArgs) { plan, year, asOf }: OnTimeArgs, @Ctx() { loaders, today }: Context): Promise<Rate & { asOf: string; ratio: string | null }> {
    const { code } = await planInYear(plan, year, loaders);
    const own = (await loaders.unitRecords.load(lineage)).filter((row) => row.planCode === code && row.year === year);
    const tasks = countingRecords(own.filter(({ kind }) => kind === 'TASK' || kind === 'WITHDRAWAL')).map((row) => loaders.reads.record(row));
    const day = asOf ?? today;
    const rate = onTimeRate(tasks.map(({ dueOn, doneOn }) => ({ dueOn: dueOn!, doneOn })), day);
    return { ...rate, asOf: day, ratio: rate.due === 0 ? null : formatScaled(cutRatio(rate.onTime as Points, rate.due as Points, 6), 6) };
  }
}

async function answersOf({ lineage, kind }: UnitRow, plan: PlanRow, year: number, { loaders, language }: Context): Promise<Answer[]> {
  const records = await loaders.unitRecords.load(lineage);
  return plan.criteria.filter((item) => item.kind !== 'ALL_TARGETS' && (item.subjectKinds as readonly string[]).includes(kind)).map((criterion) => {
    const asked = criterion.kind as 'ATTEST' | 'REGISTRATION';
    const { result, record } = criterionAnswer({ plan: plan.code, code: criterion.code, kind: asked }, year, records);
    return { criterion, result, text: inLanguage(language, criterionText(asked, record)), record: record && loaders.reads.record(record) };
  });
}
