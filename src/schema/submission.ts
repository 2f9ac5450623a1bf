import { IsIn, IsOptional } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { VERDICT_RESULTS } from '../indexers/core';
import { VerdictResult } from './enums';
import { connectionOf, PageArgs } from './paging';
import { PlanRecord } from './plan-record';
import { LocalDate } from './scalars';
import { Unit } from './unit';
import { AtMost, ShortText } from './validation';

@ObjectType({ simpleResolvers: true, description: 'What one unit has sent, or has not, for one deadline.' })
export class Submission {
  @Field(() => Unit, { description: 'The unit that has to send.' })
  unit!: Unit;

  @Field(() => LocalDate, { nullable: true, description: 'The day on which it sent, the first of several; null where nothing is recorded up to the day asked about.' })
  sentOn!: string | null;

  @Field(() => VerdictResult, { description: 'Whether that is in time: YES; NO after the last day, also for what is still missing; UNKNOWN while it can still come in time, where the last day is not known, and of what is missing where the plan names nobody to receive it.' })
  inTime!: keyof typeof VerdictResult;

  @Field(() => Int, { nullable: true, description: 'Whole days after the last day, 0 in time; of what is missing, those that have passed up to the day asked about. Null where `inTime` is UNKNOWN, and where late is certain but not by how much.' })
  lateDays!: number | null;

  @Field(() => PlanRecord, { nullable: true, description: 'The record that says so, with its evidence; null where nothing is recorded.' })
  record!: PlanRecord | null;

  @Field(() => Boolean, { description: 'Whether the record was invented for the demonstration.' })
  synthetic!: boolean;
}

export const SubmissionConnection = connectionOf(Submission, 'Submission', 'the units that have to send, by name');

@ArgsType()
export class SubmissionsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only the unit with this code or slug on the day by which the entry stands. Unknown: NOT_FOUND.' })
  @IsOptional()
  @ShortText()
  unit?: string | null;

  @Field(() => [VerdictResult], { nullable: true, description: 'Only units of which it is so: NO lists the late ones.' })
  @IsOptional()
  @IsIn(VERDICT_RESULTS, { each: true })
  @AtMost(50)
  inTime?: (keyof typeof VerdictResult)[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many units have sent, of those that have to. Each is counted once.' })
export class SubmissionTally {
  @Field(() => Int, { description: 'How many have to send; 0 where the plan does not say who, and where nobody of the register holds the role.' })
  due!: number;

  @Field(() => Int, { description: 'How many have sent.' })
  sent!: number;

  @Field(() => Int, { description: 'How many are in time.' })
  inTime!: number;

  @Field(() => Int, { description: 'How many are late, whether they have sent or not.' })
  late!: number;

  @Field(() => Int, { description: 'Of how many it cannot be told.' })
  unknown!: number;
}
