import type { RecordDetails, RecordEvidence } from '../entities';
import type { Table } from '../formats/csv';
import type { FaultList } from '../formats/fault';
import { type Cells, cellsOf, isDay, isPlainText } from './cells';
import { PLAN_RECORD_KINDS, RECORD_DETAILS, RECORD_EVIDENCE, RECORD_FORMS, RECORD_PROVENANCES, type PlanRecordKind, type RecordEvidenceType, type RecordProvenance } from './core';
import * as refuse from './record-faults';

/** A record as a line gives it, before what it names has been looked up. */
export interface RecordDraft {
  readonly cells: Cells;
  readonly key: string;
  readonly kind: PlanRecordKind;
  readonly plan: string | null;
  readonly item: string | null;
  readonly unit: string | null;
  readonly person: string | null;
  readonly year: number | null;
  readonly statedOn: string;
  readonly value: 'YES' | 'NO' | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly role: string | null;
  readonly body: string;
  readonly evidence: readonly RecordEvidence[];
  readonly details: RecordDetails;
  readonly provenance: RecordProvenance;
  readonly revokes: string | null;
}

const STATED = ['plan', 'item', 'unit', 'person', 'year', 'value', 'due', 'done'] as const;
const OF_EVIDENCE = ['evidence_type', 'evidence_number', 'evidence_issuer', 'evidence_date', 'evidence_reference'] as const;
/** Columns of a file of records. */
export const RECORD_COLUMNS = ['key', 'kind', 'on', 'role', 'body', 'revokes', 'provenance', ...STATED, ...OF_EVIDENCE, ...RECORD_DETAILS] as const;
const YEARS = { from: 2000, to: 2099 };

/** Reads the lines of a file of records; a further line that gives only a key and evidence adds evidence to the record. `today`: the day of the import. */
export function readRecordDrafts(table: Table, faults: FaultList, today: string): RecordDraft[] {
  const drafts = new Map<string, RecordDraft>();
  const seen = new Set<string>();
  for (const cells of cellsOf(table, RECORD_COLUMNS, ['key', 'kind', 'on', 'body'], faults)) {
    const [key, evidence] = [cells.at('key'), evidenceOf(cells, today)];
    const before = drafts.get(key);
    if (!seen.has(key)) readDraft(cells, evidence, today, faults, drafts);
    else if (!addsEvidence(cells)) cells.refuseIf(true, 'key', (place, value) => refuse.changed('CHANGED_RECORD', place, value));
    else if (before !== undefined) drafts.set(key, { ...before, evidence: [...before.evidence, ...evidence] });
    seen.add(key);
  }
  return [...drafts.values()];
}

function addsEvidence(cells: Cells): boolean {
  return RECORD_COLUMNS.every((name) => name === 'key' || name.startsWith('evidence_') || cells.at(name) === '') && cells.at('evidence_type') !== '';
}

function readDraft(cells: Cells, evidence: readonly RecordEvidence[], today: string, faults: FaultList, into: Map<string, RecordDraft>): void {
  const before = faults.count;
  const [key, written] = [cells.at('key'), cells.at('kind').toUpperCase()];
  cells.refuseIf(!/^[\p{L}\d][\p{L}\d._/-]{0,99}$/u.test(key), 'key', refuse.badKey);
  const kind = PLAN_RECORD_KINDS.find((known) => known === written);
  cells.refuseIf(kind === undefined, 'kind', (place, value) => refuse.badWord('BAD_KIND', place, value, PLAN_RECORD_KINDS));
  if (kind !== undefined) checkForm(cells, kind);
  checkPastDay(cells, 'on', today);
  checkDay(cells, 'due');
  checkPastDay(cells, 'done', today);
  cells.refuseIf(cells.at('year') !== '' && !/^20\d\d$/.test(cells.at('year')), 'year', (place, value) => refuse.badYear(place, value, YEARS));
  cells.refuseIf(!['', 'YES', 'NO'].includes(cells.at('value')), 'value', (place, value) => refuse.badWord('BAD_VALUE', place, value, ['YES', 'NO']));
  const provenance = cells.at('provenance').toUpperCase() || 'OFFICIAL';
  cells.refuseIf(!RECORD_PROVENANCES.some((known) => known === provenance), 'provenance', (place, value) => refuse.badWord('BAD_KIND', place, value, RECORD_PROVENANCES));
  for (const name of [...RECORD_DETAILS, 'body', 'item', 'unit', 'person', 'revokes']) cells.refuseIf(!isPlainText(cells.at(name)), name, refuse.badText);
  if (faults.count > before) return;
  const text = (name: string): string | null => cells.at(name) || null;
  into.set(key, {
    cells, key, kind: kind!, plan: text('plan'), item: text('item'), unit: text('unit'), person: text('person'), year: text('year') === null ? null : Number(cells.at('year')),
    statedOn: cells.at('on'), value: text('value') as RecordDraft['value'], dueOn: text('due'), doneOn: text('done'), role: text('role'), body: cells.at('body'),
    evidence, details: detailsOf(cells), provenance: provenance as RecordProvenance, revokes: text('revokes'),
  });
}

