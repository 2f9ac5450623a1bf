import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A question that the text of a plan leaves open, and the reading the hub applies. In Vietnamese.' })
export class Reading {
  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => String, { description: 'The reading applied.' })
  chosen!: string;

  @Field(() => [String], { description: 'The readings not applied.' })
  alternatives!: string[];
}
