import { Field, Int, ObjectType } from 'type-graphql';
import { CriterionAnswer, Eligibility } from './criterion-answer';
import { VerdictResult } from './enums';
import { connectionOf } from './paging';
import { Decimal } from './scalars';
import { Unit } from './unit';
import { Verdict } from './verdict';

@ObjectType({ simpleResolvers: true, description: 'A unit in an award round. Its flag says what the scores and records say; people decide.' })
export class RoundUnit {
  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => VerdictResult, { description: 'YES where one rule of the plan flags it; where the plan has no rule for units of its kind, what was stated on its criteria and whether all its targets are met.' })
  flag!: keyof typeof VerdictResult;

  @Field(() => [Verdict], { description: 'The answers of the rules in the years that feed the round, with their reasons.' })
  verdicts!: Verdict[];

  @Field(() => [CriterionAnswer], { description: 'What was stated on the criteria of the plan in the last of these years.' })
  criteria!: CriterionAnswer[];

  @Field(() => Eligibility, { description: 'Whether it meets what the plan asks before a unit is considered, in the last of these years. It stands beside the flag and removes nobody.' })
  eligibility!: Eligibility;

  @Field(() => Int, { nullable: true, description: "The best place that counts: by a rule that asks for one; where no rule is about units of this kind, in the ranking of the year. Null without one." })
  rank!: number | null;

  @Field(() => Decimal, { nullable: true, description: 'The share of the maximum that goes with the place, cut (never rounded up) at 6 decimals; it is compared exactly. Null without one.' })
  ratio!: string | null;

  @Field(() => Int, { description: 'For how many forms it stands nominated; 0: it is not.' })
  nominations!: number;
}

export const RoundUnitConnection = connectionOf(RoundUnit, 'RoundUnit', 'units of a round, in the proposed order');
