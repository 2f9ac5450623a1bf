import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { PlanRole } from './plan-role';
import { EvidenceKind, PersonCategory } from './plan-subject-words';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A standard for a category of persons.' })
export class PlanPersonStandard {
  @Field(() => [PersonCategory], { description: 'Who they are.' })
  categories!: (keyof typeof PersonCategory)[];

  @Field(() => PlanRole, { nullable: true, description: 'Who attests it; null where the text does not say.' })
  attestedBy!: PlanRole | null;

  @Field(() => [EvidenceKind], { description: 'Evidence asked for; empty where the plan names none.' })
  evidence!: (keyof typeof EvidenceKind)[];
}
