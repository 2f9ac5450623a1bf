import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { UnitKind } from '../indexers/core';

/** Kỳ đánh giá: a territory's units of one kind, as of one day, assessed for one year by one set. */
@Entity({ name: 'period' })
export class Period {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text', { unique: true }) key!: string;
  /** "VN" or the code of a province or city. */
  @Column('text') territory!: string;
  @Column('text', { name: 'unit_kind' }) unitKind!: UnitKind;
  @Column('integer') year!: number;
  @Column('text', { name: 'set_id' }) setId!: string;
  @Column('date', { name: 'units_as_of' }) unitsAsOf!: string;
}
