import { Field, ObjectType } from 'type-graphql';
import { UnitKind } from './enums';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { PlanRole } from './plan-role';
import { CriterionKind, CriterionUse, EvidenceKind } from './plan-subject-words';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A qualitative standard or precondition of units.' })
export class PlanCriterion {
  @Field(() => CriterionUse, { description: 'Standard of the award, or condition to be considered.' })
  use!: keyof typeof CriterionUse;

  @Field(() => CriterionKind, { description: 'How it is met.' })
  kind!: keyof typeof CriterionKind;

  @Field(() => [UnitKind], { description: 'Kinds of unit it is for.' })
  subjectKinds!: (keyof typeof UnitKind)[];

  @Field(() => PlanRole, { nullable: true, description: 'Who attests it; null where the text does not say.' })
  attestedBy!: PlanRole | null;

  @Field(() => [EvidenceKind], { description: 'Evidence asked for; empty where the plan names none.' })
  evidence!: (keyof typeof EvidenceKind)[];
}
