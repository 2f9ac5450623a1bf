import type { Provenance } from '../entities';
import type { UnitKind } from '../indexers/core';
import { toId } from './id';
import type { Read } from './read';

/** A publication and its period, without its results. Nothing in it ever changes. */
export interface SnapshotRow {
  readonly __typename: 'Snapshot';
  readonly id: string;
  readonly snapshotId: number;
  readonly key: string;
  readonly periodId: number;
  readonly territory: string;
  readonly unitKind: UnitKind;
  readonly year: number;
  readonly setId: string;
  readonly unitsAsOf: string;
  readonly ordinal: number;
  readonly fingerprint: string;
  readonly coreVersion: number;
  readonly publishedAt: string;
  readonly provenance: Provenance;
  readonly sourceId: string | null;
  readonly decisionId: string | null;
}

type Stored = Omit<SnapshotRow, '__typename' | 'id' | 'publishedAt'> & { publishedAt: Date };

/** Every publication, the last published first. */
export async function loadSnapshots(read: Read): Promise<SnapshotRow[]> {
  const rows = await read<Stored>(
    `/* snapshot.all */ select s.id as "snapshotId", s.key, s.period_id as "periodId", p.territory, p.unit_kind as "unitKind", p.year,
       p.set_id as "setId", p.units_as_of::text as "unitsAsOf", s.ordinal, s.fingerprint, s.core_version as "coreVersion",
       s.published_at as "publishedAt", s.provenance, s.source_id as "sourceId", s.decision_id as "decisionId"
     from snapshot s join period p on p.id = s.period_id order by s.published_at desc, s.id desc`,
  );
  return rows.map((row) => ({ __typename: 'Snapshot', ...row, id: toId('Snapshot', row.key), publishedAt: row.publishedAt.toISOString() }));
}
