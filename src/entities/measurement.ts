import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { MeasurementSource, MeasurementStatus, RecordProvenance } from '../indexers/core';

/** What one unit reports for one measure in one year. Append-only: a correction is the next revision, also under another code or name of the unit. A demonstration never stands in for an official value. */
@Entity({ name: 'measurement' })
export class Measurement {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('integer', { name: 'unit_id' }) unitId!: number;
  @Column('integer') year!: number;
  /** The key of the measure, the same in every plan. */
  @Column('text') measure!: string;
  @Column('text') provenance!: RecordProvenance;
  @Column('integer') revision!: number;
  @Column('text') status!: MeasurementStatus;
  /** In 1/10 000 of what is counted, as text. */
  @Column('bigint', { nullable: true }) numerator!: string | null;
  @Column('bigint', { nullable: true }) denominator!: string | null;
  /** The answer to a measure of yes or no. */
  @Column('boolean', { nullable: true }) flag!: boolean | null;
  /** How much was left out of both, where it was counted ("trừ văn bản mật"). */
  @Column('integer', { nullable: true }) excluded!: number | null;
  @Column('text') source!: MeasurementSource;
  @Column('integer', { name: 'sample_size', nullable: true }) sampleSize!: number | null;
  @Column('text', { nullable: true }) evidence!: string | null;
  /** Fingerprint of all that was reported: tells a retry from a correction. */
  @Column('text') hash!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
