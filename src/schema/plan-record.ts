import { IsIn, IsInt, IsOptional } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { PLAN_RECORD_KINDS, type PlanRecordKind as Kind } from '../indexers/core';
import { Node } from './node';
import { connectionOf, PageArgs } from './paging';
import { Plan } from './plan';
import { PlanItem } from './plan-item';
import { PlanRole } from './plan-role';
import { PlanRecordKind, RecordEvidenceType, RecordProvenance, RecordValue } from './plan-record-words';
import { DateTime, LocalDate } from './scalars';
import { Unit } from './unit';
import { AtMost, ShortText, Year } from './validation';

@ObjectType({ simpleResolvers: true, description: 'A document on which a record rests.' })
export class RecordEvidence {
  @Field(() => RecordEvidenceType, { description: 'What it is.' })
  type!: keyof typeof RecordEvidenceType;

  @Field(() => String, { nullable: true, description: 'Its number; null where none was stated.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it; null where that was not stated.' })
  issuer!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its date; null where none was stated.' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read, or what it says; null where that was not stated.' })
  reference!: string | null;
}

@ObjectType({
  implements: Node, simpleResolvers: true,
  description: 'What somebody stated about a unit: when, in which role, on what evidence. It never changes; a later record revokes it. Records about persons are kept and not shown.',
})
export class PlanRecord {
  @Field(() => String, { description: 'Its key, given by whoever recorded it.' })
  key!: string;

  @Field(() => PlanRecordKind, { description: 'What it states.' })
  kind!: keyof typeof PlanRecordKind;

  @Field(() => Plan, { nullable: true, description: 'The plan under which it was stated, in its latest version; null where under none.' })
  plan!: Plan | null;

  @Field(() => String, { nullable: true, description: 'What it answers: the code of an item of the plan, or of what a rule wants attested, e.g. `GOOD_ADVICE`.' })
  itemCode!: string | null;

  @Field(() => PlanItem, { nullable: true, description: 'The item of the plan that it answers; null where it answers none.' })
  item!: PlanItem | null;

  @Field(() => Unit, { description: 'The unit that it is about.' })
  unit!: Unit;

  @Field(() => Int, { description: 'The year that it is about.' })
  year!: number;

  @Field(() => LocalDate, { description: 'The day on which what is stated held.' })
  statedOn!: string;

  @Field(() => RecordValue, { nullable: true, description: 'What is stated; null for kinds that state a fact of their own.' })
  value!: keyof typeof RecordValue | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day for a task; null for other kinds.' })
  dueOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day on which a task was done; null while that is not stated.' })
  doneOn!: string | null;

  @Field(() => PlanRole, { nullable: true, description: 'The role of the plan in which it was stated; null where none was named.' })
  role!: PlanRole | null;

  @Field(() => String, { description: 'The body that stated it.' })
  body!: string;

  @Field(() => [RecordEvidence], { description: 'What it rests on; may be empty.' })
  evidence!: RecordEvidence[];

  @Field(() => String, { nullable: true, description: 'Title of a task, an initiative, an inspection or a report.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Scope of an inspection, or where an initiative is applied.' })
  scope!: string | null;

  @Field(() => [PlanRole], { description: 'The roles that inspected; empty for other kinds.' })
  inspectors!: PlanRole[];

  @Field(() => String, { nullable: true, description: 'A remark of whoever recorded it.' })
  note!: string | null;

  @Field(() => RecordProvenance, { description: 'Whether it states what happened, or is a demonstration.' })
  provenance!: keyof typeof RecordProvenance;

  @Field(() => PlanRecord, { nullable: true, description: 'The earlier record that it revokes.' })
  revokes!: PlanRecord | null;

  @Field(() => PlanRecord, { nullable: true, description: 'The later record that revoked it; null while it counts.' })
  revokedBy!: PlanRecord | null;

  @Field(() => DateTime, { description: 'When the hub received it.' })
  recordedAt!: string;
}

export const PlanRecordConnection = connectionOf(PlanRecord, 'PlanRecord', 'records, the latest first');

/** Which records of a unit. */
@ArgsType()
export class UnitRecordsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only under this plan. Unknown: NOT_FOUND naming those that exist.' })
  @IsOptional()
  @ShortText()
  plan?: string | null;

  @Field(() => [PlanRecordKind], { nullable: true, description: 'Only of these kinds.' })
  @IsOptional()
  @IsIn(PLAN_RECORD_KINDS, { each: true })
  @AtMost(50)
  kind?: Kind[] | null;

  @Field(() => Int, { nullable: true, description: 'Only about this year, 2000 to 2099; any other is BAD_USER_INPUT.' })
  @IsOptional()
  @IsInt()
  @Year()
  year?: number | null;
}

@ArgsType()
export class RecordsArgs extends UnitRecordsArgs {
  @Field(() => String, { nullable: true, description: 'Only about this unit, by code or slug of any time, whatever it was called then. Unknown: NOT_FOUND.' })
  @IsOptional()
  @ShortText()
  unit?: string | null;
}
