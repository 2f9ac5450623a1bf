import { Field, ObjectType } from 'type-graphql';
import { VerdictResult } from './enums';

@ObjectType({ simpleResolvers: true, description: 'Whether a rule applies on a day, and why.' })
export class Applicability {
  @Field(() => VerdictResult, { description: 'YES, NO or NOT_APPLICABLE.' })
  result!: keyof typeof VerdictResult;

  @Field(() => String, { description: 'The reason in one sentence, in the language of the request.' })
  reason!: string;
}