function checkDay(cells: Cells, name: string): void {
  cells.refuseIf(cells.at(name) !== '' && !isDay(cells.at(name)), name, refuse.badDay);
}

/** A day on which something was stated, done or signed has come by the day of the import; only the last day for a task may lie ahead. */
function checkPastDay(cells: Cells, name: string, today: string): void {
  checkDay(cells, name);
  cells.refuseIf(isDay(cells.at(name)) && cells.at(name) > today, name, (place, value) => refuse.futureDay(place, value, today));
}

/** Whether a line says what its kind needs and nothing that its kind cannot say. */
function checkForm(cells: Cells, kind: PlanRecordKind): void {
  const need = (name: string): void => cells.refuseIf(cells.at(name) === '', name, (place) => refuse.missing(place, name, kind));
  const forbid = (name: string): void => cells.refuseIf(cells.at(name) !== '', name, (place, value) => refuse.unexpected(place, value, name, kind));
  need('on');
  need('body');
  if (kind === 'WITHDRAWAL') {
    need('revokes');
    return [...STATED, ...RECORD_DETAILS.filter((name) => name !== 'note')].forEach(forbid);
  }
  const form = RECORD_FORMS[kind];
  need('year');
  if (cells.at('person') === '') need('unit');
  if (form.item === 'NEEDED') need('item');
  if (['item', 'role', 'inspectors'].some((name) => cells.at(name) !== '')) need('plan');
  (form.value ? need : forbid)('value');
  (form.dated ? need : forbid)('due');
  if (!form.dated) forbid('done');
  form.needed.forEach(need);
  RECORD_DETAILS.filter((name) => !form.needed.includes(name) && !form.allowed.includes(name)).forEach(forbid);
}

function evidenceOf(cells: Cells, today: string): RecordEvidence[] {
  const [type, number, issuer, date, reference] = OF_EVIDENCE.map((name) => cells.at(name) || null);
  if (OF_EVIDENCE.every((name) => cells.at(name) === '')) return [];
  cells.refuseIf(!RECORD_EVIDENCE.some((known) => known === type), 'evidence_type', (place, value) => refuse.badWord('BAD_KIND', place, value, RECORD_EVIDENCE));
  checkPastDay(cells, 'evidence_date', today);
  for (const name of ['evidence_number', 'evidence_issuer', 'evidence_reference']) cells.refuseIf(!isPlainText(cells.at(name)), name, refuse.badText);
  return [{ type: type as RecordEvidenceType, number: number!, issuer: issuer!, date: date!, reference: reference! }];
}

function detailsOf(cells: Cells): RecordDetails {
  const given = RECORD_DETAILS.filter((name) => cells.at(name) !== '').map((name) => [name, name === 'inspectors' ? cells.at(name).split(';').map((part) => part.trim()).filter(Boolean) : cells.at(name)]);
  return Object.fromEntries(given) as RecordDetails;
}
