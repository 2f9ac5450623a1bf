import { Field, ObjectType } from 'type-graphql';
import { Operator, UnitKind } from './enums';
import { Node } from './node';
import { PlanLevel } from './plan-basis-words';
import { PlanItem } from './plan-item';
import { Measure } from './plan-measure';
import { PlanMoment } from './plan-moment';
import { Decimal } from './scalars';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A measured target of a level.' })
export class PlanTarget {
  @Field(() => PlanLevel, { description: 'The level it is for.' })
  level!: keyof typeof PlanLevel;

  @Field(() => [UnitKind], { description: 'Kinds of unit it is for.' })
  unitKinds!: (keyof typeof UnitKind)[];

  @Field(() => Measure, { description: 'What is measured.' })
  measure!: Measure;

  @Field(() => Operator, { description: 'How the measured value is compared. A bare number is read as at least that number.' })
  operator!: keyof typeof Operator;

  @Field(() => String, { nullable: true, description: 'The word of the plan for the operator; null where it gives a bare number.' })
  quotedOperator!: string | null;

  @Field(() => Decimal, { description: 'The value in per cent.' })
  value!: string;

  @Field(() => PlanMoment, { nullable: true, description: 'Until when; null where the plan sets no time.' })
  by!: PlanMoment | null;

  @Field(() => Boolean, { description: 'True for a share of units: each unit has a yes or no, the territory has the share.' })
  aggregate!: boolean;

  @Field(() => PlanLevel, { nullable: true, description: 'The area named in the sentence ("toàn tỉnh", "toàn huyện"); null where none is.' })
  scope!: keyof typeof PlanLevel | null;
}
