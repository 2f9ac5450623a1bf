import { Field, ObjectType } from 'type-graphql';
import { Source } from './source';

@ObjectType({ simpleResolvers: true, description: 'The very words that a statement rests on.' })
export class Citation {
  @Field(() => Source, { description: 'The document quoted.' })
  source!: Source;

  @Field(() => String, { nullable: true, description: 'Article, clause or item, e.g. `IV.3.a`; null where the text has none.' })
  article!: string | null;

  @Field(() => String, { description: 'The words as they stand in the document at hand, scanning noise and misprints included.' })
  quote!: string;

  @Field(() => String, { nullable: true, description: 'The reading used, where the text or its scan errs; null where the quote is sound.' })
  correctedQuote!: string | null;
}
