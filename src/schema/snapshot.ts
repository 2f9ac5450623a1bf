import { IsBoolean, IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { UNIT_KINDS, type UnitKind as Kind } from '../indexers/core';
import { Disagreement } from './disagreement';
import { Provenance, UnitKind } from './enums';
import { IndicatorSet } from './indicator-set';
import { Node } from './node';
import { connectionOf, PageArgs } from './paging';
import { DateTime, LocalDate } from './scalars';
import { Source } from './source';
import { AtMost, ShortText, Year } from './validation';

@ObjectType({
  implements: Node, simpleResolvers: true,
  description: 'A publication ("công bố"): the frozen ranking of one territory, kind of unit and year. It never changes; a correction is a new snapshot that supersedes it, and both stay citable.',
})
export class Snapshot {
  @Field(() => String, { description: 'SHA-256, in hexadecimal, of the set, the inputs and the standings in canonical form.' })
  fingerprint!: string;

  @Field(() => String, { description: 'The path of the file that `fingerprint` is the SHA-256 of, below the address of the hub. It holds the set, the inputs and the standings, so that anybody can compute the ranking again; it never changes.' })
  record!: string;

  @Field(() => DateTime, { description: 'When the hub published it.' })
  publishedAt!: string;

  @Field(() => Provenance, { description: 'Where the ranking comes from.' })
  provenance!: keyof typeof Provenance;

  @Field(() => Source, { nullable: true, description: 'The official table it was read from; null unless the provenance is PUBLISHED.' })
  source!: Source | null;

  @Field(() => Source, { nullable: true, description: 'The decision that announced the results; null where none is known.' })
  decision!: Source | null;

  @Field(() => String, { description: '`VN`, or the code of the province or city.' })
  territory!: string;

  @Field(() => UnitKind, { description: 'The kind of unit ranked.' })
  unitKind!: keyof typeof UnitKind;

  @Field(() => Int, { description: 'The assessed year, not the year of publication or of an award.' })
  year!: number;

  @Field(() => LocalDate, { description: 'The day as of which the units were taken.' })
  unitsAsOf!: string;

  @Field(() => IndicatorSet, { description: 'The set by which the units were assessed.' })
  indicatorSet!: IndicatorSet;

  @Field(() => Boolean, { description: 'Whether nothing supersedes it.' })
  current!: boolean;

  @Field(() => Snapshot, { nullable: true, description: 'The snapshot of the same period that it corrects.' })
  supersedes!: Snapshot | null;

  @Field(() => Snapshot, { nullable: true, description: 'The snapshot that corrects it; null while it is current.' })
  supersededBy!: Snapshot | null;

  @Field(() => [Disagreement], { description: 'Where what was reported and what the hub computes differ. The reported values decide.' })
  disagreements!: Disagreement[];
}

export const SnapshotConnection = connectionOf(Snapshot, 'Snapshot', 'snapshots, the last published first');

@InputType({ description: 'Which snapshots; conditions are joined by "and".' })
export class SnapshotFilter {
  @Field(() => String, { nullable: true, description: '`VN`, or the code of a province or city.' })
  @IsOptional()
  @ShortText()
  territory?: string | null;

  @Field(() => UnitKind, { nullable: true, description: 'Rankings of this kind of unit.' })
  @IsOptional()
  @IsIn(UNIT_KINDS)
  unitKind?: Kind | null;

  @Field(() => Int, { nullable: true, description: 'The assessed year, 2000 to 2099; any other is BAD_USER_INPUT.' })
  @IsOptional()
  @IsInt()
  @Year()
  year?: number | null;

  @Field(() => [Provenance], { nullable: true, description: 'Of one of these provenances.' })
  @IsOptional()
  @IsIn(Object.keys(Provenance), { each: true })
  @AtMost(50)
  provenance?: (keyof typeof Provenance)[] | null;

  @Field(() => Boolean, { nullable: true, description: '`true`: only those that nothing supersedes; `false`: only superseded ones.' })
  @IsOptional()
  @IsBoolean()
  current?: boolean | null;
}

@ArgsType()
export class SnapshotsArgs extends PageArgs {
  @Field(() => SnapshotFilter, { nullable: true, description: 'Which snapshots; all if left out.' })
  @IsOptional()
  @ValidateNested()
  filter?: SnapshotFilter | null;
}
