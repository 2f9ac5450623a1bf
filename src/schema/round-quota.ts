import { Field, Int, ObjectType } from 'type-graphql';
import { PlanQuota } from './plan-quota';
import { RoundUnit } from './round-unit';
import { Unit } from './unit';

@ObjectType({ simpleResolvers: true, description: 'How a number nominated stands to its limit. Nobody is taken out.' })
export class QuotaCount {
  @Field(() => Int, { nullable: true, description: 'How many the plan allows; null: it limits none.' })
  limit!: number | null;

  @Field(() => Int, { description: 'How many stand nominated; whoever is nominated for two forms counts once.' })
  nominated!: number;

  @Field(() => Int, { description: 'How many more than allowed; 0 where there is no limit.' })
  overQuotaBy!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A quota in a round, for the whole plan or for one nominating unit.' })
export class RoundQuota {
  @Field(() => PlanQuota, { description: 'The quota of the plan.' })
  quota!: PlanQuota;

  @Field(() => Unit, { nullable: true, description: 'The unit that nominates; null for the whole plan, and for nominations that no nominating unit is known for.' })
  nominator!: Unit | null;

  @Field(() => Int, { description: 'Units under it whose flag is YES, nominated or not: how many qualify beside how many the plan allows.' })
  eligible!: number;

  @Field(() => QuotaCount, { description: 'Units.' })
  collectives!: QuotaCount;

  @Field(() => QuotaCount, { description: 'Individuals: only their number is shown.' })
  individuals!: QuotaCount;

  @Field(() => [RoundUnit], { description: 'The nominated units that place and share do not part at the cut, on both sides of it; a human selects.' })
  tiedAtCut!: RoundUnit[];
}
