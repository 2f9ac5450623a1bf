import { Field, ObjectType } from 'type-graphql';
import { DisagreementKind } from './enums';
import { IndicatorNode } from './indicator-node';
import { Decimal } from './scalars';
import { Unit } from './unit';

@ObjectType({ simpleResolvers: true, description: 'A place where a source and the arithmetic differ. Nothing is corrected silently: the reported value decides and both are shown.' })
export class Disagreement {
  @Field(() => Unit, { description: 'The unit concerned.' })
  unit!: Unit;

  @Field(() => IndicatorNode, { description: 'The node concerned; the total for a rank.' })
  node!: IndicatorNode;

  @Field(() => DisagreementKind, { description: 'Points or rank.' })
  kind!: keyof typeof DisagreementKind;

  @Field(() => Decimal, { description: 'What the source reports: points, or a rank.' })
  reported!: string;

  @Field(() => Decimal, { nullable: true, description: 'What the hub computes: points of the parts, or a rank; null where it gives no rank.' })
  computed!: string | null;

  @Field(() => Decimal, { nullable: true, description: '`reported` − `computed`; null where nothing is computed.' })
  difference!: string | null;

  @Field(() => Boolean, { description: "Whether the difference disappears when both are rounded at the set's published decimals; always false for a rank." })
  withinPrecision!: boolean;
}
