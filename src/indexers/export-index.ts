import type { EntityManager } from 'typeorm';
import type { UnitKind } from './core';

/** What there is to be given out, without any of it. */
export interface ExportIndex {
  readonly rankings: readonly { readonly snapshot: string; readonly current: boolean; readonly territory: string; readonly unitKind: UnitKind; readonly year: number; readonly unitsAsOf: string; readonly provenance: string; readonly fingerprint: string }[];
  readonly verdicts: readonly { readonly plan: string; readonly year: number }[];
  readonly sets: readonly { readonly id: string; readonly synthetic: boolean }[];
  readonly plans: readonly { readonly code: string }[];
  readonly calendars: readonly { readonly territory: string }[];
}

/** Five small statements, whatever the size of what they list. */
export async function exportIndex(manager: EntityManager): Promise<ExportIndex> {
  return {
    rankings: await manager.query(
      `select s.key as snapshot, s.ordinal = max(s.ordinal) over (partition by s.period_id) as current, p.territory, p.unit_kind as "unitKind", p.year,
         p.units_as_of::text as "unitsAsOf", s.provenance, s.fingerprint
       from snapshot s join period p on p.id = s.period_id order by p.territory, p.unit_kind, p.year desc, p.units_as_of desc, s.ordinal desc`),
    verdicts: await manager.query(
      `select distinct plan.code as plan, p.year from judgement j join plan on plan.id = j.plan_id
       join snapshot s on s.id = j.snapshot_id join period p on p.id = s.period_id order by 1, 2 desc`),
    sets: await manager.query(`select id, (definition->>'synthetic')::boolean as synthetic from indicator_set order by id`),
    plans: await manager.query(`select distinct code from plan order by code`),
    calendars: await manager.query(`select distinct definition->>'territory' as territory from plan order by 1`),
  };
}
