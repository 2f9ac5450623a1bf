import { Field, Int, ObjectType } from 'type-graphql';
import { PlanQuota } from './plan-quota';

@ObjectType({ simpleResolvers: true, description: 'A changed quota of collectives against the units that are flagged. Nobody is cut: people choose.' })
export class QuotaSimulation {
  @Field(() => PlanQuota, { description: 'The quota.' })
  quota!: object;

  @Field(() => Int, { nullable: true, description: 'Flagged units of the kinds that the quota is about, as the rules stand, as `RoundQuota.eligible` counts them: 0 where it is about individuals alone; null where no rule flags such units.' })
  flaggedBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'The same by the changed rules.' })
  flaggedAfter!: number | null;

  @Field(() => Int, { nullable: true, description: 'By how many the flagged units exceed the limit that stands, for each unit that may nominate them where it counts by nominator; null without limit, or where no rule flags such units.' })
  overBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'The same by the changed limit and rules.' })
  overAfter!: number | null;
}
