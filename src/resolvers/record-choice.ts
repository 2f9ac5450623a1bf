import { badInput } from '../indexers/core';
import type { Loaders, PlanRecordRow, PlanRow } from '../loaders';
import { pageOf, type Page } from '../schema/paging';
import type { UnitRecordsArgs } from '../schema/plan-record';
import { planNamed, planWithId } from './rule-lookup';

/** The records that are asked for, the latest first by the day on which they hold; those that were revoked, and what revoked them, among them. `about`: whose they are; a cursor of other units' goes on in no other list. */
export function pageOfRecords(records: readonly PlanRecordRow[], { plan, kind, year, first, after }: UnitRecordsArgs, about: string, loaders: Loaders): Page<PlanRecordRow, PlanRecordRow> {
  const code = plan == null ? null : planNamed(plan, 'plan', loaders).code;
  const chosen = records.filter((row) => (code === null || row.planCode === code) && (kind == null || kind.includes(row.kind)) && (year == null || row.year === year));
  const latestFirst = [...chosen].sort((a, b) => (a.statedOn === b.statedOn ? b.recordId - a.recordId : a.statedOn < b.statedOn ? 1 : -1));
  const selection = { first, after: after ?? null, plan: code, kind, year, about };
  return pageOf(latestFirst, 'Records', (row) => row.key, selection, (row) => loaders.reads.record(row));
}

/** The record with a key; null where there is none, or no key. */
export function recordWithKey(key: string | null, { planRecord, reads }: Loaders): Promise<PlanRecordRow | null> | null {
  return key === null ? null : planRecord.load(key).then((found) => found && reads.record(found));
}

/** A plan, and a year that it covers. */
export async function planInYear(code: string, year: number, loaders: Loaders, field = 'year'): Promise<PlanRow> {
  const plan = await planWithId(planNamed(code, 'plan', loaders).planId, loaders);
  checkYear(plan.code, plan.years, year, field);
  return plan;
}

/** Refuses a year that a plan does not cover. */
export function checkYear(plan: string, { from, to }: PlanRow['years'], year: number, field: string): void {
  if (year >= from && year <= to) return;
  throw badInput(field, String(year), { vi: `Kế hoạch ${plan} không có năm ${year}.`, en: `Plan ${plan} does not cover ${year}.` }, {
    vi: `Hỏi một năm từ ${from} đến ${to}.`, en: `Ask for a year from ${from} to ${to}.`,
  });
}
