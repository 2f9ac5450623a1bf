import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PlanRow, SourceRow } from '../loaders';
import type { Context } from '../schema/context';
import { Plan, Reading } from '../schema/plan';
import { Source } from '../schema/source';
import { nameIn } from './language';
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

  @FieldResolver(() => [Reading])
  readings(@Root() { readings }: PlanRow): PlanRow['readings'] {
    return readings ?? [];
  }
}
