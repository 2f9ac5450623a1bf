import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RankStatus, Stage, UnitKind } from '../indexers/core';

/** One unit's frozen result. Arrays: a column for each node of the snapshot's set, then one for each pillar; rank 0 = none. */
@Entity({ name: 'standing' })
export class Standing {
  @PrimaryColumn('integer', { name: 'snapshot_id' }) snapshotId!: number;
  @PrimaryColumn('integer', { name: 'unit_id' }) unitId!: number;
  @Column('integer', { name: 'scorecard_id', nullable: true }) scorecardId!: number | null;
  @Column('text', { name: 'parent_key', nullable: true }) parentKey!: string | null;
  @Column('text', { name: 'parent_kind', nullable: true }) parentKind!: UnitKind | null;
  @Column('text', { name: 'competition_group', nullable: true }) group!: string | null;
  @Column('text', { nullable: true }) stage!: Stage | null;
  @Column('text', { name: 'rank_status' }) rankStatus!: RankStatus;
  @Column('integer', { name: 'published_rank', nullable: true }) publishedRank!: number | null;
  @Column('integer', { array: true }) points!: number[];
  @Column('integer', { array: true }) max!: number[];
  @Column('integer', { array: true }) missing!: number[];
  @Column('smallint', { array: true }) status!: number[];
  @Column('integer', { name: 'rank_territory', array: true }) rankTerritory!: number[];
  @Column('integer', { name: 'rank_parent', array: true }) rankParent!: number[];
}
