import { Field, ObjectType } from 'type-graphql';
import { Pillar, UnitKind } from './enums';
import { IndicatorSet } from './indicator-set';
import { Node } from './node';
import { SetSubject, SetUse } from './plan-basis-words';
import { PlanItem } from './plan-item';
import { Source } from './source';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'An indicator set that the plan uses or orders.' })
export class PlanIndicatorSet {
  @Field(() => SetUse, { description: 'In force, amended over time, or still to come.' })
  status!: keyof typeof SetUse;

  @Field(() => [SetSubject], { description: 'Whom it assesses.' })
  subjects!: (keyof typeof SetSubject)[];

  @Field(() => [UnitKind], { description: 'Kinds of unit that it scores, as far as the plan says.' })
  unitKinds!: (keyof typeof UnitKind)[];

  @Field(() => [Pillar], { description: 'Pillars that the plan names; may be empty.' })
  pillars!: (keyof typeof Pillar)[];

  @Field(() => Source, { nullable: true, description: 'The decision that issued it; null where the plan names none.' })
  decision!: Source | null;

  @Field(() => [IndicatorSet], { description: 'The sets of the hub that are meant; empty where it has none.' })
  sets!: IndicatorSet[];
}
