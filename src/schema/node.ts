import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'Something with an id that never changes and that `node(id:)` finds again.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable for ever. It is no code: use `code` or `slug` to name a thing by hand.' })
  id!: string;
}
