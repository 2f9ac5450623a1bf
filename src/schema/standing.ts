import { Field, Float, Int, ObjectType } from 'type-graphql';
import { RankStatus, ScoreStatus, Stage } from './enums';
import { IndicatorNode } from './indicator-node';
import { Node } from './node';
import { Decimal } from './scalars';
import { Snapshot } from './snapshot';
import { Unit } from './unit';
import { Verdict } from './verdict';

const RATIO = "`points` / `maxPoints` with the set's published decimals or 6, rounded half up; for showing, never for comparing. Null where a score that counts is missing or the maximum is 0.";
const PERCENT = '`ratio` × 100 as a float, for charts.';
const POINTS = 'Exact points reported; null where nothing was reported. Missing is never zero.';
const MAX_POINTS = "Exact maximum for this unit: the set's maximum without what does not apply to it.";

@ObjectType({ simpleResolvers: true, description: "A unit's frozen result in one main indicator, pillar or component." })
export class IndicatorStanding {
  @Field(() => IndicatorNode, { description: 'The node.' })
  node!: IndicatorNode;

  @Field(() => ScoreStatus, { description: 'Whether points mean anything.' })
  status!: keyof typeof ScoreStatus;

  @Field(() => String, { nullable: true, description: 'Why it is missing or not applicable, in the language of the request; null for a reported node.' })
  reason!: string | null;

  @Field(() => Decimal, { nullable: true, description: POINTS })
  points!: string | null;

  @Field(() => Decimal, { description: MAX_POINTS })
  maxPoints!: string;

  @Field(() => Decimal, { nullable: true, description: RATIO })
  ratio!: string | null;

  @Field(() => Float, { nullable: true, description: PERCENT })
  percent!: number | null;

  @Field(() => Int, { nullable: true, description: 'Competition rank (1, 2, 2, 4) on this node, in the scope asked for; null without a complete score.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'Competition rank on this node in a scope; null without a rank there.' })
  rankIn!: number | null;
}

@ObjectType({
  implements: Node, simpleResolvers: true,
  description: "A unit's frozen result in a snapshot, seen by the total, or by the node and in the scope that the ranking was asked for.",
})
export class Standing {
  @Field(() => Unit, { description: 'The unit, as of the day on which the snapshot took its units.' })
  unit!: Unit;

  @Field(() => Snapshot, { description: 'The publication it belongs to.' })
  snapshot!: Snapshot;

  @Field(() => IndicatorNode, { description: 'The node that points, ratio and ranks are about: the total, or what `by` asked for.' })
  node!: IndicatorNode;

  @Field(() => Stage, { nullable: true, description: 'The highest stage that any score of the unit has reached; null where nobody has reported anything.' })
  stage!: keyof typeof Stage | null;

  @Field(() => Decimal, { nullable: true, description: POINTS })
  points!: string | null;

  @Field(() => Decimal, { description: MAX_POINTS })
  maxPoints!: string;

  @Field(() => Decimal, { nullable: true, description: RATIO })
  ratio!: string | null;

  @Field(() => Float, { nullable: true, description: PERCENT })
  percent!: number | null;

  @Field(() => Int, { nullable: true, description: 'Competition rank (1, 2, 2, 4) in the scope asked for; a tie shares the better place and nobody is cut. Null without a rank, see `rankStatus`.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'Competition rank in a scope, whatever scope the ranking was asked for; null without a rank there.' })
  rankIn!: number | null;

  @Field(() => String, { nullable: true, description: "The level of the total (\"mức độ\") by the set's own thresholds, as the set names it in Vietnamese. Null where the set states no thresholds, the total is not complete, or the standing is seen by another node." })
  level!: string | null;

  @Field(() => RankStatus, { description: 'Why the unit has a rank or has none.' })
  rankStatus!: keyof typeof RankStatus;

  @Field(() => Int, { description: 'How many other units have the same rank in the scope asked for.' })
  tiedWith!: number;

  @Field(() => Int, { description: 'How many units are ranked in the scope asked for.' })
  of!: number;

  @Field(() => Int, { nullable: true, description: 'The rank that an official source printed for the total in the territory; null unless it was read there. A difference stands in `Snapshot.disagreements`.' })
  publishedRank!: number | null;

  @Field(() => [IndicatorStanding], { description: 'Results in the main indicators, in the order of the set. Those whose maximum no source states are left out.' })
  mainIndicators!: IndicatorStanding[];

  @Field(() => [IndicatorStanding], { description: 'Results in the pillars the set defines. They overlap: the total is not their sum.' })
  pillars!: IndicatorStanding[];

  @Field(() => [IndicatorStanding], { description: 'Results in the components, in the order of the set. Those whose maximum no source states are left out.' })
  components!: IndicatorStanding[];

  @Field(() => Standing, { nullable: true, description: 'The same unit, node and scope in the current snapshot of the year before, by the same indicator set; null where there is none, and across a change of set: results of different sets are not comparable.' })
  previous!: Standing | null;

  @Field(() => Int, { nullable: true, description: 'Places gained against the year before: rank of `previous` minus `rank`, so +3 is three places up and −3 three down. Null where either has no rank, and across a change of set.' })
  rankChange!: number | null;

  @Field(() => [Standing], { description: "The same unit in the current snapshots of the other years, newest first. Years with another indicator set are not comparable." })
  history!: Standing[];

  @Field(() => Verdict, { nullable: true, description: 'The answer of one rule for this unit, by the current judgement of the snapshot; null if the rule does not concern the unit. Unknown rule: NOT_FOUND.' })
  verdict!: Verdict | null;

  @Field(() => [Verdict], { description: 'The answers of all rules that concern the unit, by the current judgements of the snapshot.' })
  verdicts!: Verdict[];
}
