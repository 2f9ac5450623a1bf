import { IsInt, IsOptional } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { VerdictResult } from './enums';
import { PlanCriterion } from './plan-criterion';
import { PlanRecord } from './plan-record';
import { Decimal, LocalDate } from './scalars';
import { ShortText } from './validation';

@ObjectType({ simpleResolvers: true, description: 'What was stated about a unit on one criterion of a plan.' })
export class CriterionAnswer {
  @Field(() => PlanCriterion, { description: 'The criterion.' })
  criterion!: PlanCriterion;

  @Field(() => VerdictResult, { description: 'What the latest record that counts says; UNKNOWN while nobody has stated anything.' })
  result!: keyof typeof VerdictResult;

  @Field(() => String, { description: 'The reason in one sentence, in the language of the request.' })
  text!: string;

  @Field(() => PlanRecord, { nullable: true, description: 'The record that decides; null without one.' })
  record!: PlanRecord | null;
}

@ObjectType({ simpleResolvers: true, description: 'Whether a unit meets what a plan asks before it can be considered. It is shown beside a verdict and is no part of it.' })
export class Eligibility {
  @Field(() => VerdictResult, { description: 'YES where every precondition is met, NO where one is not, UNKNOWN where one is open; NOT_APPLICABLE where the plan has none for units of this kind, or the unit does not lie in its territory.' })
  result!: keyof typeof VerdictResult;

  @Field(() => [CriterionAnswer], { description: 'One answer for each precondition, in the order of the plan.' })
  criteria!: CriterionAnswer[];
}

@ObjectType({ simpleResolvers: true, description: 'How many tasks of a unit were due and how many of these were done in time: an exact share.' })
export class OnTimeRate {
  @Field(() => LocalDate, { description: 'The day as of which it is told.' })
  asOf!: string;

  @Field(() => Int, { description: 'Tasks whose last day has passed: the denominator.' })
  due!: number;

  @Field(() => Int, { description: 'Of these, those done on or before their last day: the numerator.' })
  onTime!: number;

  @Field(() => Int, { description: 'Of these, those done later or not at all.' })
  late!: number;

  @Field(() => Int, { description: 'Tasks whose last day has not passed; they count neither way.' })
  notYetDue!: number;

  @Field(() => Decimal, { nullable: true, description: 'The share, cut (never rounded up) at 6 decimals; null where none was due.' })
  ratio!: string | null;

  @Field(() => VerdictResult, { description: 'YES where all that were due were done in time, NO where one was not, UNKNOWN where none was due; NOT_APPLICABLE where the unit does not lie in the plan\'s territory and has no task of it.' })
  result!: keyof typeof VerdictResult;
}

/** A plan and a year of it. */
@ArgsType()
export class PlanYearArgs {
  @Field(() => String, { description: 'The plan, e.g. `TB-2023`. Unknown: NOT_FOUND naming those that exist.' })
  @ShortText()
  plan!: string;

  @Field(() => Int, { description: 'A year of the plan; any other is BAD_USER_INPUT.' })
  @IsInt()
  year!: number;
}

@ArgsType()
export class OnTimeArgs extends PlanYearArgs {
  @Field(() => LocalDate, { nullable: true, description: 'As of this day; today where it is left out.' })
  @IsOptional()
  @ShortText()
  asOf?: string | null;
}
