import DataLoader from 'dataloader';
import type { RecordDetails, RecordEvidence } from '../entities';
import type { PlanRecordKind, RecordProvenance, Revocable } from '../indexers/core';
import { toId } from './id';
import { grouped, ordered } from './ordered';
import type { Read } from './read';

/** A record of what somebody stated about a unit; those about persons are never read here. */
export interface PlanRecordRow extends Revocable {
  readonly __typename: 'PlanRecord';
  readonly id: string;
  readonly kind: PlanRecordKind;
  readonly planCode: string | null;
  readonly item: string | null;
  readonly unitKey: string;
  readonly unitLineage: string;
  readonly year: number;
  readonly value: 'YES' | 'NO' | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly role: string | null;
  readonly body: string;
  readonly evidence: readonly RecordEvidence[];
  readonly details: RecordDetails;
  readonly provenance: RecordProvenance;
  readonly recordedAt: string;
  /** Key of the record that revoked it. */
  readonly revokedBy: string | null;
}

/** Which records; what is not named is not asked. */
export interface RecordSelection {
  readonly plan?: string;
  readonly kinds?: readonly PlanRecordKind[];
  readonly year?: number;
  readonly lineages?: readonly string[];
}

/** The records of units, in the order of their receipt, with the withdrawals among them: one statement. `standingRecords` of the core tells which count. */
export async function selectRecords(read: Read, { plan, kinds, year, lineages }: RecordSelection): Promise<PlanRecordRow[]> {
  const rows = await read<Stored>(
    `/* planRecord.select */ ${SELECT}
     where r.person_id is null and ($1::text is null or r.plan_code = $1) and ($2::text[] is null or r.kind = any($2) or r.kind = 'WITHDRAWAL')
       and ($3::integer is null or r.year = $3) and ($4::text[] is null or unit.lineage = any($4))`,
    [plan ?? null, kinds ?? null, year ?? null, lineages ?? null],
  );
  return rows.map(toRow).sort((a, b) => a.recordId - b.recordId);
}

export type PlanRecordLoader = DataLoader<string, PlanRecordRow | null>;
export type UnitRecordsLoader = DataLoader<string, PlanRecordRow[]>;
export type ReportLoader = DataLoader<string, PlanRecordRow[]>;

/** Records by their keys. */
export function planRecordLoader(read: Read): PlanRecordLoader {
  return new DataLoader(async (keys) => {
    const rows = await read<Stored>(`/* planRecord.byKey */ ${SELECT} where r.person_id is null and r.key = any($1)`, [keys]);
    return ordered(keys, rows.map(toRow), (row) => row.key);
  });
}

/** All records of units by their lineages, in the order of their receipt. */
export function unitRecordsLoader(read: Read): UnitRecordsLoader {
  return new DataLoader(async (lineages) => grouped(lineages, await selectRecords(read, { lineages }), (row) => row.unitLineage));
}

/** What units have sent under plans, by the codes of the plans, with whatever revokes a record of theirs; in the order of their receipt. */
export function reportLoader(read: Read): ReportLoader {
  return new DataLoader(async (plans) => {
    const rows = await read<Stored>(
      `/* planRecord.reports */ ${SELECT} where r.person_id is null and r.plan_code = any($1) and (r.kind = 'REPORT' or r.revokes is not null) order by r.id`, [plans]);
    return grouped(plans, rows.map(toRow), (row) => row.planCode!);
  });
}

type Stored = Omit<PlanRecordRow, '__typename' | 'id' | 'recordedAt'> & { recordedAt: Date };

const SELECT = `select r.id as "recordId", r.key, r.kind, r.plan_code as "planCode", r.item, unit.key as "unitKey", unit.lineage as "unitLineage", r.year,
       r.stated_on::text as "statedOn", r.value, r.due_on::text as "dueOn", r.done_on::text as "doneOn", r.role, r.body, r.evidence, r.details, r.provenance, r.revokes,
       r.recorded_at as "recordedAt", (select later.key from plan_record later where later.revokes = r.key limit 1) as "revokedBy"
     from plan_record r join unit on unit.id = r.unit_id`;

function toRow(row: Stored): PlanRecordRow {
  return { __typename: 'PlanRecord', ...row, id: toId('PlanRecord', row.key), recordedAt: row.recordedAt.toISOString() };
}
