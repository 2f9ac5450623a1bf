import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node';
import { VerdictResult } from './enums';
import { Measurement } from './measurement';
import { GoalDirection, MeasureExclusion, MeasureMethod } from './plan-basis-words';
import { PlanItem } from './plan-item';
import { Decimal } from './scalars';

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

@ObjectType({ simpleResolvers: true, description: 'What the territory of a plan has measured in one year, and whether it has risen.' })
export class MeasuredYear {
  @Field(() => Int, { description: 'The year that is measured.' })
  year!: number;

  @Field(() => Decimal, { nullable: true, description: 'What is achieved, in per cent and cut (not rounded up) to 4 decimals; for show only. Null where nothing was reported that can be divided.' })
  achieved!: string | null;

  @Field(() => Int, { nullable: true, description: 'The latest year before it that has a value; null where there is none.' })
  since!: number | null;

  @Field(() => VerdictResult, { description: 'YES where it is above `since` by the exact shares; the same is NO. UNKNOWN where one of the two is missing.' })
  result!: keyof typeof VerdictResult;

  @Field(() => Measurement, { description: 'The value as it was reported.' })
  measurement!: Measurement;
}

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A measure that shall rise, without a target.' })
export class PlanMeasure {
  @Field(() => Measure, { description: 'The measure.' })
  measure!: Measure;

  @Field(() => GoalDirection, { description: 'Where it shall go.' })
  direction!: keyof typeof GoalDirection;
}
