import { IsIn, IsInt, IsOptional } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { VERDICT_RESULTS } from '../indexers/core';
import { Citation } from './citation';
import { ConditionKind, Operator, RankScope, VerdictResult } from './enums';
import { Judgement } from './judgement';
import { Node } from './node';
import { connectionOf, PageArgs } from './paging';
import { Rule } from './plan';
import { PlanRecord } from './plan-record';
import { Decimal } from './scalars';
import { Snapshot } from './snapshot';
import { Unit } from './unit';
import { AtMost, ShortText } from './validation';

@ObjectType({ simpleResolvers: true, description: 'The answer to one condition, with everything that explains it.' })
export class Reason {
  @Field(() => ConditionKind, { description: 'What was asked.' })
  kind!: keyof typeof ConditionKind;

  @Field(() => VerdictResult, { description: 'The answer to this condition.' })
  result!: keyof typeof VerdictResult;

  @Field(() => String, { nullable: true, description: 'The actual value: a place, a share of the maximum cut (never rounded up) at 6 decimals, or a stage; null where there is none.' })
  actual!: string | null;

  @Field(() => Operator, { description: 'How it is compared with the required value.' })
  operator!: keyof typeof Operator;

  @Field(() => String, { nullable: true, description: 'The required value: a place, a share such as `0.90`, a stage, or what is to be attested.' })
  required!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Exact: points − threshold × maximum for a ratio, places for a rank. Negative: what is lacking. Null where nothing can be compared.' })
  margin!: string | null;

  @Field(() => RankScope, { nullable: true, description: 'Among whom a rank is counted; null for other conditions.' })
  scope!: keyof typeof RankScope | null;

  @Field(() => String, { description: 'The reason in one sentence, in the language of the request, with exact numbers.' })
  text!: string;

  @Field(() => PlanRecord, { nullable: true, description: 'The record that answers it; null where nobody has stated anything, and for what is computed.' })
  record!: PlanRecord | null;

  @Field(() => Citation, { description: 'The words of the plan that this condition rests on, from the version that was judged.' })
  citation!: Citation;
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'The frozen answer of one rule for one unit. It says what the scores say; awards are decided by people.' })
export class Verdict {
  @Field(() => Unit, { description: 'The unit, as of the day on which the snapshot took its units.' })
  unit!: Unit;

  @Field(() => Rule, { description: 'The rule, in the version that was judged.' })
  rule!: Rule;

  @Field(() => VerdictResult, { description: 'The answer.' })
  result!: keyof typeof VerdictResult;

  @Field(() => [Reason], { description: 'One line for each condition of the rule.' })
  reasons!: Reason[];

  @Field(() => Boolean, { description: 'Whether it would be YES if the percentage were rounded to two decimals first: explains 89.996 % shown as 90.00 %.' })
  roundedWouldPass!: boolean;

  @Field(() => Snapshot, { description: 'The ranking judged.' })
  snapshot!: Snapshot;

  @Field(() => Judgement, { description: 'The judging it belongs to.' })
  judgement!: Judgement;
}

export const VerdictConnection = connectionOf(Verdict, 'Verdict', 'verdicts, by rule, rank and code');

@ArgsType()
export class VerdictsArgs extends PageArgs {
  @Field(() => String, { description: 'The code of a plan, e.g. `TB-2023`. Unknown: NOT_FOUND.' })
  @ShortText()
  plan!: string;

  @Field(() => Int, { nullable: true, description: 'The assessed year of the results, never the year of an award; the latest judged year if left out. Not judged: NOT_FOUND with the nearest years.' })
  @IsOptional()
  @IsInt()
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Only this rule of the plan. Unknown: NOT_FOUND.' })
  @IsOptional()
  @ShortText()
  rule?: string | null;

  @Field(() => [VerdictResult], { nullable: true, description: 'Only these answers.' })
  @IsOptional()
  @IsIn(VERDICT_RESULTS, { each: true })
  @AtMost(50)
  result?: (keyof typeof VerdictResult)[] | null;

  @Field(() => String, { nullable: true, description: 'Only the unit with this code or slug, as of the day on which the snapshot took its units. Unknown: NOT_FOUND.' })
  @IsOptional()
  @ShortText()
  unit?: string | null;
}
