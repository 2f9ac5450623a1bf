import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { AwardFormKind, AwardOccasionKind, GrantorLevel } from './plan-award-words';
import { PlanItem } from './plan-item';
import { PlanMilestone } from './plan-milestone';
import { PlanYears } from './plan-moment';
import { PlanRole } from './plan-role';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A form of award.' })
export class PlanAwardForm {
  @Field(() => AwardFormKind, { nullable: true, description: 'Which form; null where the plan names none.' })
  form!: keyof typeof AwardFormKind | null;

  @Field(() => String, { description: 'As the plan names it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Who grants it, as the plan names him; null where it does not.' })
  grantor!: string | null;

  @Field(() => GrantorLevel, { description: 'The level that grants it.' })
  grantorLevel!: keyof typeof GrantorLevel;

  @Field(() => [AwardOccasionKind], { description: 'When it is given; empty where the plan does not say.' })
  occasions!: (keyof typeof AwardOccasionKind)[];

  @Field(() => String, { nullable: true, description: 'The standard that the plan refers to for this form, in Vietnamese; null where it names none.' })
  standard!: string | null;
}

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'An occasion on which awards are given.' })
export class PlanAwardOccasion {
  @Field(() => AwardOccasionKind, { description: 'Which occasion.' })
  kind!: keyof typeof AwardOccasionKind;

  @Field(() => PlanRole, { nullable: true, description: 'Who decides; null where the text does not say.' })
  decidedBy!: PlanRole | null;

  @Field(() => PlanMilestone, { nullable: true, description: 'The milestone of the round; null where there is none.' })
  milestone!: PlanMilestone | null;

  @Field(() => PlanYears, { nullable: true, description: 'The years that it rewards; null where the text does not say.' })
  period!: PlanYears | null;
}
