import { IsOptional } from 'class-validator';
import { ArgsType, Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { connectionOf, PageArgs } from './paging';
import { LocalDate } from './scalars';
import { ShortText } from './validation';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A legal document, plan, published table or press text that a fact rests on.' })
export class Source {
  @Field(() => String, { description: 'The short name of the source in the hub, e.g. `922-qd-btttt-2022`.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Canonical number, e.g. `922/QĐ-BTTTT`; null where the text at hand shows none.' })
  number!: string | null;

  @Field(() => [String], { description: 'Wrong writings of the number met in plans and scans, e.g. `91/2027/NĐ-CP`; `sources(search:)` finds by them. May be empty.' })
  aliases!: readonly string[];

  @Field(() => String, { description: 'What it is: DECISION, PLAN, RESOLUTION, DECREE, PRESS and others.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day of issue; null where it is not known to the day.' })
  date!: string | null;

  @Field(() => String, { description: 'Title, in Vietnamese as printed.' })
  title!: string;

  @Field(() => [String], { description: 'Addresses where it can be read; may be empty.' })
  urls!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What was and what was not read of it.' })
  note!: string | null;
}

export const SourceConnection = connectionOf(Source, 'Source', 'sources, the newest first');

@ArgsType()
export class SourcesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a number, of a wrong writing of it, of a title or issuer. Accents, case, punctuation and blanks do not matter, and scanning noise such as `57I` for `571` is read through; another digit is another document. `%` and `_` are plain characters.' })
  @IsOptional()
  @ShortText()
  search?: string | null;
}
