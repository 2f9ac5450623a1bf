import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { GoalDirection, GoalKind, GoalReading, NationalIndex, RankGroup } from './plan-basis-words';
import { PlanItem } from './plan-item';
import { PlanMoment } from './plan-moment';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A goal for the whole territory.' })
export class PlanGoal {
  @Field(() => GoalKind, { description: 'What it asks for.' })
  kind!: keyof typeof GoalKind;

  @Field(() => NationalIndex, { nullable: true, description: 'The national index meant; null for other goals.' })
  index!: keyof typeof NationalIndex | null;

  @Field(() => GoalDirection, { nullable: true, description: 'Where its value shall go; null where the text does not say.' })
  direction!: keyof typeof GoalDirection | null;

  @Field(() => RankGroup, { nullable: true, description: 'The group of places to be in; null for other goals.' })
  group!: keyof typeof RankGroup | null;

  @Field(() => PlanMoment, { nullable: true, description: 'Until when; null where the text sets no time.' })
  by!: PlanMoment | null;

  @Field(() => GoalReading, { nullable: true, description: 'The reading that is applied; null for a goal without measure, and where the plan names none.' })
  reading!: keyof typeof GoalReading | null;
}
