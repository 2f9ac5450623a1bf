import { Field, ObjectType } from 'type-graphql';
import { FormulaKind } from './enums';
import { Decimal } from './scalars';

@ObjectType({ simpleResolvers: true, description: 'One answer of a choice.' })
export class FormulaOption {
  @Field(() => String, { description: 'The key that is entered.' })
  key!: string;

  @Field(() => String, { description: 'What it means, in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'The share of the maximum it is worth: a fraction such as `1/2` or a decimal.' })
  share!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One step of a count.' })
export class FormulaStep {
  @Field(() => Decimal, { description: 'From this count upwards.' })
  from!: string;

  @Field(() => Decimal, { description: 'Points earned there.' })
  points!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One part of a sum.' })
export class FormulaPart {
  @Field(() => String, { description: 'What the part measures, in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'The share of the maximum the part is worth: a fraction such as `1/2` or a decimal.' })
  share!: string;

  @Field(() => Formula, { description: 'How the part is computed: a choice or a ratio.' })
  formula!: object;
}

@ObjectType({ simpleResolvers: true, description: "How a component's value becomes points (\"cách tính\"). Rounded once, half up, to 1/10 000 point. Fields that do not belong to the kind are null." })
export class Formula {
  @Field(() => FormulaKind, { description: 'Which kind of formula.' })
  kind!: keyof typeof FormulaKind;

  @Field(() => [FormulaOption], { nullable: true, description: 'CHOICE: the answers.' })
  options!: FormulaOption[] | null;

  @Field(() => String, { nullable: true, description: 'STEPS: what is counted, in Vietnamese.' })
  unit!: string | null;

  @Field(() => [FormulaStep], { nullable: true, description: 'STEPS: the steps, highest first as the set states them.' })
  steps!: FormulaStep[] | null;

  @Field(() => String, { nullable: true, description: 'RATIO: what stands above the line, in Vietnamese.' })
  numerator!: string | null;

  @Field(() => String, { nullable: true, description: 'RATIO: what stands below the line, in Vietnamese.' })
  denominator!: string | null;

  @Field(() => [FormulaPart], { nullable: true, description: 'SUM: the parts.' })
  parts!: FormulaPart[] | null;

  @Field(() => Decimal, { nullable: true, description: 'BONUS: the least points, negative for a penalty.' })
  min!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'BONUS: the most points.' })
  max!: string | null;
}
