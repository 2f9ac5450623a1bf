import { Field, Int, ObjectType } from 'type-graphql';
import { NationalIndex } from './plan-basis-words';
import { PublishedFact } from './published-fact';
import { Decimal, LocalDate } from './scalars';
import { Standing } from './standing';
import { Unit } from './unit';

@ObjectType({ simpleResolvers: true, description: 'What one source says of a province in a national index in one year. Places among different numbers of provinces are not comparable.' })
export class NationalResult {
  @Field(() => NationalIndex, { description: 'The index.' })
  index!: keyof typeof NationalIndex;

  @Field(() => Unit, { nullable: true, description: 'The province, as of the day on which the provinces were ranked; null where the register does not know it.' })
  unit!: Unit | null;

  @Field(() => Int, { description: 'The assessed year.' })
  year!: number;

  @Field(() => LocalDate, { description: 'The day whose provinces are ranked.' })
  listedOn!: string;

  @Field(() => Int, { nullable: true, description: 'The rank: read in the source, or the one of a complete ranking. Null where none is known.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'Among how many provinces; null where unknown.' })
  of!: number | null;

  @Field(() => Decimal, { nullable: true, description: 'The score on its own scale; null: not published or not seen.' })
  score!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Maximum of that scale; null: not found.' })
  scaleMax!: string | null;

  @Field(() => Boolean, { description: 'Whether it stands in a complete ranking of all provinces. A complete one stands before single results of the same year.' })
  complete!: boolean;

  @Field(() => Standing, { nullable: true, description: 'The standing in the ranking of this hub; null for a single result.' })
  standing!: object | null;

  @Field(() => PublishedFact, { nullable: true, description: 'The single result with its sources; null for one of a ranking of this hub.' })
  fact!: PublishedFact | null;
}
