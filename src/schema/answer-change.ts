import { Field, Int, ObjectType } from 'type-graphql';
import { ANSWER_VARIATIONS } from '../indexers/core';
import { enumOf, VerdictResult } from './enums';
import { PlanItem } from './plan-item';
import { Unit } from './unit';

export const AnswerVariationKind = enumOf('AnswerVariationKind', 'What a reading varies that is no rule. Members are only added.', ANSWER_VARIATIONS, {
  BOUND: 'Whether the day that a deadline names is in time: `INCLUSIVE` or `EXCLUSIVE`.',
  DAY_KIND: 'Which days are counted: `CALENDAR` or `WORKING`.',
  DEADLINE_KIND: 'By what a deadline falls: `ON_MILESTONE`.',
  TARGET_OPERATOR: 'How a target is compared: an `Operator`.',
  UNREPORTED: 'What a measured value counts as that nobody reported: `NO`.',
  TARGETS_NEEDED: 'How many targets are enough: `MOST`.',
  TARGETS_RULE: 'That the targets are a rule of the plan: `ALL` of them have to be met.',
  TASKS: 'Which tasks meet a criterion: `ALL_ON_TIME`.',
  INITIATIVES: 'How many initiatives meet a criterion: a whole number.',
  ELIGIBILITY: 'That what is asked before a unit can be considered decides each rule, too: `CONDITION`.',
  ROUND_YEARS: 'Which results feed a round: `OWN`, those of its own year.',
});

@ObjectType({ simpleResolvers: true, description: 'One thing by which a reading finds answers otherwise.' })
export class AnswerVariation {
  @Field(() => AnswerVariationKind, { description: 'What is varied.' })
  kind!: keyof typeof AnswerVariationKind;

  @Field(() => String, { description: 'The value as it would be.' })
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A unit whose answer, which is by no value of a rule, would be another one.' })
export class AnswerChange {
  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => PlanItem, { nullable: true, description: 'The rule, deadline, target, criterion or occasion that is answered; null: all targets of its level together (`UnitTargets.meetsAll`).' })
  item!: PlanItem | null;

  @Field(() => Int, { description: 'The year of the answer.' })
  year!: number;

  @Field(() => VerdictResult, { description: 'The answer that stands.' })
  before!: keyof typeof VerdictResult;

  @Field(() => VerdictResult, { description: 'The answer as it would be.' })
  after!: keyof typeof VerdictResult;
}
