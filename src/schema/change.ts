import { IsIn, IsOptional } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { CHANGE_KINDS, UNIT_KINDS, type UnitKind as Kind } from '../indexers/core';
import { UnitKind, wordsOf } from './enums';
import { ShortText } from './validation';

export const ChangeKind = wordsOf<(typeof CHANGE_KINDS)[number]>('ChangeKind', 'What is changed of a plan. Members are only added.', {
  THRESHOLD: 'The share of the maximum that is required: a decimal such as `0.85`.',
  ADD_THRESHOLD: 'A share that is required at least, added to rules that require none: a decimal such as `0.90`.',
  OPERATOR: 'How the share is compared: an `Operator`.',
  RATIO_BASE: "What the share is one of: `RULE` (the unit's own maximum on the rule's main indicators), `TOTAL` (on the whole set), or so many points for everybody, e.g. `1000`.",
  RANK_LIMIT: 'The place that is required: a whole number.',
  SCOPE: 'Among whom a rank is counted: a `RankScope`.',
  TIE_RULE: 'How a tie takes its places: `COMPETITION` (1, 2, 2, 4), `DENSE` (1, 2, 2, 3), or `COUNT` (as many places as it has units: a tie across the limit is UNKNOWN, for people choose).',
  ROUND_FIRST: 'Decimals of the percentage to which results are rounded, half up, before they are compared: `0` to `4`, or `EXACT`.',
  MAIN_INDICATORS: 'The main indicators that are added up: their keys with commas between them, or `TOTAL`.',
  MISSING: 'What a missing score means: `INCOMPLETE` or `ZERO`.',
  STAGE: 'The stage that results must have reached: a `Stage`. Only approved scores are in a snapshot, so who is only verified stays UNKNOWN.',
  VARIANT: 'The reading of a rule that is applied: its code in `Rule.variants`.',
  QUOTA: 'The limits of a quota, named in `rule`: collectives and individuals as `15/20`, `-` where there is no limit.',
});

@InputType({ description: 'One value of a plan that would be another.' })
export class PlanChange {
  @Field(() => ChangeKind, { description: 'What is changed.' })
  @IsIn(CHANGE_KINDS)
  kind!: keyof typeof ChangeKind;

  @Field(() => String, { nullable: true, description: 'The code of a rule, or of a quota, which must be named; every rule that has what is changed if left out. Unknown, or without anything of the kind: NOT_FOUND naming those that have.' })
  @IsOptional()
  @ShortText()
  rule?: string | null;

  @Field(() => UnitKind, { nullable: true, description: 'Only where the units ranked are of this kind; all if left out.' })
  @IsOptional()
  @IsIn(UNIT_KINDS)
  unitKind?: Kind | null;

  @Field(() => String, { description: 'The new value, as the member of `ChangeKind` says. Anything else: BAD_USER_INPUT naming what could stand there.' })
  @ShortText()
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the changes of one kind do together to one rule or quota, or to the whole plan.' })
export class ChangeEffect {
  @Field(() => ChangeKind, { description: 'What is changed.' })
  kind!: keyof typeof ChangeKind;

  @Field(() => String, { nullable: true, description: 'The code of the rule or quota; null for the whole plan.' })
  rule!: string | null;

  @Field(() => UnitKind, { nullable: true, description: 'The kind of ranked units to which the change is limited; null for all.' })
  unitKind!: keyof typeof UnitKind | null;

  @Field(() => String, { nullable: true, description: 'The value that stands; null where there is none.' })
  before!: string | null;

  @Field(() => String, { description: 'The value as it would be after the last change.' })
  after!: string;
}
