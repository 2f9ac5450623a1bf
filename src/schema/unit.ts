import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { UNIT_KINDS, type UnitKind as Kind } from '../indexers/core';
import { UnitBasis, UnitKind } from './enums';
import { Node } from './node';
import { connectionOf, PageArgs } from './paging';
import { LocalDate } from './scalars';
import { AtMost, ShortText } from './validation';

@ObjectType({ simpleResolvers: true, description: 'One link between an old unit and a new one: a merger, a rename, an abolition.' })
export class Succession {
  @Field(() => Unit, { nullable: true, description: 'The unit at the other end: the successor in `successors`, the predecessor in `predecessors`; null where it is not in the register or nothing followed.' })
  unit!: object | null;

  @Field(() => String, { nullable: true, description: "The successor's name where it is known but the unit itself is not in the register." })
  newName!: string | null;

  @Field(() => String, { description: 'What happened: `full`, `partial`, `remainder`, `unchanged`, `merged`, `abolished`, `reorganised`; `renamed` or `moved` where the unit itself goes on.' })
  relation!: string;

  @Field(() => LocalDate, { description: 'The day from which it is in force.' })
  effectiveDate!: string;

  @Field(() => String, { description: 'The documents it rests on, by number.' })
  sourceDoc!: string;

  @Field(() => String, { nullable: true, description: 'Clause of the document.' })
  clause!: string | null;

  @Field(() => String, { nullable: true, description: 'The name as the document writes it, where it differs from the register.' })
  nameInSource!: string | null;

  @Field(() => String, { description: 'How sure the link is: `high`, `medium`, `confirmed` by a source, `inferred` (the document may follow), `derived` from the code lists alone; empty where nobody has confirmed what followed.' })
  confidence!: string;

  @Field(() => String, { nullable: true, description: 'What else is known.' })
  note!: string | null;
}

@ObjectType({
  implements: Node, simpleResolvers: true,
  description: 'One unit during one validity, [validFrom, validTo). A GSO code or a name is no identity over time: the same code can name another unit later.',
})
export class Unit {
  @Field(() => String, { nullable: true, description: 'GSO code, e.g. `34` or `12442`; null for bodies that have none, such as departments.' })
  code!: string | null;

  @Field(() => String, { description: 'Full names from the province down, without accents, e.g. `thai-binh.dong-hung.xa-an-chau`.' })
  slug!: string;

  @Field(() => String, { description: 'Name without its type, e.g. `Thái Bình`.' })
  name!: string;

  @Field(() => String, { description: 'Name with its type, e.g. `Tỉnh Thái Bình`.' })
  fullName!: string;

  @Field(() => UnitKind, { description: 'The kind by which units are assessed together.' })
  kind!: keyof typeof UnitKind;

  @Field(() => String, { description: 'The type in Vietnamese, e.g. `tỉnh`, `thị xã`, `phường`, `sở`.' })
  type!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit directly above, as of the day asked for; null at the top.' })
  parent!: Unit | null;

  @Field(() => [Unit], { description: 'The units directly below, as of the day asked for, in alphabetical order.' })
  children!: Unit[];

  @Field(() => Unit, { nullable: true, description: 'The province the unit lies in (a province is its own), as of the day asked for; null for ministries.' })
  province!: Unit | null;

  @Field(() => LocalDate, { description: 'First day of validity.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which the unit is no longer valid; null while it has no end.' })
  validTo!: string | null;

  @Field(() => UnitBasis, { description: 'How far the existence of the unit is vouched for.' })
  basis!: keyof typeof UnitBasis;

  @Field(() => Boolean, { description: 'Whether the unit is invented for the demonstration.' })
  synthetic!: boolean;

  @Field(() => [Succession], { description: 'What this unit came from.' })
  predecessors!: Succession[];

  @Field(() => [Succession], { description: 'What became of this unit.' })
  successors!: Succession[];
}

export const UnitConnection = connectionOf(Unit, 'Unit', 'units');

@InputType({ description: 'Which units; conditions are joined by "and".' })
export class UnitFilter {
  @Field(() => [UnitKind], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @IsIn(UNIT_KINDS, { each: true })
  @AtMost(50)
  kind?: Kind[] | null;

  @Field(() => String, { nullable: true, description: 'Directly under the unit with this code or slug. Unknown on that day: NOT_FOUND.' })
  @IsOptional()
  @ShortText()
  parent?: string | null;

  @Field(() => String, { nullable: true, description: 'Under the unit with this code or slug, at any depth. Unknown on that day: NOT_FOUND.' })
  @IsOptional()
  @ShortText()
  under?: string | null;
}

const AS_OF = 'The day as of which units are meant; today (Việt Nam) if left out.';

@ArgsType()
export class UnitArgs {
  @Field(() => String, { nullable: true, description: 'GSO code.' })
  @IsOptional()
  @ShortText()
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Full names from the province down, e.g. `thai-binh.so-noi-vu`.' })
  @IsOptional()
  @ShortText()
  slug?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of a unit.' })
  @IsOptional()
  @ShortText(1_000)
  id?: string | null;

  @Field(() => LocalDate, { nullable: true, description: AS_OF })
  @IsOptional()
  @ShortText()
  asOf?: string | null;
}

@ArgsType()
export class UnitsArgs extends PageArgs {
  @Field(() => UnitFilter, { nullable: true, description: 'Which units; all if left out.' })
  @IsOptional()
  @ValidateNested()
  filter?: UnitFilter | null;

  @Field(() => String, { nullable: true, description: 'Part of a name, code or slug. Accents, their placement, case and stray blanks do not matter; `%` and `_` are plain characters. Best match first.' })
  @IsOptional()
  @ShortText()
  search?: string | null;

  @Field(() => LocalDate, { nullable: true, description: `${AS_OF} Before the first day of the register: NOT_FOUND naming that day.` })
  @IsOptional()
  @ShortText()
  asOf?: string | null;
}
