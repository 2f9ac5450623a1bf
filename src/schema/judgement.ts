import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { Plan } from './plan';
import { DateTime } from './scalars';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'One judging of a snapshot by one version of a plan. It never changes; a later judging supersedes it and leaves the ranking untouched.' })
export class Judgement {
  @Field(() => String, { description: 'SHA-256, in hexadecimal, of the verdicts in canonical form.' })
  fingerprint!: string;

  @Field(() => DateTime, { description: 'When it was judged.' })
  judgedAt!: string;

  @Field(() => Plan, { description: 'The plan, in the version that judged.' })
  plan!: Plan;

  @Field(() => Judgement, { nullable: true, description: 'The later judging of the same snapshot by the same plan; null while it is current.' })
  supersededBy!: Judgement | null;
}
