import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PlanItemRow, PlanRow, RuleRow, SourceRow } from '../loaders';
import type { Context } from '../schema/context';
import { Plan } from '../schema/plan';
import { PlanItem } from '../schema/plan-item';
import { PlanPhase } from '../schema/plan-phase';
import { Reading } from '../schema/reading';
import { LocalDate } from '../schema/scalars';
import { Source } from '../schema/source';
import { phaseOf } from './calendar-entry';
import { nameIn } from './language';
import { unknownName } from './refusals';
import { planNamed, planWithId } from './rule-lookup';

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, { nullable: true, description: 'One emulation plan in its latest version. Unknown: NOT_FOUND naming those that exist.' })
  plan(@Arg('code', () => String, { description: 'The name of the plan in the hub, e.g. `TB-2023`.' }) code: string, @Ctx() { loaders }: Context): Promise<PlanRow> {
    return planWithId(planNamed(code, 'code', loaders).planId, loaders);
  }

  @Query(() => [Plan], { description: 'The emulation plans in their latest versions, by code.' })
  plans(@Ctx() { loaders }: Context): Promise<PlanRow[]> {
    return Promise.all(loaders.catalogue.plans.map(({ planId }) => planWithId(planId, loaders)));
  }

  @FieldResolver(() => String)
  name(@Root() plan: PlanRow, @Ctx() { language }: Context): string {
    return nameIn(language, plan);
  }

  @FieldResolver(() => Source)
  source(@Root() { sourceId }: PlanRow, @Ctx() { loaders }: Context): Promise<SourceRow | null> {
    return loaders.sources.load(sourceId);
  }

  @FieldResolver(() => Plan, { nullable: true })
  async parent(@Root() { notes }: PlanRow, @Ctx() { loaders }: Context): Promise<PlanRow | null> {
    const cited = notes.flatMap(({ kind, sources }) => (kind === 'PARENT_PLAN' ? (sources as string[]) : []));
    if (cited.length === 0) return null;
    const plans = await Promise.all(loaders.catalogue.plans.map(({ planId }) => planWithId(planId, loaders)));
    return plans.find(({ sourceId }) => cited.includes(sourceId)) ?? null;
  }

  @FieldResolver(() => [Reading])
  readings(@Root() { readings }: PlanRow): PlanRow['readings'] {
    return readings;
  }

  @FieldResolver(() => PlanPhase, { nullable: true })
  phase(
    @Root() plan: PlanRow,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'The day asked about; today in Việt Nam if left out.' }) asOf: string | null,
    @Ctx() { today }: Context,
  ): PlanItemRow | null {
    return phaseOf(plan, asOf ?? today);
  }

  @FieldResolver(() => [String])
  rows(@Root() plan: PlanRow): string[] {
    return rowsOf(plan);
  }

  @FieldResolver(() => [PlanItem])
  items(
    @Root() plan: PlanRow,
    @Arg('row', () => String, { nullable: true, description: 'A row of `seeds/plans/ROWS.md`, e.g. `TQ-a1`; upper and lower case are different.' }) row: string | null,
  ): readonly (RuleRow | PlanItemRow)[] {
    if (row == null) return plan.allItems;
    const found = plan.allItems.filter(({ rows }) => rows.includes(row.trim()));
    if (found.length > 0) return found;
    throw unknownName('row', row, { vi: 'dòng', en: 'row' }, rowsOf(plan));
  }
}

function rowsOf({ allItems }: PlanRow): string[] {
  return [...new Set(allItems.flatMap(({ rows }) => rows))];
}
