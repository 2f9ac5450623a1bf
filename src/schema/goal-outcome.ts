import { Field, Int, ObjectType } from 'type-graphql';
import { GOAL_REASONS } from '../indexers/core';
import { enumOf, VerdictResult } from './enums';
import { NationalResult } from './national-result';
import { GoalReading } from './plan-basis-words';

export const GoalReason = enumOf('GoalReason', 'Why a goal has its answer.', GOAL_REASONS, {
  COMPARED: 'Published results were compared.',
  NO_RESULT: 'No result of the years that count is known.',
  NOTHING_TO_COMPARE: 'No earlier result is known with which this reading compares.',
  OTHER_FIELD: 'The places are among different numbers of provinces, and so not comparable.',
  NO_COMPLETE_TABLE: 'The mean is known of complete rankings only.',
  SOURCES_DISAGREE: 'Sources print different results, and no complete ranking decides.',
  UNIT_ENDED: 'The province was no more at the end of the year asked about.',
});

@ObjectType({ simpleResolvers: true, description: 'Places of a group of a ranking.' })
export class RankRange {
  @Field(() => Int, { description: 'The best place of the group.' })
  first!: number;

  @Field(() => Int, { description: 'The last place of the group.' })
  last!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Whether a goal for a national index is reached, under one reading, by the published results of the territory.' })
export class GoalOutcome {
  @Field(() => GoalReading, { description: 'The reading.' })
  reading!: keyof typeof GoalReading;

  @Field(() => Boolean, { description: 'Whether it is the reading that the plan applies.' })
  applied!: boolean;

  @Field(() => VerdictResult, { description: 'YES where it is reached; UNKNOWN where the results known decide nothing; NOT_APPLICABLE where the province was no more. A place or score that stays is no better one: NO.' })
  result!: keyof typeof VerdictResult;

  @Field(() => GoalReason, { description: 'Why, as a code.' })
  because!: keyof typeof GoalReason;

  @Field(() => String, { description: 'Why, as a sentence in the language of the request.' })
  text!: string;

  @Field(() => NationalResult, { nullable: true, description: 'What is judged: the latest result of the years that count, or of the year asked about; null where there is none.' })
  judged!: NationalResult | null;

  @Field(() => NationalResult, { nullable: true, description: 'The earlier result that it is compared with; null for a group, and where none is known.' })
  compared!: NationalResult | null;

  @Field(() => RankRange, { nullable: true, description: 'The places of the group; null for other readings.' })
  group!: RankRange | null;

  @Field(() => Int, { nullable: true, description: 'Places better than the earlier result, or above the group (0: inside it); negative: worse, or below it. Null where places are not compared.' })
  places!: number | null;
}
