import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from './scalars';

@ObjectType({ simpleResolvers: true, description: 'A number together with where it was read. Nothing is ever filled in: what no source states is null.' })
export class StatedNumber {
  @Field(() => Decimal, { nullable: true, description: 'The number in points (or a count); null where no source that could be read states it.' })
  value!: string | null;

  @Field(() => String, { description: 'How the number is known: found, derived (with the method), synthetic, or not found.' })
  provenance!: string;

  @Field(() => String, { nullable: true, description: 'Where it was read: the code of a source, or an address; null where there is none.' })
  source!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A number in force for one assessed year, where it differs from what the text of the set states.' })
export class YearlyNumber extends StatedNumber {
  @Field(() => Int, { description: 'The assessed year.' })
  year!: number;
}
