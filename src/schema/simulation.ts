import { IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { UNIT_KINDS, type UnitKind as Kind } from '../indexers/core';
import { ChangeEffect, PlanChange } from './change';
import { UnitKind } from './enums';
import { Plan, Rule } from './plan';
import { QuotaSimulation } from './quota-simulation';
import { Snapshot } from './snapshot';
import { AtLeast, AtMost, ShortText } from './validation';
import { VerdictChange } from './what-if';

/** The most changes in one simulation. */
const MOST_CHANGES = 20;

@InputType({ description: 'A plan, and what would be otherwise in it.' })
export class SimulationInput {
  @Field(() => String, { description: 'The code of a plan, e.g. `TB-2023`. Unknown: NOT_FOUND.' })
  @ShortText()
  plan!: string;

  @Field(() => Int, { nullable: true, description: 'The assessed year of the results; the latest judged year if left out. Not judged: NOT_FOUND with the nearest years.' })
  @IsOptional()
  @IsInt()
  year?: number | null;

  @Field(() => UnitKind, { nullable: true, description: 'Only the ranking of this kind of unit; all that the plan has judged if left out. Not judged in that year: BAD_USER_INPUT naming the kinds that are.' })
  @IsOptional()
  @IsIn(UNIT_KINDS)
  unitKind?: Kind | null;

  @Field(() => [PlanChange], { description: '1 to 20 changes, made one after the other.' })
  @AtLeast(1)
  @AtMost(MOST_CHANGES)
  @ValidateNested({ each: true })
  changes!: PlanChange[];
}

@ArgsType()
export class SimulationArgs {
  @Field(() => SimulationInput, { description: 'What is supposed.' })
  @ValidateNested()
  input!: SimulationInput;
}

@ObjectType({ simpleResolvers: true, description: 'How many units have each answer.' })
export class AnswerCounts {
  @Field(() => Int, { description: 'Units with YES.' })
  yes!: number;

  @Field(() => Int, { description: 'Units with NO.' })
  no!: number;

  @Field(() => Int, { description: 'Units with UNKNOWN.' })
  unknown!: number;

  @Field(() => Int, { description: 'Units with NOT_APPLICABLE, also where the rule does not concern them.' })
  notApplicable!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What becomes of the answers of one rule on one ranking: `gained` + `lost` + `unchanged` = `subjects`.' })
export class RuleSimulation {
  @Field(() => Rule, { description: 'The rule, in the version that judged the snapshot.' })
  rule!: Rule;

  @Field(() => Snapshot, { description: 'The ranking; its `provenance` tells demonstration data.' })
  snapshot!: Snapshot;

  @Field(() => Int, { description: 'Units that the plan judges in this ranking, with those that the rule judges through one of them: as many as have an answer, and those that the rule does not concern.' })
  subjects!: number;

  @Field(() => AnswerCounts, { description: 'The answers that stand.' })
  before!: AnswerCounts;

  @Field(() => AnswerCounts, { description: 'The answers as they would be.' })
  after!: AnswerCounts;

  @Field(() => Int, { description: 'Units with an answer nearer to YES, in the order NOT_APPLICABLE, NO, UNKNOWN, YES.' })
  gained!: number;

  @Field(() => Int, { description: 'Units with an answer farther from YES.' })
  lost!: number;

  @Field(() => Int, { description: 'Units with the same answer.' })
  unchanged!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What the answers of a plan would be with other values, on the current rankings that its latest version has judged. Judged as a publication is, and nothing is stored.' })
export class Simulation {
  @Field(() => Plan, { description: 'The plan. It stays as it is.' })
  plan!: object;

  @Field(() => Int, { nullable: true, description: 'The assessed year; null where the plan has judged nothing.' })
  year!: number | null;

  @Field(() => [ChangeEffect], { description: 'What was really varied, rule by rule: the value that stands beside the one after the last change. What was changed back is in `notVaried`.' })
  varied!: ChangeEffect[];

  @Field(() => [ChangeEffect], { description: 'What says in the end only what stands already; the order of main indicators says nothing.' })
  notVaried!: ChangeEffect[];

  @Field(() => [RuleSimulation], { description: 'Every rule on every ranking, before and after.' })
  rules!: RuleSimulation[];

  @Field(() => [VerdictChange], { description: 'Who would gain: answers nearer to YES, rule by rule, best first.' })
  gains!: VerdictChange[];

  @Field(() => [VerdictChange], { description: 'Who would lose: answers farther from YES, rule by rule, best first.' })
  loses!: VerdictChange[];

  @Field(() => [QuotaSimulation], { description: 'The quotas that were named.' })
  quotas!: QuotaSimulation[];
}
