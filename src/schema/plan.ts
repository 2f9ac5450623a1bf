import { Field, Int, ObjectType } from 'type-graphql';
import { Citation } from './citation';
import { ConditionKind, MainIndicatorKey, Operator, RankScope, UnitKind } from './enums';
import { Node } from './node';
import { Source } from './source';

@ObjectType({ simpleResolvers: true, description: 'The assessed years that a plan covers, both included.' })
export class PlanYears {
  @Field(() => Int, { description: 'First year.' })
  from!: number;

  @Field(() => Int, { description: 'Last year.' })
  to!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A question that the text of a plan leaves open, and the reading the hub applies. In Vietnamese.' })
export class Reading {
  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => String, { description: 'The reading applied.' })
  chosen!: string;

  @Field(() => [String], { description: 'The readings not applied.' })
  alternatives!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'One condition of a rule.' })
export class Condition {
  @Field(() => ConditionKind, { description: 'What is asked.' })
  kind!: keyof typeof ConditionKind;

  @Field(() => Operator, { description: 'How the actual value is compared.' })
  operator!: keyof typeof Operator;

  @Field(() => String, { description: 'The required value as the data write it: a place, a share of the maximum such as `0.90`, or a stage.' })
  required!: string;

  @Field(() => RankScope, { nullable: true, description: 'Among whom a rank is counted; null for other conditions.' })
  scope!: keyof typeof RankScope | null;

  @Field(() => UnitKind, { nullable: true, description: 'The kind of parent by which a PARENT scope divides.' })
  parentKind!: keyof typeof UnitKind | null;

  @Field(() => Citation, { description: 'The words it rests on.' })
  citation!: Citation;
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A rule of an emulation plan: a unit is flagged when every condition is met.' })
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

  @Field(() => [MainIndicatorKey], { nullable: true, description: "The main indicators it adds up; null = the set's total." })
  mainIndicators!: (keyof typeof MainIndicatorKey)[] | null;

  @Field(() => [Condition], { description: 'Its conditions; all must be met.' })
  conditions!: Condition[];
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'An emulation plan ("kế hoạch phong trào thi đua") in its latest version, as far as it can be computed.' })
export class Plan {
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

  @Field(() => PlanYears, { description: 'The years it covers.' })
  years!: PlanYears;

  @Field(() => [Rule], { description: 'Its computable rules, in the order of the text.' })
  rules!: Rule[];

  @Field(() => [Reading], { description: 'Open questions of the text with the reading applied.' })
  readings!: Reading[];
}
