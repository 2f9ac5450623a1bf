import { IsInt, IsOptional } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { NOT_COMPUTED } from '../indexers/core';
import { AnswerChange, AnswerVariation } from './answer-change';
import { ChangeEffect } from './change';
import { Citation } from './citation';
import { wordsOf } from './enums';
import { GoalOutcome } from './goal-outcome';
import { GoalKind, GoalReading } from './plan-basis-words';
import { PlanGoal } from './plan-goal';
import { Snapshot } from './snapshot';
import { ShortText } from './validation';
import { VerdictChange } from './what-if';

export const NotComputedReason = wordsOf<(typeof NOT_COMPUTED)[number]>('NotComputedReason', 'Why another reading is recorded and not computed. Members are only added.', {
  NEEDS_RECORDS: 'It depends on measured values, statements or registrations, not on scores.',
  NOT_SCORED: 'No indicator set scores what it compares.',
  NO_METHOD: 'The text names no other way of computing.',
  POLICY: 'It would be another policy, and not another reading of the words.',
  ROUND: 'It is about an award round, not about an answer of a rule.',
  LISTING: 'It changes what is listed, and no answer.',
  CALENDAR: 'It moves a day, and no answer.',
  PEOPLE_DECIDE: 'People decide it, case by case.',
});

@ArgsType()
export class AmbiguitiesArgs {
  @Field(() => String, { description: 'The code of a plan, e.g. `TB-2023`. Unknown: NOT_FOUND.' })
  @ShortText()
  plan!: string;

  @Field(() => Int, { nullable: true, description: 'The assessed year on whose rankings the readings are run; the latest judged year if left out. One of the plan that is not judged runs no rankings; any other: NOT_FOUND with the nearest years.' })
  @IsOptional()
  @IsInt()
  year?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How a goal would be read; what is null stays as it is.' })
export class GoalVariation {
  @Field(() => GoalReading, { nullable: true, description: 'The reading.' })
  reading!: keyof typeof GoalReading | null;

  @Field(() => GoalKind, { nullable: true, description: 'What it would ask for.' })
  kind!: keyof typeof GoalKind | null;

  @Field(() => Int, { nullable: true, description: 'The assessed year that would be judged.' })
  year!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A goal whose answer would be another one.' })
export class GoalChange {
  @Field(() => PlanGoal, { description: 'The goal.' })
  goal!: PlanGoal;

  @Field(() => GoalOutcome, { nullable: true, description: 'The answer under the applied reading; null where none is applied.' })
  before!: GoalOutcome | null;

  @Field(() => GoalOutcome, { description: 'The answer as it would be.' })
  after!: GoalOutcome;
}

@ObjectType({ simpleResolvers: true, description: 'A reading that is not applied: what it would change and for whom, or why it is only recorded.' })
export class AlternativeReading {
  @Field(() => String, { description: 'Its short name, unique for the question.' })
  code!: string;

  @Field(() => String, { description: 'The reading, in Vietnamese.' })
  text!: string;

  @Field(() => NotComputedReason, { nullable: true, description: 'Why it is not computed; null where it was run.' })
  notComputed!: keyof typeof NotComputedReason | null;

  @Field(() => [ChangeEffect], { description: 'What it varies, rule by rule; the same can be given to `simulate`. Empty where it is not computed, and for the reading of a goal.' })
  changes!: ChangeEffect[];

  @Field(() => [AnswerVariation], { description: 'By what it finds other answers on rules, deadlines, targets, criteria or rounds, without another value of a rule; empty where the question is about none of these, and where it is not computed.' })
  answers!: AnswerVariation[];

  @Field(() => GoalVariation, { nullable: true, description: 'How it reads the goal that the question is about; null where it is about no goal.' })
  goal!: GoalVariation | null;

  @Field(() => [Snapshot], { description: 'The current rankings on which it was run, those that the latest version of the plan has judged; empty where it is not computed, and for the reading of a goal.' })
  snapshots!: Snapshot[];

  @Field(() => [VerdictChange], { description: 'The units whose answer would be another one, rule by rule, best first.' })
  impactedUnits!: VerdictChange[];

  @Field(() => [GoalChange], { description: 'The goal of the whole territory that would have another answer; empty where it would not, and where the question is about no goal.' })
  impactedGoals!: GoalChange[];

  @Field(() => [AnswerChange], { description: 'The units that would have another answer on rules, deadlines, targets, criteria or rounds, by what was reported, measured and stated until today; of `year`, or of the latest year of which something is known.' })
  impactedAnswers!: AnswerChange[];
}

@ObjectType({ simpleResolvers: true, description: 'A question that the text of a plan leaves open. Every reading is a named choice.' })
export class Ambiguity {
  @Field(() => String, { description: 'Its stable name in the hub, e.g. `TB-open-ties`, or the code of the item that it stands with.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Its number among the questions that the hub decided once for all plans: the same question has the same number everywhere. Null where only this plan asks.' })
  register!: number | null;

  @Field(() => String, { nullable: true, description: 'The code of the rule or item that it is about; null for the plan.' })
  about!: string | null;

  @Field(() => [String], { description: 'The rows of the plan that it touches.' })
  rows!: string[];

  @Field(() => String, { description: 'The question, in Vietnamese.' })
  question!: string;

  @Field(() => Citation, { nullable: true, description: 'The words that leave it open; null where the text is silent.' })
  quote!: Citation | null;

  @Field(() => String, { description: 'The reading that is applied, in Vietnamese.' })
  default!: string;

  @Field(() => [AlternativeReading], { description: 'The readings that are not applied.' })
  alternatives!: AlternativeReading[];
}
