import { Field, ObjectType } from 'type-graphql';
import { UnitKind } from './enums';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { PersonCategory, SubjectKind } from './plan-subject-words';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'Who takes part in the movement.' })
export class PlanSubject {
  @Field(() => SubjectKind, { description: 'Units or persons.' })
  kind!: keyof typeof SubjectKind;

  @Field(() => [UnitKind], { description: 'Kinds of unit; empty for persons.' })
  unitKinds!: (keyof typeof UnitKind)[];

  @Field(() => [String], { description: 'Types of district or commune that the text names, in Vietnamese; may be empty.' })
  unitTypes!: string[];

  @Field(() => [PersonCategory], { description: 'Categories of persons; empty for units.' })
  categories!: (keyof typeof PersonCategory)[];
}
