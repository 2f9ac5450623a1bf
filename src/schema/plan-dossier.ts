import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node';
import { DossierKind } from './plan-award-words';
import { PlanItem } from './plan-item';
import { PlanRole } from './plan-role';
import { Source } from './source';

@ObjectType({ simpleResolvers: true, description: 'A form that the law prescribes for a paper.' })
export class FormTemplate {
  @Field(() => Source, { description: 'The document that has it.' })
  source!: Source;

  @Field(() => String, { description: 'Number of the form.' })
  number!: string;
}

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A paper of a nomination.' })
export class PlanDossierItem {
  @Field(() => DossierKind, { description: 'Which paper.' })
  kind!: keyof typeof DossierKind;

  @Field(() => Int, { nullable: true, description: 'How many copies; null where not said.' })
  copies!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether originals are asked for; null where not said.' })
  original!: boolean | null;

  @Field(() => FormTemplate, { nullable: true, description: 'The form to be used; null where none is named.' })
  formTemplate!: FormTemplate | null;

  @Field(() => PlanRole, { nullable: true, description: 'Who confirms it; null where nobody has to.' })
  confirmedBy!: PlanRole | null;
}
