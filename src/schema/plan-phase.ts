import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { PlanMoment } from './plan-moment';

@ObjectType({ simpleResolvers: true, description: 'A year that two phases name, and the phase that owns it.' })
export class PhaseBoundary {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => PlanPhase, { description: 'The phase to which it belongs.' })
  owner!: object;
}

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A phase; both days belong to it.' })
export class PlanPhase {
  @Field(() => Int, { description: 'Its place in the order of the phases, from 1.' })
  number!: number;

  @Field(() => PlanMoment, { description: 'Its first day.' })
  begins!: PlanMoment;

  @Field(() => PlanMoment, { description: 'Its last day.' })
  ends!: PlanMoment;

  @Field(() => PhaseBoundary, { nullable: true, description: 'The year it shares with another phase by its words; null where there is none.' })
  boundary!: PhaseBoundary | null;
}
