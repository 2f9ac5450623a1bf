import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { countingRecords, cutRatio, formatScaled, onTimeRate, type OnTimeRate as Rate, type Points } from '../indexers/core';
import type { PlanRecordRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { CriterionAnswer, Eligibility, OnTimeArgs, OnTimeRate, PlanYearArgs } from '../schema/criterion-answer';
import type { Page } from '../schema/paging';
import { PlanRecordConnection, UnitRecordsArgs } from '../schema/plan-record';
import { Unit } from '../schema/unit';
import { criterionAnswers, eligibilityAmong, type CriterionAnswerRow, type EligibilityRow } from './criterion-answers';
import { pageOfRecords, planInYear } from './record-choice';

/** What people stated about a unit, and what follows from it. */
@Resolver(() => Unit)
export class UnitRecordsResolver {
  @FieldResolver(() => PlanRecordConnection, { description: 'What was stated about this unit, whatever it was called then, the latest first.' })
  async records(@Root() { lineage }: UnitRow, @Args(() => UnitRecordsArgs) args: UnitRecordsArgs, @Ctx() { loaders }: Context): Promise<Page<PlanRecordRow, PlanRecordRow>> {
    return pageOfRecords(await loaders.unitRecords.load(lineage), args, lineage, loaders);
  }

  @FieldResolver(() => [CriterionAnswer], { description: 'What was stated on each criterion of a plan that is met by a statement and is for units of this kind, in the order of the plan.' })
  async criteria(@Root() unit: UnitRow, @Args(() => PlanYearArgs) { plan, year }: PlanYearArgs, @Ctx() context: Context): Promise<CriterionAnswerRow[]> {
    return criterionAnswers(unit, await planInYear(plan, year, context.loaders), year, context);
  }

  @FieldResolver(() => Eligibility, { description: 'Whether the unit meets what a plan asks before it can be considered.' })
  async eligibility(@Root() unit: UnitRow, @Args(() => PlanYearArgs) { plan, year }: PlanYearArgs, @Ctx() context: Context): Promise<EligibilityRow> {
    return eligibilityAmong(await criterionAnswers(unit, await planInYear(plan, year, context.loaders), year, context));
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
