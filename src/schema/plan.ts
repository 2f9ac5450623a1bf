import { Field, Int, ObjectType } from 'type-graphql';
import { Applicability } from './applicability';
import { Citation } from './citation';
import { ConditionKind, MainIndicatorKey, Operator, RankScope, TieRule, UnitKind } from './enums';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { PlanYears } from './plan-moment';
import { PlanPhase } from './plan-phase';
import { PlanSections } from './plan-sections';
import { Reading } from './reading';
import { Source } from './source';

@ObjectType({ simpleResolvers: true, description: 'One condition of a rule.' })
export class Condition {
  @Field(() => ConditionKind, { description: 'What is asked.' })
  kind!: keyof typeof ConditionKind;

  @Field(() => Operator, { description: 'How the actual value is compared.' })
  operator!: keyof typeof Operator;

  @Field(() => String, { description: 'The required value as the data write it: a place, a share of the maximum such as `0.90`, a stage, or what is to be attested.' })
  required!: string;

  @Field(() => RankScope, { nullable: true, description: 'Among whom a rank is counted; null for other conditions.' })
  scope!: keyof typeof RankScope | null;

  @Field(() => UnitKind, { nullable: true, description: 'RANK: the kind of parent by which a PARENT scope divides. PARENT_RANK: the kind of unit whose rank counts; it binds no other unit.' })
  parentKind!: keyof typeof UnitKind | null;

  @Field(() => String, { nullable: true, description: 'PARENT_RANK: the rule whose ranking is meant, its main indicators and its scope; null for other conditions, and where no set ranks such units.' })
  rankOf!: string | null;

  @Field(() => String, { nullable: true, description: 'The reading (`Rule.variants`) in which alone the condition binds; null where it binds in all. Verdicts follow the applied reading.' })
  variant!: string | null;

  @Field(() => TieRule, { nullable: true, description: 'How a tie takes its places; null where it shares the better place, as everywhere unless a plan says otherwise.' })
  ties!: keyof typeof TieRule | null;

  @Field(() => Int, { nullable: true, description: 'Decimals of the percentage to which results are rounded before they are compared; null where they are compared exactly, or at the decimals that the set publishes.' })
  roundedTo!: number | null;

  @Field(() => String, { nullable: true, description: "What a share is one of: `TOTAL`, or so many points for everybody; null for the unit's own maximum on the rule's main indicators." })
  base!: string | null;

  @Field(() => Citation, { description: 'The words it rests on.' })
  citation!: Citation;
}

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A rule of an emulation plan: a unit is flagged when every condition is met.' })
export class Rule {
  @Field(() => String, { description: 'The code of the rule, e.g. `TB-R1`; unique among all plans.' })
  code!: string;

  @Field(() => Plan, { description: 'The plan, in the version of this rule.' })
  plan!: object;

  @Field(() => UnitKind, { description: 'The kind of unit it is about.' })
  subjectKind!: keyof typeof UnitKind;

  @Field(() => String, { description: 'The rule in one sentence, in the language of the request.' })
  text!: string;

  @Field(() => Citation, { description: 'The words of the plan.' })
  citation!: Citation;

  @Field(() => [String], { description: 'The readings the words allow, the applied one first, in the language of the request; empty where there is only one.' })
  variants!: string[];

  @Field(() => Applicability, { description: 'Whether the rule applies on a day: NO outside the years of its plan, NOT_APPLICABLE where the level of units that it ranks, or by which it divides the ranking, has ended, otherwise YES.' })
  applies!: Applicability;

  @Field(() => [MainIndicatorKey], { nullable: true, description: "The main indicators it adds up; null = the set's total." })
  mainIndicators!: (keyof typeof MainIndicatorKey)[] | null;

  @Field(() => [Condition], { description: 'Its conditions; all that bind a unit must be met.' })
  conditions!: Condition[];
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'An emulation plan ("kế hoạch phong trào thi đua") in its latest version, to the last row.' })
export class Plan extends PlanSections {
  @Field(() => String, { description: 'The name of the plan in the hub, e.g. `TB-2023`.' })
  code!: string;

  @Field(() => Int, { description: 'Version of the data file; `Judgement.plan` tells which version judged.' })
  version!: number;

  @Field(() => String, { description: 'Name in the language of the request.' })
  name!: string;

  @Field(() => String, { description: 'Code of the province or city that issued it.' })
  territory!: string;

  @Field(() => Source, { description: 'The document.' })
  source!: Source;

  @Field(() => Plan, { nullable: true, description: 'The plan that it carries out, where that one is in the hub; a parent plan that is only cited stands in `notes`.' })
  parent!: object | null;

  @Field(() => PlanYears, { description: 'The years it covers.' })
  years!: PlanYears;

  @Field(() => PlanPhase, { nullable: true, description: 'The phase to which a day belongs; a year that two phases name belongs to its owner. Null outside of all phases.' })
  phase!: PlanPhase | null;

  @Field(() => [Rule], { description: 'Its computable rules, in the order of the text.' })
  rules!: Rule[];

  @Field(() => [Reading], { description: 'Open questions of the text with the reading applied.' })
  readings!: Reading[];

  @Field(() => [String], { description: 'Every row that an item of the plan carries, in the order of the plan.' })
  rows!: string[];

  @Field(() => [PlanItem], { description: 'The items that carry a row of the plan, or all of them without `row`. Unknown row: NOT_FOUND naming those that exist.' })
  items!: PlanItem[];
}
