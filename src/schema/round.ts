import { IsIn, IsInt, IsOptional } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { NominationConnection } from './nomination';
import { RoundYearsBasis } from './nomination-words';
import { Plan } from './plan';
import { PlanAwardForm, PlanAwardOccasion } from './plan-award';
import { AwardOccasionKind } from './plan-award-words';
import { QuotaCount, RoundQuota } from './round-quota';
import { RoundUnitConnection } from './round-unit';
import { AtMost, ShortText } from './validation';

@ObjectType({ simpleResolvers: true, description: 'An award round: who qualifies, who is nominated, how that stands to the quotas. Nobody is cut; the order is a proposal and people decide.' })
export class Round {
  @Field(() => Plan, { description: 'The plan.' })
  plan!: Plan;

  @Field(() => PlanAwardOccasion, { description: 'The occasion.' })
  occasion!: PlanAwardOccasion;

  @Field(() => Int, { description: 'The year of the round.' })
  year!: number;

  @Field(() => [PlanAwardForm], { description: 'The forms that the plan gives on this occasion, and those of which it does not say when (`occasions` is empty).' })
  forms!: PlanAwardForm[];

  @Field(() => [Int], { description: 'The assessed years whose results feed the round.' })
  years!: number[];

  @Field(() => RoundYearsBasis, { description: 'Where these years come from.' })
  yearsBasis!: keyof typeof RoundYearsBasis;

  @Field(() => RoundUnitConnection, { description: 'The units whose flag is YES, nominated or not.' })
  eligible!: object;

  @Field(() => RoundUnitConnection, { description: 'The units that stand nominated, flagged or not.' })
  nominated!: object;

  @Field(() => RoundUnitConnection, { description: 'All of these by place, exact share, then code; the code parts only what is equal.' })
  proposedOrder!: object;

  @Field(() => [RoundQuota], { description: 'The quotas of the occasion; empty where the plan has none.' })
  quotas!: RoundQuota[];

  @Field(() => QuotaCount, { description: 'Individuals who stand nominated in the whole round. They are stored and never shown: only their number is.' })
  individuals!: QuotaCount;

  @Field(() => NominationConnection, { description: 'The nominations of units that stand, with their way and dossier.' })
  nominations!: object;
}

/** Which round. */
@ArgsType()
export class RoundArgs {
  @Field(() => String, { description: 'The plan, e.g. `BK-2022`. Unknown: NOT_FOUND naming those that exist.' })
  @ShortText()
  plan!: string;

  @Field(() => AwardOccasionKind, { description: 'The occasion. One that the plan does not have: NOT_FOUND naming those it has.' })
  @IsIn(Object.keys(AwardOccasionKind))
  occasion!: keyof typeof AwardOccasionKind;

  @Field(() => Int, { nullable: true, description: 'The year of the round. Needed where the plan fixes none; where it fixes one, any other is BAD_USER_INPUT.' })
  @IsOptional()
  @IsInt()
  year?: number | null;

  @Field(() => [Int], { nullable: true, description: 'The assessed years that feed it, of those that the plan covers. Left out: those that the plan states, else the last year with approved results.' })
  @IsOptional()
  @IsInt({ each: true })
  @AtMost(20)
  years?: number[] | null;
}
