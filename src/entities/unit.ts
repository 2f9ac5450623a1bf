import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { UnitKind } from '../indexers/core';

/** How far a unit's existence is vouched for. */
export type UnitBasis = 'OFFICIAL' | 'CONFIRMED' | 'STANDARD' | 'SYNTHETIC';

/** One validity row of a unit, [validFrom, validTo). A code is not an identity over time; `key` (code or slug @ validFrom) is. */
@Entity({ name: 'unit' })
export class Unit {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text', { unique: true }) key!: string;
  /** Key of the first row of the same unit: a change of type or spelling keeps it, a merger starts a new one. */
  @Column('text') lineage!: string;
  @Column('text', { nullable: true }) code!: string | null;
  @Column('text') slug!: string;
  @Column('text') kind!: UnitKind;
  /** "tỉnh", "huyện", "phường", "sở" … */
  @Column('text') type!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'full_name' }) fullName!: string;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode!: string | null;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column('text') basis!: UnitBasis;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
}
