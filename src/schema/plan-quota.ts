import { Field, Int, ObjectType } from 'type-graphql';
import { UnitKind } from './enums';
import { Node } from './node';
import { AwardOccasionKind, QuotaLimit, QuotaPer } from './plan-award-words';
import { PlanItem } from './plan-item';
import { PlanMilestone } from './plan-milestone';
import { PersonCategory } from './plan-subject-words';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'How many may be nominated in a round.' })
export class PlanQuota {
  @Field(() => [AwardOccasionKind], { description: 'The rounds it is for.' })
  occasions!: (keyof typeof AwardOccasionKind)[];

  @Field(() => PlanMilestone, { nullable: true, description: 'The milestone that fixes the round; null where it holds for every round.' })
  milestone!: PlanMilestone | null;

  @Field(() => QuotaLimit, { description: 'Whether the number is limited.' })
  limit!: keyof typeof QuotaLimit;

  @Field(() => QuotaPer, { description: 'For the whole plan, or for each nominator.' })
  per!: keyof typeof QuotaPer;

  @Field(() => [UnitKind], { description: 'Kinds of unit that nominate; may be empty.' })
  nominators!: (keyof typeof UnitKind)[];

  @Field(() => [UnitKind], { description: 'Kinds of unit that are nominated; may be empty.' })
  nomineeKinds!: (keyof typeof UnitKind)[];

  @Field(() => [PersonCategory], { description: 'Categories of persons that are nominated; may be empty.' })
  nomineeCategories!: (keyof typeof PersonCategory)[];

  @Field(() => Int, { nullable: true, description: 'How many units; null: the sentence limits none.' })
  collectives!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many persons; null: the sentence limits none.' })
  individuals!: number | null;
}
