import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node';
import { NominationAction, NominationChannel, NominationState } from './plan-award-words';
import { PlanItem } from './plan-item';
import { PlanRole } from './plan-role';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A step on the way of a nomination.' })
export class PlanRouteStep {
  @Field(() => Int, { description: 'Its place on the way, from 1; two steps may share a number.' })
  step!: number;

  @Field(() => NominationChannel, { description: 'Which nominations take it.' })
  channel!: keyof typeof NominationChannel;

  @Field(() => PlanRole, { description: 'Who acts.' })
  role!: PlanRole;

  @Field(() => PlanRole, { nullable: true, description: 'Through whom; null where direct.' })
  via!: PlanRole | null;

  @Field(() => NominationAction, { description: 'What is done.' })
  action!: keyof typeof NominationAction;

  @Field(() => NominationState, { description: 'The state before.' })
  from!: keyof typeof NominationState;

  @Field(() => NominationState, { description: 'The state after.' })
  to!: keyof typeof NominationState;
}
