import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Attestation } from '../indexers/core';

/** One judging of a snapshot by one version of a plan. The next ordinal for the same snapshot and plan code supersedes it. */
@Entity({ name: 'judgement' })
export class Judgement {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text', { unique: true }) key!: string;
  @Column('integer', { name: 'snapshot_id' }) snapshotId!: number;
  @Column('integer', { name: 'plan_id' }) planId!: number;
  @Column('integer') ordinal!: number;
  @Column('text') fingerprint!: string;
  /** What was stated of its subjects, as far as its rules ask. */
  @Column('jsonb') attested!: Attestation[];
  @Column('timestamptz', { name: 'judged_at' }) judgedAt!: Date;
}
