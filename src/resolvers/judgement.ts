import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { JudgementRow, PlanRow } from '../loaders';
import type { Context } from '../schema/context';
import { Judgement } from '../schema/judgement';
import { Plan } from '../schema/plan';
import { planWithId } from './rule-lookup';

@Resolver(() => Judgement)
export class JudgementResolver {
  @FieldResolver(() => Plan)
  plan(@Root() { planId }: JudgementRow, @Ctx() { loaders }: Context): Promise<PlanRow> {
    return planWithId(planId, loaders);
  }

  @FieldResolver(() => Judgement, { nullable: true })
  supersededBy(@Root() judgement: JudgementRow, @Ctx() { loaders }: Context): JudgementRow | null {
    return loaders.catalogue.judgementSupersededBy(judgement);
  }
}
