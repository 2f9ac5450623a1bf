import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Disagreement, IndicatorSet } from '../indexers/core';

/** Where a ranking comes from: an official table, scores ranked by the hub, or demonstration data. */
export const PROVENANCES = ['PUBLISHED', 'COMPUTED', 'SYNTHETIC'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** A publication: one frozen ranking of a period. The next ordinal of the same period supersedes it. */
@Entity({ name: 'snapshot' })
export class Snapshot {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text', { unique: true }) key!: string;
  @Column('integer', { name: 'period_id' }) periodId!: number;
  @Column('integer') ordinal!: number;
  @Column('text') fingerprint!: string;
  @Column('integer', { name: 'core_version' }) coreVersion!: number;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('text') provenance!: Provenance;
  @Column('text', { name: 'source_id', nullable: true }) sourceId!: string | null;
  @Column('text', { name: 'decision_id', nullable: true }) decisionId!: string | null;
  /** The set as it was computed with. */
  @Column('jsonb', { name: 'set_definition' }) set!: IndicatorSet;
  @Column('jsonb') disagreements!: Disagreement[];
}
