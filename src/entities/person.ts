import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PersonCategory, RecordProvenance } from '../indexers/core';

/** An individual whom a plan can reward. Personal data: stored, judged, and not served by any interface until there is identity. */
@Entity({ name: 'person' })
export class Person {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text', { unique: true }) key!: string;
  @Column('text', { name: 'full_name' }) fullName!: string;
  @Column('text') category!: PersonCategory;
  /** The unit to which the person belongs; null for who belongs to none. */
  @Column('integer', { name: 'unit_id', nullable: true }) unitId!: number | null;
  @Column('text', { nullable: true }) position!: string | null;
  @Column('text') provenance!: RecordProvenance;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
