import { Field, ObjectType } from 'type-graphql';
import { Operator } from './enums';
import { Decimal } from './scalars';

@ObjectType({ simpleResolvers: true, description: 'A level that a set names, such as "khá"; with a threshold only where a source states one.' })
export class SetLevel {
  @Field(() => String, { description: 'Name, in Vietnamese as the set has it.' })
  name!: string;

  @Field(() => Decimal, { nullable: true, description: "Share of the unit's own maximum at which it begins; null for the lowest, and where no source states it." })
  from!: string | null;

  @Field(() => Operator, { nullable: true, description: 'GTE: the share itself is enough; GT: it is not. Null without `from`.' })
  operator!: keyof typeof Operator | null;
}
