import { Field, Int, ObjectType } from 'type-graphql';
import { MomentPrecision } from './plan-time-words';
import { LocalDate } from './scalars';

@ObjectType({ simpleResolvers: true, description: 'A time as quoted, and the day it means.' })
export class PlanMoment {
  @Field(() => String, { description: 'The words of the plan.' })
  quoted!: string;

  @Field(() => MomentPrecision, { description: 'How exact the words are.' })
  precision!: keyof typeof MomentPrecision;

  @Field(() => LocalDate, { description: 'The day meant: the first of a beginning, the last of anything else.' })
  date!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Years, both included.' })
export class PlanYears {
  @Field(() => Int, { description: 'First year.' })
  from!: number;

  @Field(() => Int, { description: 'Last year.' })
  to!: number;
}
