import { IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { MAIN_INDICATOR_KEYS, PILLARS, RANK_STATUSES, UNIT_KINDS, VERDICT_RESULTS, type UnitKind as Kind } from '../indexers/core';
import { MainIndicatorKey, Pillar, RankingOrder, RankStatus, UnitKind, VerdictResult } from './enums';
import { AFTER, DEFAULT_FIRST, LongText } from './paging';
import { LocalDate } from './scalars';
import { AtMost, Between, Names, ShortText } from './validation';

@InputType({ description: 'What to rank by instead of the total: exactly one of the three, else BAD_USER_INPUT.' })
export class RankBy {
  @Field(() => MainIndicatorKey, { nullable: true, description: 'A main indicator of the set.' })
  @IsOptional()
  @IsIn(MAIN_INDICATOR_KEYS)
  mainIndicator?: keyof typeof MainIndicatorKey | null;

  @Field(() => Pillar, { nullable: true, description: 'A pillar that the set defines.' })
  @IsOptional()
  @IsIn(PILLARS)
  pillar?: keyof typeof Pillar | null;

  @Field(() => String, { nullable: true, description: 'The code of a component of the set, e.g. `1.2`.' })
  @IsOptional()
  @ShortText()
  component?: string | null;
}

@InputType({ description: 'Which standings to list; conditions are joined by "and" and change no rank.' })
export class RankingFilter {
  @Field(() => [String], { nullable: true, description: 'Only these units, by code or slug as of the day of the snapshot; at most 250. One that is not in the ranking: NOT_FOUND.' })
  @IsOptional()
  @Names()
  unit?: string[] | null;

  @Field(() => [RankStatus], { nullable: true, description: 'Only those with one of these reasons for having a rank or none.' })
  @IsOptional()
  @IsIn(RANK_STATUSES, { each: true })
  @AtMost(50)
  rankStatus?: (keyof typeof RankStatus)[] | null;

  @Field(() => String, { nullable: true, description: 'Only units that this rule concerns, by the current judgement of the snapshot. Unknown: NOT_FOUND.' })
  @IsOptional()
  @ShortText()
  rule?: string | null;

  @Field(() => [VerdictResult], { nullable: true, description: 'Only units for which `rule` has one of these answers; without `rule` BAD_USER_INPUT.' })
  @IsOptional()
  @IsIn(VERDICT_RESULTS, { each: true })
  @AtMost(50)
  result?: (keyof typeof VerdictResult)[] | null;
}

@ArgsType()
export class RankingArgs {
  @Field(() => String, { description: '`VN`, the GSO code of a province (`34`), or the code of a city (`643`, Buôn Ma Thuột).' })
  @ShortText()
  territory!: string;

  @Field(() => UnitKind, { description: 'The kind of unit ranked.' })
  @IsIn(UNIT_KINDS)
  unitKind!: Kind;

  @Field(() => Int, { description: 'The assessed year. It picks the current snapshot; none: NOT_FOUND with the nearest years.' })
  @IsInt()
  year!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Where a year has two periods (2024: 63 provinces as of 2024-12-31, 34 as of 2025-07-01), the one of this day; the one published last if left out.' })
  @IsOptional()
  @ShortText()
  unitsAsOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Only units under the unit with this code or slug. Where it is their direct parent `rank` is the PARENT rank, otherwise the TERRITORY rank. A unit outside of the territory: BAD_USER_INPUT.' })
  @IsOptional()
  @ShortText()
  within?: string | null;

  @Field(() => String, { nullable: true, description: 'A competition group named by the set. Several groups and no argument is BAD_USER_INPUT that lists them.' })
  @IsOptional()
  @ShortText()
  group?: string | null;

  @Field(() => RankBy, { nullable: true, description: 'Rank by a main indicator, a pillar or a component; by the total if left out.' })
  @IsOptional()
  @ValidateNested()
  by?: RankBy | null;

  @Field(() => ID, { nullable: true, description: 'Pins one snapshot, current or superseded. It must agree with the other arguments, else BAD_USER_INPUT.' })
  @IsOptional()
  @ShortText(1_000)
  snapshot?: string | null;

  @Field(() => RankingFilter, { nullable: true, description: 'Which standings to list; all if left out.' })
  @IsOptional()
  @ValidateNested()
  filter?: RankingFilter | null;

  @Field(() => RankingOrder, { nullable: true, defaultValue: 'RANK', description: 'The order of the list.' })
  @IsOptional()
  @IsIn(Object.keys(RankingOrder))
  orderBy!: keyof typeof RankingOrder | null;

  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_FIRST, description: 'Standings wanted, 1 to 5000; anything else is BAD_USER_INPUT, never a silent cut.' })
  @IsOptional()
  @Between(1, 5_000)
  first!: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  @IsOptional()
  @LongText()
  after?: string | null;
}
