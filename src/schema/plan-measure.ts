import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { GoalDirection, MeasureExclusion, MeasureMethod } from './plan-basis-words';
import { PlanItem } from './plan-item';

@ObjectType({ simpleResolvers: true, description: 'A share in per cent that can be measured. One key is one measure in every plan; its target is not.' })
export class Measure {
  @Field(() => String, { description: 'The key of the measure.' })
  key!: string;

  @Field(() => String, { description: 'Name in the language of the request.' })
  name!: string;

  @Field(() => String, { description: 'What is counted, in the language of the request.' })
  numerator!: string;

  @Field(() => String, { description: 'Of what, in the language of the request.' })
  denominator!: string;

  @Field(() => MeasureMethod, { description: 'How it is taken.' })
  method!: keyof typeof MeasureMethod;

  @Field(() => [MeasureExclusion], { description: 'What is left out; may be empty.' })
  exclusions!: (keyof typeof MeasureExclusion)[];
}

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A measure that shall rise, without a target.' })
export class PlanMeasure {
  @Field(() => Measure, { description: 'The measure.' })
  measure!: Measure;

  @Field(() => GoalDirection, { description: 'Where it shall go.' })
  direction!: keyof typeof GoalDirection;
}
