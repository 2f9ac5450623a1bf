import type { DataSource, EntityManager } from 'typeorm';
import { readCsv } from '../formats/csv';
import type { FaultList } from '../formats/fault';
import { fingerprint } from './fingerprint';
import { validOn, type Canonical, type UnitRecord, type UnitRegister } from './core';
import { insertRows } from './insert-rows';
import { readRegister } from './read-inputs';
import { attestingRole, itemsFor, readRecordContext, type KnownRecord, type RecordContext } from './record-context';
import { readRecordDrafts, type RecordDraft } from './record-draft';
import * as refuse from './record-faults';
import { NOTHING_DONE, type ReferenceReport } from './reference-report';

/** A record with what it names looked up. */
interface Placed extends KnownRecord {
  readonly draft: RecordDraft;
}

/** Imports what people stated in one transaction: all of the file, or nothing. A record that is known already is not written again. */
export async function importRecords(dataSource: DataSource, bytes: Uint8Array, at: Date): Promise<ReferenceReport> {
  return dataSource.transaction((manager) => importRecordsInto(manager, bytes, at));
}

/** The same inside the caller's transaction. */
export async function importRecordsInto(manager: EntityManager, bytes: Uint8Array, at: Date): Promise<ReferenceReport> {
  const { table, faults } = readCsv(bytes);
  const drafts = table === null ? [] : readRecordDrafts(table, faults);
  await manager.query(`lock table plan_record in share row exclusive mode`);
  const register = await readRegister(manager);
  const context = await readRecordContext(manager, drafts.flatMap(({ key, revokes }) => [key, revokes ?? []].flat()));
  const fresh = drafts.flatMap((draft) => place(draft, register, context, faults) ?? []);
  const report = { ...NOTHING_DONE, faults: faults.listed, faultCount: faults.count, refused: faults.count > 0, subject: String(drafts.length) };
  if (report.refused) return report;
  await insertRows(manager, 'plan_record', COLUMNS, fresh.map((record) => valuesOf(record, at)));
  return { ...report, written: fresh.length, unchanged: drafts.length - fresh.length };
}

const COLUMNS = {
  key: 'text', kind: 'text', plan_code: 'text', item: 'text', unit_id: 'integer', person_id: 'integer', year: 'integer', stated_on: 'date', value: 'text', due_on: 'date', done_on: 'date',
  role: 'text', body: 'text', evidence: 'jsonb', details: 'jsonb', provenance: 'text', revokes: 'text', hash: 'text', recorded_at: 'timestamptz',
};

function valuesOf({ draft, key, planCode, item, unitId, personId, year, hash }: Placed, at: Date): unknown[] {
  const { kind, statedOn, value, dueOn, doneOn, role, body, evidence, details, provenance, revokes } = draft;
  return [
    key, kind, planCode, item, unitId, personId, year, statedOn, value, dueOn, doneOn,
    role, body, JSON.stringify(evidence), JSON.stringify(details), provenance, revokes, hash, at.toISOString(),
  ];
}

/** Looks up what a record names; null where that fails, or where the hub holds the record already. */
function place(draft: RecordDraft, register: UnitRegister, context: RecordContext, faults: FaultList): Placed | null {
  const { cells, key, revokes, evidence, details } = draft;
  const before = faults.count;
  const revoked = revokes === null ? undefined : context.records.get(revokes);
  const placed = draft.kind === 'WITHDRAWAL' && revoked !== undefined ? { ...revoked, key } : { key, year: draft.year, item: draft.item, ...named(draft, register, context) };
  const { cells: _, ...stated } = draft;
  const hash = fingerprint({ ...stated, evidence, details } as unknown as Canonical);
  const known = context.records.get(key);
  if (faults.count > before) return null;
  if (known?.hash === hash) return null;
  cells.refuseIf(known !== undefined, 'key', (at, value) => refuse.changed('CHANGED_RECORD', at, value));
  if (revokes !== null) {
    const same = revoked?.planCode === placed.planCode && revoked.lineage === placed.lineage && revoked.personId === placed.personId;
    if (revoked === undefined) cells.refuseIf(true, 'revokes', refuse.unknownRecord);
    else if (!same) cells.refuseIf(true, 'revokes', refuse.otherSubject);
    else cells.refuseIf(revoked.revokedBy !== null, 'revokes', (at, value) => refuse.revokedAlready(at, value, revoked.revokedBy!));
    if (revoked !== undefined) context.records.set(revokes, { ...revoked, revokedBy: key });
  }
  context.records.set(key, { ...placed, hash, revokedBy: null });
  return faults.count > before ? null : { ...placed, draft, hash, revokedBy: null };
}

/** The plan, unit and person that a record names. */
function named({ cells, kind, plan: planCode, item, role, unit: label, person, year, statedOn }: RecordDraft, register: UnitRegister, { plans, persons }: RecordContext): Pick<KnownRecord, 'planCode' | 'lineage' | 'unitId' | 'personId'> {
  const plan = planCode === null ? undefined : plans.get(planCode);
  cells.refuseIf(planCode !== null && plan === undefined, 'plan', (at, value) => refuse.badWord('UNKNOWN_PLAN', at, value, [...plans.keys()]));
  if (plan !== undefined) {
    const items = itemsFor(kind, plan);
    const roles = (plan.roles ?? []).map(({ id }) => id);
    const expected = kind === 'ATTESTATION' ? attestingRole(item, plan) : null;
    cells.refuseIf(year !== null && (year < plan.years.from || year > plan.years.to), 'year', (at, value) => refuse.badYear(at, value, plan.years));
    cells.refuseIf(item !== null && !items.includes(item), 'item', (at, value) => refuse.badWord('UNKNOWN_ITEM', at, value, items));
    if (role !== null && !roles.includes(role)) cells.refuseIf(true, 'role', (at, value) => refuse.badWord('UNKNOWN_ROLE', at, value, roles));
    else cells.refuseIf(expected !== null && role !== expected, 'role', (at, value) => refuse.otherRole(at, value, item!, expected!));
  }
  const unit = label === null ? undefined : unitOn(label, [statedOn, `${year}-12-31`], register);
  cells.refuseIf(label !== null && unit === undefined, 'unit', (at, value) => refuse.unknownUnitOn(at, value, statedOn));
  if (unit !== undefined && plan !== undefined) cells.refuseIf(!concerns(plan.territory, unit, register), 'unit', (at, value) => refuse.otherUnit(at, value, plan.code, plan.territory));
  const personId = person === null ? null : persons.get(person);
  cells.refuseIf(personId === undefined, 'person', refuse.unknownPerson);
  return { planCode, lineage: unit?.lineage ?? null, unitId: unit?.id ?? null, personId: personId ?? null };
}

function unitOn(label: string, days: readonly string[], register: UnitRegister): UnitRecord | undefined {
  return register.withKey(label) ?? days.map((day) => register.at(label, day)).find((unit) => unit !== undefined);
}

/** Whether a unit may be a subject of a territory's plan; where the territory has ended, its plan goes on with whoever came after it. */
function concerns(territory: string, unit: UnitRecord, register: UnitRegister): boolean {
  const ruled = register.everAt(territory).find((row) => validOn(row, unit.validFrom));
  return territory === 'VN' || unit.code === territory || ruled === undefined || register.isUnder(unit, territory, unit.validFrom);
}
