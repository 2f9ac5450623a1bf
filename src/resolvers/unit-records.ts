import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { countingRecords, cutRatio, formatScaled, onTimeRate, type OnTimeRate as Rate, type Points } from '../indexers/core';
import type { PlanRecordRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { CriterionAnswer, Eligibility, OnTimeArgs, OnTimeRate, PlanYearArgs } from '../schema/criterion-answer';
import type { Page } from '../schema/paging';
import { PlanRecordConnection, UnitRecordsArgs } from '../schema/plan-record';
import { Unit } from '../schema/unit';
import { criterionAnswers, eligibilityAmong, type CriterionAnswerRow, type EligibilityRow } from './criterion-answers';
import { liesInTerritory } from './plan-territory';
import { pageOfRecords, planInYear } from './record-choice';

/** What people stated about a unit, and what follows from it. */
@Resolver(() => Unit)
export class UnitRecordsResolver {
  @FieldResolver(() => PlanRecordConnection, { description: 'What was stated about this unit, whatever it was called then, the latest first.' })
  async records(@Root() { lineage }: UnitRow, @Args(() => UnitRecordsArgs) args: UnitRecordsArgs, @Ctx() { loaders }: Context): Promise<Page<PlanRecordRow, PlanRecordRow>> {
    return pageOfRecords(await loaders.unitRecords.load(lineage), args, lineage, loaders);
  }

  @FieldResolver(() => [CriterionAnswer], { description: 'What was stated on each criterion of a plan that is met by a statement and is for units of this kind, in the order of the plan; none for a unit that does not lie in the plan\'s territory at the end of the year, or on its last day in it.' })
  async criteria(@Root() unit: UnitRow, @Args(() => PlanYearArgs) args: PlanYearArgs, @Ctx() context: Context): Promise<CriterionAnswerRow[]> {
    return criteriaOf(unit, args, context);
  }

  @FieldResolver(() => Eligibility, { description: 'Whether the unit meets what a plan asks before it can be considered; NOT_APPLICABLE for a unit that does not lie in the plan\'s territory at the end of the year, or on its last day in it.' })
  async eligibility(@Root() unit: UnitRow, @Args(() => PlanYearArgs) args: PlanYearArgs, @Ctx() context: Context): Promise<EligibilityRow> {
    return eligibilityAmong(await criteriaOf(unit, args, context));
  }

  @FieldResolver(() => OnTimeRate, { description: 'How many of the tasks of a plan and year were done in time, as of a day; NOT_APPLICABLE for a unit that does not lie in the plan\'s territory at the end of the year, or on its last day in it.' })
  async onTime(@Root() unit: UnitRow, @Args(() => OnTimeArgs) { plan, year, asOf }: OnTimeArgs, @Ctx() { loaders, today }: Context): Promise<Rate & { asOf: string; ratio: string | null }> {
    const asked = await planInYear(plan, year, loaders);
    const own = (await loaders.unitRecords.load(unit.lineage)).filter((row) => row.planCode === asked.code && row.year === year);
    const tasks = countingRecords(own.filter(({ kind }) => kind === 'TASK' || kind === 'WITHDRAWAL')).map((row) => loaders.reads.record(row));
    const day = asOf ?? today;
    const rate = onTimeRate(tasks.map(({ dueOn, doneOn }) => ({ dueOn: dueOn!, doneOn })), day);
    if (tasks.length === 0 && !(await liesInTerritory(unit, asked, year, loaders))) return { ...rate, result: 'NOT_APPLICABLE', asOf: day, ratio: null };
    return { ...rate, asOf: day, ratio: rate.due === 0 ? null : formatScaled(cutRatio(rate.onTime as Points, rate.due as Points, 6), 6) };
  }
}

async function criteriaOf(unit: UnitRow, { plan: code, year }: PlanYearArgs, context: Context): Promise<CriterionAnswerRow[]> {
  const plan = await planInYear(code, year, context.loaders);
  return (await liesInTerritory(unit, plan, year, context.loaders)) ? criterionAnswers(unit, plan, year, context) : [];
}
