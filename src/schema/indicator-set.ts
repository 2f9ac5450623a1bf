import { Field, Int, ObjectType } from 'type-graphql';
import { OnMissing, OnNotApplicable, UnitKind } from './enums';
import { IndicatorNode } from './indicator-node';
import { Node } from './node';
import { LocalDate } from './scalars';
import { SetLevel } from './set-level';
import { Source } from './source';
import { StatedNumber, YearlyNumber } from './stated-number';

@ObjectType({ simpleResolvers: true, description: 'A group of main indicators in a set, such as foundation and activity.' })
export class IndicatorGroup {
  @Field(() => String, { description: 'The key of the group in the set.' })
  key!: string;

  @Field(() => String, { description: 'Name in the language of the request.' })
  name!: string;

  @Field(() => StatedNumber, { nullable: true, description: 'Maximum points of the group.' })
  maxPoints!: StatedNumber | null;
}

@ObjectType({ simpleResolvers: true, description: 'Units that compete only with one another, as the set names them.' })
export class CompetitionGroup {
  @Field(() => String, { description: 'What `ranking(group:)` takes.' })
  key!: string;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;
}

@ObjectType({
  implements: Node, simpleResolvers: true,
  description: 'An indicator set ("bộ chỉ số") as its text states it: for some kinds of unit, with every number beside its provenance. Results of different sets are not comparable.',
})
export class IndicatorSet {
  @Field(() => String, { description: 'The name of the set in the hub, e.g. `qd-922-2022-province`.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Number of the decision, e.g. `922/QĐ-BTTTT`; null where it was not found or there is none.' })
  decision!: string | null;

  @Field(() => String, { description: 'Name in the language of the request.' })
  name!: string;

  @Field(() => [UnitKind], { description: 'Kinds of unit that it scores.' })
  unitKinds!: (keyof typeof UnitKind)[];

  @Field(() => String, { description: 'Where it applies: `VN`, or the code of a province or city.' })
  territory!: string;

  @Field(() => [Int], { description: 'Assessed years for which it is known to be in force.' })
  years!: number[];

  @Field(() => Source, { description: 'The document the set rests on.' })
  source!: Source;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day of issue.' })
  date!: string | null;

  @Field(() => IndicatorSet, { nullable: true, description: 'The set it replaces.' })
  replaces!: IndicatorSet | null;

  @Field(() => Int, { nullable: true, description: 'Decimals of the ratio at which results are published and ranked (half up); null: ranked exactly, shown with 6.' })
  publishedDecimals!: number | null;

  @Field(() => OnMissing, { description: 'What a missing score means.' })
  onMissing!: keyof typeof OnMissing;

  @Field(() => OnNotApplicable, { nullable: true, description: 'What "not applicable" means; null: the set states nothing, and an import with such a score is refused.' })
  onNotApplicable!: keyof typeof OnNotApplicable | null;

  @Field(() => Boolean, { description: 'Whether the set is invented for the demonstration.' })
  synthetic!: boolean;

  @Field(() => StatedNumber, { description: 'Maximum points of the total as the text states them.' })
  totalPoints!: StatedNumber;

  @Field(() => [YearlyNumber], { description: 'Maximum points of the total in force for single years.' })
  effectiveTotals!: YearlyNumber[];

  @Field(() => StatedNumber, { nullable: true, description: 'How many components the text says there are.' })
  componentTotal!: StatedNumber | null;

  @Field(() => [IndicatorGroup], { description: 'Groups of main indicators; may be empty.' })
  groups!: IndicatorGroup[];

  @Field(() => [CompetitionGroup], { description: 'Groups of units that are ranked separately; may be empty.' })
  competitionGroups!: CompetitionGroup[];

  @Field(() => [SetLevel], { description: 'Levels that the set names, lowest first; may be empty.' })
  levels!: SetLevel[];

  @Field(() => [IndicatorNode], { description: 'The pillars that the set defines; they overlap. May be empty.' })
  pillars!: IndicatorNode[];

  @Field(() => [IndicatorNode], { description: 'The main indicators in the order of the text, each with its components. Empty where only the existence of the set is known.' })
  mainIndicators!: IndicatorNode[];

  @Field(() => [String], { description: 'What was found and not found about the set.' })
  notes!: string[];
}
