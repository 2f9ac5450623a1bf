import { IsIn, IsInt, IsOptional } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { UnitKind } from './enums';
import { Node } from './node';
import { connectionOf, PageArgs } from './paging';
import { NationalIndex } from './plan-basis-words';
import { Decimal } from './scalars';
import { Source } from './source';
import { Unit } from './unit';
import { ShortText, Year } from './validation';

@ObjectType({ simpleResolvers: true, description: 'A further value that a source prints beside a published result.' })
export class PublishedDetail {
  @Field(() => String, { description: 'What it is, e.g. `pillars.kinh_te_so`.' })
  name!: string;

  @Field(() => String, { description: 'The value as printed.' })
  value!: string;
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A single result from a published table of which only a part is known: to be looked up and cited, never ranked as if the table were complete.' })
export class PublishedFact {
  @Field(() => String, { description: 'The table of the hub in which it stands, e.g. `dak-lak-2022-departments`.' })
  table!: string;

  @Field(() => String, { description: 'What the table is, and which part of it is known; in English.' })
  title!: string;

  @Field(() => NationalIndex, { nullable: true, description: 'The national index whose series it belongs to; null: another ranking, or a year that is only assumed.' })
  index!: keyof typeof NationalIndex | null;

  @Field(() => String, { nullable: true, description: 'The table that this one corrects; null where it corrects none. A corrected table is kept under its ids and no longer listed.' })
  replaces!: string | null;

  @Field(() => Int, { description: 'The assessed year.' })
  year!: number;

  @Field(() => String, { description: 'Whose units are ranked: `VN`, or the code of a province or city.' })
  territory!: string;

  @Field(() => String, { description: 'Among whom the rank is, in words; two groups of one level may be ranked separately.' })
  rankScope!: string;

  @Field(() => UnitKind, { nullable: true, description: 'The kind of unit; null for the country as a whole and for means.' })
  unitKind!: keyof typeof UnitKind | null;

  @Field(() => String, { description: 'The unit as the source names it.' })
  name!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit of the register at the end of the year, or where the register begins; null where the register does not know it, or the name fits more than one.' })
  unit!: Unit | null;

  @Field(() => String, { nullable: true, description: 'The unit above, as the source names it.' })
  parent!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The score as printed, on its own scale; null: not published or not seen.' })
  score!: string | null;

  @Field(() => String, { nullable: true, description: 'How the score is known where it was not printed itself; null for a printed score.' })
  scoreFrom!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Maximum of the scale; null: not found. Scores of different scales are not comparable.' })
  scaleMax!: string | null;

  @Field(() => String, { nullable: true, description: 'The scale in words; null where nothing is known.' })
  scaleText!: string | null;

  @Field(() => Int, { nullable: true, description: 'The rank that the source prints; null unless it was read there.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'A rank that no source prints but that follows from "last of so many"; it proves nothing. Null where there is none.' })
  impliedRank!: number | null;

  @Field(() => String, { nullable: true, description: '`published` where the rank was read in a source; otherwise how it was inferred. Null without a rank.' })
  rankFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Place in words where no number is printed, e.g. `last`.' })
  position!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many units there are; sometimes general knowledge and not from the source. Null where unknown.' })
  of!: number | null;

  @Field(() => String, { nullable: true, description: 'The level that the source gives, e.g. `tốt`.' })
  class!: string | null;

  @Field(() => String, { nullable: true, description: 'The group in which the unit was ranked; null where there is one.' })
  group!: string | null;

  @Field(() => [PublishedDetail], { description: 'Further values beside it; may be empty.' })
  details!: PublishedDetail[];

  @Field(() => String, { nullable: true, description: 'The decision that announced it, as the source names it.' })
  decision!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was announced, as far as known: `YYYY-MM` or `YYYY-MM-DD`.' })
  announced!: string | null;

  @Field(() => [Source], { description: 'Where the table was read.' })
  sources!: Source[];

  @Field(() => [String], { description: 'What to know of the table; in English, may be empty.' })
  notes!: string[];
}

export const PublishedFactConnection = connectionOf(PublishedFact, 'PublishedFact', 'published facts, the newest year first');

@ArgsType()
export class PublishedFactsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only tables of this territory: `VN`, or the code of a province or city.' })
  @IsOptional()
  @ShortText()
  territory?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only this assessed year, 2000 to 2099; any other is BAD_USER_INPUT.' })
  @IsOptional()
  @IsInt()
  @Year()
  year?: number | null;

  @Field(() => NationalIndex, { nullable: true, description: 'Only results of this national index.' })
  @IsOptional()
  @IsIn(Object.keys(NationalIndex))
  index?: keyof typeof NationalIndex | null;

  @Field(() => String, { nullable: true, description: 'Only this unit, by code or slug of any time, whatever it was called then. Unknown: NOT_FOUND.' })
  @IsOptional()
  @ShortText()
  unit?: string | null;
}
