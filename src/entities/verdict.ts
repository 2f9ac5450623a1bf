import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Finding, VerdictResult } from '../indexers/core';

/** The frozen answer of one rule for one unit, with a finding for each condition. */
@Entity({ name: 'verdict' })
export class Verdict {
  @PrimaryColumn('integer', { name: 'judgement_id' }) judgementId!: number;
  @PrimaryColumn('text') rule!: string;
  @PrimaryColumn('integer', { name: 'unit_id' }) unitId!: number;
  @Column('text') result!: VerdictResult;
  @Column('boolean', { name: 'rounded_would_pass' }) roundedWouldPass!: boolean;
  @Column('jsonb') findings!: Finding[];
}
