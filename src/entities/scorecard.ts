import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Stage } from '../indexers/core';

/** What a person entered for one node: its text, evidence and note, kept beside the points it earned. */
export interface ScoreInput {
  readonly value?: string;
  readonly evidence?: string;
  readonly note?: string;
  readonly reason?: string;
}

/** The scores of one unit in one period at one stage. Append-only: a correction is the next revision. */
@Entity({ name: 'scorecard' })
export class Scorecard {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('integer', { name: 'period_id' }) periodId!: number;
  @Column('integer', { name: 'unit_id' }) unitId!: number;
  @Column('text') stage!: Stage;
  @Column('integer') revision!: number;
  /** Points in 1/10 000 in the set's node order: TOTAL, main indicators, components. */
  @Column('integer', { array: true }) points!: number[];
  @Column('smallint', { array: true }) status!: number[];
  /** By node code. */
  @Column('jsonb') inputs!: Record<string, ScoreInput>;
  @Column('integer', { name: 'published_rank', nullable: true }) publishedRank!: number | null;
  /** Fingerprint of points, statuses, inputs and published rank: tells a retry from a correction. */
  @Column('text') hash!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
