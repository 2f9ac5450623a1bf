import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { judgeGoal, readingsOf, yearOf, type GoalKind, type GoalOutcome as Judged, type GoalReading as Reading, type NationalIndex } from '../indexers/core';
import { groundOf } from '../indexers/plan-ground';
import type { MomentDefinition, PlanDefinition } from '../entities';
import type { NationalResultRow, PlanItemRow } from '../loaders';
import type { Context } from '../schema/context';
import { GoalOutcome } from '../schema/goal-outcome';
import { GoalReading } from '../schema/plan-basis-words';
import { PlanGoal } from '../schema/plan-goal';
import { goalText } from './goal-text';
import { inLanguage } from './language';
import { nationalResultsOf } from './national-result';
import { checkYear } from './record-choice';

/** A goal as its plan has it, with the territory and the years of the plan. */
export type GoalRow = PlanItemRow & {
  readonly kind: GoalKind; readonly index: NationalIndex | null; readonly by: MomentDefinition | null; readonly reading?: Reading | null;
  readonly ground: Pick<PlanDefinition, 'territory' | 'years'> & { readonly plan: string };
};

export interface GoalOutcomeRow extends Judged<NationalResultRow> {
  readonly reading: Reading;
  readonly applied: boolean;
  readonly text: string;
}

const YEAR = 'The assessed year to judge on; the latest of the years that count if left out. Not of the plan: BAD_USER_INPUT.';

@Resolver(() => PlanGoal)
export class PlanGoalResolver {
  @FieldResolver(() => GoalReading, { nullable: true })
  reading(@Root() { reading }: GoalRow): Reading | null {
    return reading ?? null;
  }

  @FieldResolver(() => GoalOutcome, { nullable: true, description: 'Whether it is reached, under the applied reading; null where none is applied.' })
  async outcome(@Root() goal: GoalRow, @Arg('year', () => Int, { nullable: true, description: YEAR }) year: number | null, @Ctx() context: Context): Promise<GoalOutcomeRow | null> {
    return goal.reading == null ? null : (await outcomesOf(goal, [goal.reading], year ?? null, context))[0]!;
  }

  @FieldResolver(() => [GoalOutcome], { description: 'Whether it is reached under every reading of its kind, the applied one first; empty for a goal without measure.' })
  outcomes(@Root() goal: GoalRow, @Arg('year', () => Int, { nullable: true, description: YEAR }) year: number | null, @Ctx() context: Context): Promise<GoalOutcomeRow[]> {
    const readings = readingsOf(goal.kind);
    return outcomesOf(goal, [...readings.filter((one) => one === goal.reading), ...readings.filter((one) => one !== goal.reading)], year ?? null, context);
  }
}

/** What some readings of a goal answer, by the results of its plan's territory as it was when the plan began. */
export async function outcomesOf(goal: GoalRow, readings: readonly Reading[], year: number | null, { loaders, language }: Context): Promise<GoalOutcomeRow[]> {
  const { kind, index, by, ground: { plan, years } } = goal;
  if (year !== null) checkYear(plan, years, year, 'year');
  const { register } = loaders.units;
  const unit = groundOf(goal.ground, register);
  const results = unit === undefined || index === null ? [] : await nationalResultsOf(unit.lineage, index, loaders);
  const endedOn = unit === undefined ? null : register.lineage(unit).at(-1)!.validTo;
  const to = by === null ? years.to : Math.min(years.to, yearOf(by.date));
  return readings.map((reading) => {
    const outcome = judgeGoal({ kind, reading, from: years.from, to, year, endedOn }, results);
    return { ...outcome, reading, applied: reading === goal.reading, text: inLanguage(language, goalText(kind, reading, outcome)) };
  });
}
