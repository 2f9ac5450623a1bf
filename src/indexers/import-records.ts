import type { DataSource, EntityManager } from 'typeorm';
import { readCsv } from '../formats/csv';
import type { FaultList } from '../formats/fault';
import { fingerprint } from './fingerprint';
import type { Canonical, UnitRegister } from './core';
import { insertRows } from './insert-rows';
import { judgeYears } from './judge-plans';
import { readRegister } from './read-inputs';
import { checkOpinionDays } from './opinion-days';
import { attestCodes, readRecordContext, type KnownRecord, type PlacedRecord, type RecordContext } from './record-context';
import { readRecordDrafts, RECORD_COLUMNS, type RecordDraft } from './record-draft';
import * as refuse from './record-faults';
import { named } from './record-names';
import { reportOf, type ReferenceReport } from './reference-report';
import { todayInVietNam } from './today';

/** Imports what people stated in one transaction: all of the file, or nothing. A record that is known already is not written again. */
export async function importRecords(dataSource: DataSource, bytes: Uint8Array, at: Date): Promise<ReferenceReport> {
  return dataSource.transaction((manager) => importRecordsInto(manager, bytes, at));
}

/** The same inside the caller's transaction. */
export async function importRecordsInto(manager: EntityManager, bytes: Uint8Array, at: Date): Promise<ReferenceReport> {
  const { table, faults } = readCsv(bytes, RECORD_COLUMNS);
  const drafts = table === null ? [] : readRecordDrafts(table, faults, todayInVietNam(at));
  await manager.query(`lock table plan_record in share row exclusive mode`);
  const register = await readRegister(manager);
  const context = await readRecordContext(manager, drafts.flatMap(({ key, revokes }) => [key, revokes ?? []].flat()));
  const fresh = drafts.flatMap((draft) => place(draft, register, context, faults) ?? []);
  await checkOpinionDays(manager, fresh, context.plans);
  const report = reportOf(faults, String(drafts.length));
  if (report.refused) return report;
  await insertRows(manager, 'plan_record', COLUMNS, fresh.map((record) => valuesOf(record, at)));
  const judged = await judgeYears(manager, register, yearsJudged(fresh, context), at);
  return { ...report, written: fresh.length, unchanged: drafts.length - fresh.length, judged };
}

/** The years of which a ranking must be judged again: those of statements for which a rule asks. */
function yearsJudged(records: readonly PlacedRecord[], { plans }: RecordContext): number[] {
  return [...new Set(records.flatMap(({ planCode, item, year }) => {
    const plan = planCode === null ? undefined : plans.get(planCode);
    return plan !== undefined && attestCodes(plan).includes(item ?? '') ? [year!] : [];
  }))];
}

const COLUMNS = {
  key: 'text', kind: 'text', plan_code: 'text', item: 'text', unit_id: 'integer', person_id: 'integer', year: 'integer', stated_on: 'date', value: 'text', due_on: 'date', done_on: 'date',
  role: 'text', body: 'text', evidence: 'jsonb', details: 'jsonb', provenance: 'text', revokes: 'text', hash: 'text', recorded_at: 'timestamptz',
};

function valuesOf({ draft, key, planCode, item, unitId, personId, year, hash }: PlacedRecord, at: Date): unknown[] {
  const { kind, statedOn, value, dueOn, doneOn, role, body, evidence, details, provenance, revokes } = draft;
  return [
    key, kind, planCode, item, unitId, personId, year, statedOn, value, dueOn, doneOn,
    role, body, JSON.stringify(evidence), JSON.stringify(details), provenance, revokes, hash, at.toISOString(),
  ];
}

/** Looks up what a record names; null where that fails, or where the hub holds the record already. */
function place(draft: RecordDraft, register: UnitRegister, context: RecordContext, faults: FaultList): PlacedRecord | null {
  const { cells, key, revokes, evidence, details } = draft;
  const before = faults.count;
  const revoked = revokes === null ? undefined : context.records.get(revokes);
  const { kind, provenance, year, item, statedOn } = draft;
  const { round = null, form = null } = details;
  const placed = kind === 'WITHDRAWAL' && revoked !== undefined ? { ...revoked, key, provenance, statedOn } : { key, kind, provenance, year, item, round, form, statedOn, ...named(draft, register, context) };
  const { cells: _, ...stated } = draft;
  const hash = fingerprint({ ...stated, evidence, details } as unknown as Canonical);
  const known = context.records.get(key);
  if (faults.count > before) return null;
  if (known?.hash === hash) return null;
  cells.refuseIf(known !== undefined, 'key', (at, value) => refuse.changed('CHANGED_RECORD', at, value));
  if (revokes !== null) {
    const others = revoked === undefined ? [] : MATTER.filter(({ part }) => revoked[part] !== placed[part]).map(({ column }) => column);
    if (revoked === undefined) cells.refuseIf(true, 'revokes', refuse.unknownRecord);
    else if (others.length === 1 && others[0] === 'provenance') cells.refuseIf(true, 'provenance', (at) => refuse.otherProvenance(at, provenance, revokes, revoked.provenance));
    else if (others.length > 0) cells.refuseIf(true, 'revokes', (at, value) => refuse.otherSubject(at, value, others));
    else cells.refuseIf(revoked.revokedBy !== null, 'revokes', (at, value) => refuse.revokedAlready(at, value, revoked.revokedBy!));
    cells.refuseIf(revoked !== undefined && isTooEarly(draft, revoked), 'on', (at, value) => refuse.earlierDay(at, value, revokes, revoked!.statedOn));
    if (revoked !== undefined) context.records.set(revokes, { ...revoked, revokedBy: key });
  }
  context.records.set(key, { ...placed, hash, revokedBy: null });
  return faults.count > before ? null : { ...placed, draft, hash, revokedBy: null };
}

/** Whether a withdrawal comes before what it withdraws. A record that states anew may well put the day earlier: that is what it corrects. */
function isTooEarly({ kind, statedOn }: RecordDraft, revoked: KnownRecord): boolean {
  return kind === 'WITHDRAWAL' && statedOn < revoked.statedOn;
}

/** What a record must share with the one that it revokes, each by its column: one that states something else about something else stays. */
const MATTER = [
  { part: 'kind', column: 'kind' }, { part: 'provenance', column: 'provenance' }, { part: 'planCode', column: 'plan' }, { part: 'item', column: 'item' },
  { part: 'lineage', column: 'unit' }, { part: 'personId', column: 'person' }, { part: 'year', column: 'year' },
  { part: 'round', column: 'round' }, { part: 'form', column: 'form' },
] as const;
