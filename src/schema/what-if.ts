import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SCORE_STATUSES } from '../indexers/core';
import { ScoreStatus, VerdictResult } from './enums';
import { Rule } from './plan';
import { Decimal } from './scalars';
import { Snapshot } from './snapshot';
import { Unit } from './unit';
import { AtLeast, AtMost, LONGEST_LIST, ShortText } from './validation';
import { Reason } from './verdict';

@InputType({ description: 'One supposed score: what a unit would have under a node.' })
export class ScoreChange {
  @Field(() => String, { description: 'Code or slug of the unit as of the day on which the snapshot took its units, or its id. Not in the ranking: NOT_FOUND.' })
  @ShortText(1_000)
  unit!: string;

  @Field(() => String, { description: 'TOTAL, a MainIndicatorKey, the key or Vietnamese name that the set gives, or the code of a component. A value reported above its parts decides: a change beneath it moves nothing.' })
  @ShortText()
  node!: string;

  @Field(() => ScoreStatus, { defaultValue: 'REPORTED', description: 'REPORTED needs `points` or `input`, exactly one; MISSING and NOT_APPLICABLE take neither. NOT_APPLICABLE only where the set says what it means.' })
  @IsIn(SCORE_STATUSES)
  status!: keyof typeof ScoreStatus;

  @Field(() => Decimal, { nullable: true, description: 'Points, at most 4 decimals, within what the node allows.' })
  @IsOptional()
  @ShortText()
  points?: string | null;

  @Field(() => String, { nullable: true, description: 'The input of the formula of a component, e.g. `12/15`, `n=4` or the key of a choice; the hub makes the points.' })
  @IsOptional()
  @ShortText()
  input?: string | null;
}

@InputType({ description: 'A snapshot, current or superseded, and what is supposed of it.' })
export class WhatIfInput {
  @Field(() => ID, { description: 'The `id` of a snapshot. Unknown: NOT_FOUND.' })
  @ShortText(1_000)
  snapshot!: string;

  @Field(() => [ScoreChange], { description: '1 to 250 supposed scores; each unit and node once.' })
  @AtLeast(1)
  @AtMost(LONGEST_LIST)
  @ValidateNested({ each: true })
  changes!: ScoreChange[];
}

@ArgsType()
export class WhatIfArgs {
  @Field(() => WhatIfInput, { description: 'What is supposed.' })
  @ValidateNested()
  input!: WhatIfInput;
}

@ObjectType({ simpleResolvers: true, description: 'Where a unit stands in the total and in the whole territory, and where it would.' })
export class StandingChange {
  @Field(() => Unit, { description: 'The unit, as of the day on which the snapshot took its units.' })
  unit!: Unit;

  @Field(() => Decimal, { nullable: true, description: 'Points of the total as published; null where nothing was reported.' })
  pointsBefore!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Points of the total as they would be.' })
  pointsAfter!: string | null;

  @Field(() => Int, { nullable: true, description: 'Rank in the territory as published; null without a rank.' })
  rankBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rank in the territory as it would be.' })
  rankAfter!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a rule answers for a unit, and what it would answer.' })
export class VerdictChange {
  @Field(() => Unit, { description: 'The unit, as of the day on which the snapshot took its units.' })
  unit!: Unit;

  @Field(() => Rule, { description: 'The rule, in the version that judged the snapshot.' })
  rule!: Rule;

  @Field(() => Snapshot, { description: 'The ranking on which it is answered.' })
  snapshot!: Snapshot;

  @Field(() => VerdictResult, { description: 'The answer that stands.' })
  before!: keyof typeof VerdictResult;

  @Field(() => VerdictResult, { description: 'The answer as it would be.' })
  after!: keyof typeof VerdictResult;

  @Field(() => [Reason], { description: 'One line for each condition, of the answer as it would be; empty where the changed rule does not concern the unit.' })
  reasons!: Reason[];
}

@ObjectType({ simpleResolvers: true, description: 'What a ranking and its verdicts would be with other scores. Computed as a publication is, and nothing is stored.' })
export class WhatIf {
  @Field(() => Snapshot, { description: 'The publication that was asked about. It stays as it is.' })
  snapshot!: Snapshot;

  @Field(() => [StandingChange], { description: 'The units asked for, in the order asked; then all others whose points or rank would move, by the rank they would have.' })
  standings!: StandingChange[];

  @Field(() => [VerdictChange], { description: 'All verdicts of the units asked for, then every other verdict that would change.' })
  verdicts!: VerdictChange[];
}
