import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { NoteKind } from './plan-role-words';
import { Source } from './source';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'What fits no other section.' })
export class PlanNote {
  @Field(() => NoteKind, { description: 'What it is about.' })
  kind!: keyof typeof NoteKind;

  @Field(() => [Source], { description: 'Documents it is about; may be empty.' })
  sources!: Source[];
}
