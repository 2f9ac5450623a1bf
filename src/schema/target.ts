import { IsIn, IsOptional } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { TARGET_REASONS } from '../indexers/core';
import { PlanYearArgs } from './criterion-answer';
import { enumOf, VerdictResult } from './enums';
import { Measurement } from './measurement';
import { Plan } from './plan';
import { PlanLevel } from './plan-basis-words';
import { Measure } from './plan-measure';
import { PlanTarget } from './plan-target';
import { Decimal, LocalDate } from './scalars';
import { ShortText } from './validation';

export const TargetReason = enumOf('TargetReason', 'Why a target has its result.', TARGET_REASONS, {
  COMPARED: 'The exact share was compared with the value of the target.',
  NOT_REPORTED: 'A unit to which it applies has not reported.',
  NOT_APPLICABLE: 'It does not apply.',
  ZERO_DENOMINATOR: 'There was nothing to count: the denominator is 0.',
  NO_UNITS: 'The territory has no unit of these kinds at the end of the year.',
  UNDECIDED: 'Some units have not answered, and their answers could decide it.',
});

@ObjectType({ simpleResolvers: true, description: 'How one unit stands against one target of a plan.' })
export class UnitTarget {
  @Field(() => PlanTarget, { description: 'The target.' })
  target!: PlanTarget;

  @Field(() => Measurement, { nullable: true, description: 'The value that decides; null where the unit has reported none.' })
  measurement!: Measurement | null;

  @Field(() => Decimal, { nullable: true, description: 'What was achieved, in per cent, cut (never rounded up) at 4 decimals; for showing. Null where there is nothing to divide.' })
  achieved!: string | null;

  @Field(() => Decimal, { description: 'The value of the target in per cent.' })
  required!: string;

  @Field(() => Decimal, { nullable: true, description: 'Points of per cent above the target, or below it with a minus, at 4 decimals: a surplus is cut, a miss rounded away from 0, so never 0 for a miss. Null where there is nothing to divide.' })
  gap!: string | null;

  @Field(() => VerdictResult, { description: 'YES where it is met, by the exact share; UNKNOWN where nothing was reported.' })
  result!: keyof typeof VerdictResult;

  @Field(() => TargetReason, { description: 'Why, as a code.' })
  because!: keyof typeof TargetReason;

  @Field(() => String, { description: 'Why, as a sentence in the language of the request.' })
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: "All targets of a plan for one unit. A collective qualifies where it meets all of its level's (TQ-A4)." })
export class UnitTargets {
  @Field(() => [UnitTarget], { description: 'The targets for units of this kind, in the order of the plan; none for a unit outside of the plan\'s territory.' })
  items!: UnitTarget[];

  @Field(() => Int, { description: 'How many of its own standard are met. A share of the units of every level is a target of the movement: it is listed and does not count.' })
  met!: number;

  @Field(() => Int, { description: 'Of how many that apply.' })
  total!: number;

  @Field(() => VerdictResult, { description: 'YES where all that apply are met, NO where one is not, else UNKNOWN where one is open; NOT_APPLICABLE where none applies, as to a unit outside of the plan\'s territory.' })
  meetsAll!: keyof typeof VerdictResult;

  @Field(() => [UnitTarget], { description: 'Those of its own standard that are not met, in the order of the plan.' })
  misses!: UnitTarget[];
}

@ObjectType({ simpleResolvers: true, description: 'How the units of a territory stand together against one target of its plan in one year.' })
export class TerritoryTarget {
  @Field(() => PlanTarget, { description: 'The target.' })
  target!: PlanTarget;

  @Field(() => Int, { description: 'The year that is measured.' })
  year!: number;

  @Field(() => LocalDate, { description: 'The units are those of this day, the last of the year.' })
  unitsAsOf!: string;

  @Field(() => Int, { description: 'Units of its kinds in the territory.' })
  units!: number;

  @Field(() => Int, { description: 'Of these, those that meet it by their own value.' })
  yes!: number;

  @Field(() => Int, { description: 'Of these, those that miss it.' })
  no!: number;

  @Field(() => Int, { description: 'Of these, those that have not reported.' })
  unknown!: number;

  @Field(() => Int, { description: 'Of these, those to which it does not apply.' })
  notApplicable!: number;

  @Field(() => Decimal, { nullable: true, description: 'What all that have reported achieve together, in per cent, cut at 4 decimals: all numerators by all denominators, or the share of units that say yes. Null where there is nothing to divide.' })
  achieved!: string | null;

  @Field(() => Decimal, { description: 'The value of the target in per cent.' })
  required!: string;

  @Field(() => Decimal, { nullable: true, description: 'Points of per cent above the target, or below it with a minus, at 4 decimals: a surplus is cut, a miss rounded away from 0, so never 0 for a miss. Null where there is nothing to divide.' })
  gap!: string | null;

  @Field(() => VerdictResult, { description: 'How the territory stands as a whole; UNKNOWN while reports are missing that could decide it.' })
  result!: keyof typeof VerdictResult;

  @Field(() => TargetReason, { description: 'Why, as a code.' })
  because!: keyof typeof TargetReason;

  @Field(() => String, { description: 'Why, as a sentence in the language of the request.' })
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One plan\'s target for a measure, and what its territory achieved in each year that somebody reported.' })
export class MeasureTarget {
  @Field(() => Plan, { description: 'The plan.' })
  plan!: Plan;

  @Field(() => PlanTarget, { description: 'Its target.' })
  target!: PlanTarget;

  @Field(() => [TerritoryTarget], { description: 'The years of the plan with a value, the earliest first.' })
  years!: TerritoryTarget[];
}

@ObjectType({ simpleResolvers: true, description: 'One measure in all plans: the same share, whatever each plan asks for and at whatever level.' })
export class MeasureComparison {
  @Field(() => Measure, { description: 'The measure.' })
  measure!: Measure;

  @Field(() => [MeasureTarget], { description: 'The targets set for it, by plan and in the order of the plan.' })
  targets!: MeasureTarget[];
}

@ArgsType()
export class MeasureArgs {
  @Field(() => String, { description: 'The key of a measure. Unknown: NOT_FOUND naming those that exist.' })
  @ShortText()
  key!: string;
}

@ArgsType()
export class TargetsArgs extends PlanYearArgs {
  @Field(() => PlanLevel, { nullable: true, description: 'Only targets of this level.' })
  @IsOptional()
  @IsIn(Object.keys(PlanLevel))
  level?: keyof typeof PlanLevel | null;
}
