import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NationalIndex, UnitKind } from '../indexers/core';

/** One result as its source has it; null is what was not published or not seen. */
export interface FactDefinition {
  readonly year: number;
  readonly level: string;
  readonly unitKind: UnitKind | null;
  readonly name: string;
  /** Code or slug, where the printed name is an abbreviation. */
  readonly unit: string | null;
  readonly parent: string | null;
  readonly score: string | null;
  readonly scoreFrom: string | null;
  readonly rank: number | null;
  /** "published" where the rank was read in a source; otherwise how it was inferred. */
  readonly rankFrom: string | null;
  readonly of: number | null;
  readonly position: string | null;
  readonly class: string | null;
  readonly group: string | null;
  readonly details: readonly { readonly name: string; readonly value: string }[];
}

/** What holds for all facts of a table. */
export interface FactTable {
  readonly id: string;
  readonly title: string;
  readonly territory: string;
  /** The national index whose series they belong to. */
  readonly index: NationalIndex | null;
  /** The table that this one corrects. */
  readonly replaces?: string | null;
  /** The day whose units are ranked, where it is not the last of the assessed year. */
  readonly unitsAsOf?: string;
  readonly scope: string;
  readonly rankScope: string;
  readonly decision: string | null;
  readonly announced: string | null;
  readonly scale: { readonly max: string | null; readonly decimals: string | null; readonly unit: string | null; readonly note: string | null };
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

/** A partly known table as its seed file has it. */
export interface FactTableDefinition extends FactTable {
  readonly facts: readonly FactDefinition[];
}

/** A single published result from a table of which only a part is known. Those of the seeds are replaced when their file changes; those that were imported stay, and a later table may correct them. */
@Entity({ name: 'published_fact' })
export class PublishedFact {
  /** Table and place in it. */
  @PrimaryColumn('text') key!: string;
  @Column('integer') position!: number;
  @Column('text') territory!: string;
  @Column('integer') year!: number;
  @Column('text') level!: string;
  @Column('text', { name: 'unit_kind', nullable: true }) unitKind!: UnitKind | null;
  /** The unit of the register; null where the register does not know it. */
  @Column('text', { name: 'unit_key', nullable: true }) unitKey!: string | null;
  @Column('text', { name: 'unit_lineage', nullable: true }) unitLineage!: string | null;
  @Column('text', { name: 'national_index', nullable: true }) nationalIndex!: NationalIndex | null;
  /** The table that its own corrects. */
  @Column('text', { nullable: true }) replaces!: string | null;
  /** When it was imported; null: it came with the seeds. */
  @Column('timestamptz', { name: 'imported_at', nullable: true }) importedAt!: Date | null;
  @Column('text') name!: string;
  @Column('jsonb') fact!: FactDefinition;
  @Column('jsonb') about!: FactTable;
}
