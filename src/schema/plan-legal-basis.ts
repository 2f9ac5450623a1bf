import { Field, ObjectType } from 'type-graphql';
import { Citation } from './citation';
import { Node } from './node';
import { LegalBasisRole } from './plan-basis-words';
import { PlanItem } from './plan-item';
import { Source } from './source';

@ObjectType({ simpleResolvers: true, description: 'A wrong writing of a number elsewhere in the plan.' })
export class OtherWriting {
  @Field(() => String, { description: 'As the plan writes it.' })
  asQuoted!: string;

  @Field(() => String, { description: 'As it should read.' })
  corrected!: string;

  @Field(() => Citation, { description: 'Where it stands.' })
  citation!: Citation;
}

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A document that the plan rests on or uses ("căn cứ").' })
export class PlanLegalBasis {
  @Field(() => Source, { description: 'The document.' })
  document!: Source;

  @Field(() => LegalBasisRole, { description: 'Why it is named.' })
  role!: keyof typeof LegalBasisRole;

  @Field(() => String, { description: 'Its number as the plan writes it.' })
  asQuoted!: string;

  @Field(() => String, { nullable: true, description: 'Its number as it should read; null where it was written right.' })
  corrected!: string | null;

  @Field(() => [OtherWriting], { description: 'Wrong writings elsewhere in the plan; may be empty.' })
  otherWritings!: OtherWriting[];
}
