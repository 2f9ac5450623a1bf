import DataLoader from 'dataloader';
import type { PlanRecordKind, RecordProvenance, Revocable } from '../indexers/core';
import { grouped } from './ordered';
import type { Read } from './read';

/** A report that a unit sent under a plan, or whatever revokes an earlier record. */
export interface ReportRow extends Revocable {
  readonly kind: PlanRecordKind;
  readonly planCode: string;
  /** The deadline that it answers. */
  readonly item: string;
  readonly year: number;
  readonly unitLineage: string;
  readonly body: string;
  readonly provenance: RecordProvenance;
}

/** By the code of a plan. */
export type ReportLoader = DataLoader<string, ReportRow[]>;

export function reportLoader(read: Read): ReportLoader {
  return new DataLoader(async (plans) => {
    const rows = await read<ReportRow>(
      `/* report.byPlan */ select r.id as "recordId", r.key, r.kind, r.plan_code as "planCode", r.item, r.year, unit.lineage as "unitLineage", r.stated_on::text as "statedOn",
         r.body, r.provenance, r.revokes
       from plan_record r join unit on unit.id = r.unit_id
       where r.plan_code = any($1) and r.person_id is null and (r.kind = 'REPORT' or r.revokes is not null) order by r.id`,
      [plans],
    );
    return grouped(plans, rows, (row) => row.planCode);
  });
}
