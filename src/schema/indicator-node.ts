import { Field, ObjectType } from 'type-graphql';
import { IndicatorNodeKind, MainIndicatorKey, Pillar } from './enums';
import { Formula } from './formula';
import { Node } from './node';
import { StatedNumber, YearlyNumber } from './stated-number';

@ObjectType({
  implements: Node, simpleResolvers: true,
  description: 'A node of an indicator set: the total, a main indicator, a component or a pillar. Below a standing, code and name are those frozen with the ranking; the rest is what the text of the set states now.',
})
export class IndicatorNode {
  @Field(() => String, { description: "The set's own code, unique in the set: `TOTAL`, `nhan_thuc_so`, `1.2`; of a pillar its key." })
  code!: string;

  @Field(() => IndicatorNodeKind, { description: 'What the node is.' })
  kind!: keyof typeof IndicatorNodeKind;

  @Field(() => MainIndicatorKey, { nullable: true, description: 'Which main indicator it is; null for other nodes.' })
  key!: keyof typeof MainIndicatorKey | null;

  @Field(() => Pillar, { nullable: true, description: 'Which pillar it is; null for other nodes.' })
  pillar!: keyof typeof Pillar | null;

  @Field(() => String, { description: 'Name in the language of the request; in Vietnamese where no English name is known.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The group of the set in which it stands, e.g. `foundation` or `activity`.' })
  group!: string | null;

  @Field(() => Boolean, { description: '`false` for what is collected without points.' })
  scored!: boolean;

  @Field(() => StatedNumber, { nullable: true, description: 'Maximum points as the text states them; `value` null where no source states them, and null altogether for a node the text does not have.' })
  maxPoints!: StatedNumber | null;

  @Field(() => [YearlyNumber], { description: 'Maximum points in force for single years, where they differ from the text.' })
  effectivePoints!: YearlyNumber[];

  @Field(() => StatedNumber, { nullable: true, description: 'How many components the text says there are.' })
  componentCount!: StatedNumber | null;

  @Field(() => [IndicatorNode], { description: 'The components of a main indicator that are known; empty otherwise.' })
  components!: IndicatorNode[];

  @Field(() => [IndicatorNode], { description: 'The main indicators that a pillar or the total adds up; empty otherwise.' })
  mainIndicators!: IndicatorNode[];

  @Field(() => Formula, { nullable: true, description: 'How a component is computed; null where the text at hand does not say.' })
  formula!: Formula | null;

  @Field(() => String, { nullable: true, description: 'The evidence asked for ("tài liệu kiểm chứng"), in Vietnamese.' })
  evidence!: string | null;
}
