import type { EntityManager } from 'typeorm';
import type { Provenance } from '../entities';
import { invariant, type Disagreement, type IndicatorSet, type RankStatus, type Stage, type Standing, type UnitKind } from './core';
import type { StoredPeriod } from './period';
import type { InputEntry } from './read-inputs';

/** A snapshot with its standings and the scores they were made from, entries and standings in the same order. */
export interface FrozenSnapshot {
  readonly id: number;
  readonly key: string;
  readonly fingerprint: string;
  readonly provenance: Provenance;
  readonly decisionId: string | null;
  readonly period: StoredPeriod;
  readonly set: IndicatorSet;
  readonly entries: readonly InputEntry[];
  readonly standings: readonly Standing[];
  readonly disagreements: readonly Disagreement[];
}

interface Row {
  unit_id: number; key: string; parent_key: string | null; parent_kind: UnitKind | null; competition_group: string | null; stage: Stage | null;
  rank_status: RankStatus; published_rank: number | null; points: number[]; max: number[]; missing: number[]; status: number[];
  rank_territory: number[]; rank_parent: number[]; scorecard_id: number | null; score_points: number[] | null; score_status: number[] | null;
}

/** Reads a snapshot back as plain core values. */
export async function readFrozen(manager: EntityManager, snapshotKey: string): Promise<FrozenSnapshot> {
  const [snapshot] = await manager.query(
    `select id, key, fingerprint, provenance, decision_id, set_definition, disagreements, period_id from snapshot where key = $1`, [snapshotKey]);
  invariant(snapshot !== undefined, `snapshot ${snapshotKey} exists`);
  const [period] = await manager.query(
    `select id, key, territory, unit_kind as "unitKind", year, set_id as "setId", units_as_of::text as "unitsAsOf" from period where id = $1`, [snapshot.period_id]);
  const { entries, standings } = await readFrozenUnits(manager, snapshot.id, null);
  return {
    id: snapshot.id, key: snapshot.key, fingerprint: snapshot.fingerprint, provenance: snapshot.provenance, decisionId: snapshot.decision_id,
    period, set: snapshot.set_definition, entries, standings, disagreements: snapshot.disagreements,
  };
}

/** The frozen units of a snapshot, all of them or those with these ids, in the order of their keys. */
export async function readFrozenUnits(manager: EntityManager, snapshotId: number, unitIds: readonly number[] | null): Promise<Pick<FrozenSnapshot, 'entries' | 'standings'>> {
  const rows: Row[] = await manager.query(
    `select standing.*, unit.key, scorecard.points as score_points, scorecard.status as score_status
     from standing join unit on unit.id = standing.unit_id left join scorecard on scorecard.id = standing.scorecard_id
     where snapshot_id = $1 and ($2::int[] is null or standing.unit_id = any($2)) order by unit.key collate "C"`,
    [snapshotId, unitIds],
  );
  return { entries: rows.map(toEntry), standings: rows.map(toStanding) };
}

function toEntry(row: Row): InputEntry {
  return {
    key: row.key, unitId: row.unit_id, parent: row.parent_key, parentKind: row.parent_kind, group: row.competition_group,
    scorecardId: row.scorecard_id, stage: row.stage, publishedRank: row.published_rank,
    scores: row.score_points === null ? null : { points: row.score_points, status: row.score_status! },
  };
}

function toStanding(row: Row): Standing {
  return {
    key: row.key, rankStatus: row.rank_status, stage: row.stage, publishedRank: row.published_rank, points: row.points, max: row.max,
    missing: row.missing, status: row.status, rankTerritory: row.rank_territory, rankParent: row.rank_parent,
  };
}
