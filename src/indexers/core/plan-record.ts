import type { VerdictResult } from './rule';

/** What people state about the units and persons of a plan; WITHDRAWAL states only that an earlier record no longer holds. */
export const PLAN_RECORD_KINDS = [
  'ATTESTATION', 'REGISTRATION', 'TASK', 'INITIATIVE', 'INSPECTION', 'REPORT', 'NOMINATION', 'DOSSIER_ITEM', 'OPINION', 'WITHDRAWAL',
] as const;
export type PlanRecordKind = (typeof PLAN_RECORD_KINDS)[number];

/** What a record rests on: the kinds of evidence that the plans ask for, minutes and conclusions, and any other document. */
export const RECORD_EVIDENCE = [
  'ACHIEVEMENT_REPORT', 'TASK_RECORD', 'REPORTING_RECORD', 'REGISTRATION', 'INITIATIVE', 'RECOGNITION_DOCUMENT', 'PATENT', 'SCIENCE_AWARD',
  'MINUTES', 'INSPECTION_CONCLUSION', 'DOCUMENT',
] as const;
export type RecordEvidenceType = (typeof RECORD_EVIDENCE)[number];

/** Whether a record states what really happened or was invented to show the hub. */
export const RECORD_PROVENANCES = ['OFFICIAL', 'DEMONSTRATION'] as const;
export type RecordProvenance = (typeof RECORD_PROVENANCES)[number];

/** Words that a record of some kind may hold besides the columns that all have. */
export const RECORD_DETAILS = ['title', 'scope', 'inspectors', 'round', 'form', 'step', 'note'] as const;
export type RecordDetail = (typeof RECORD_DETAILS)[number];

/** What a record of a kind must, may and cannot say. */
export interface RecordForm {
  /** Whether it answers YES or NO. */
  readonly value: boolean;
  /** Whether it has a day due, which it needs, and a day done, which it may have. */
  readonly dated: boolean;
  /** Whether it answers an item of a plan. */
  readonly item: 'NEEDED' | 'ALLOWED';
  readonly needed: readonly RecordDetail[];
  readonly allowed: readonly RecordDetail[];
}

/** The form of every kind: the one schema of what `details` holds. */
export const RECORD_FORMS: Readonly<Record<Exclude<PlanRecordKind, 'WITHDRAWAL'>, RecordForm>> = {
  ATTESTATION: { value: true, dated: false, item: 'NEEDED', needed: [], allowed: ['note'] },
  REGISTRATION: { value: true, dated: false, item: 'ALLOWED', needed: [], allowed: ['note'] },
  TASK: { value: false, dated: true, item: 'ALLOWED', needed: ['title'], allowed: ['note'] },
  INITIATIVE: { value: false, dated: false, item: 'ALLOWED', needed: ['title'], allowed: ['scope', 'note'] },
  INSPECTION: { value: false, dated: false, item: 'ALLOWED', needed: ['inspectors', 'scope'], allowed: ['title', 'note'] },
  REPORT: { value: false, dated: false, item: 'NEEDED', needed: [], allowed: ['title', 'note'] },
  NOMINATION: { value: false, dated: false, item: 'NEEDED', needed: ['round'], allowed: ['form', 'note'] },
  DOSSIER_ITEM: { value: true, dated: false, item: 'NEEDED', needed: ['round'], allowed: ['form', 'note'] },
  OPINION: { value: true, dated: false, item: 'NEEDED', needed: ['round'], allowed: ['form', 'step', 'note'] },
};

/** As much of a record as is needed to tell which one counts. */
export interface Revocable {
  /** Place in the order in which records were received: the database's own number. */
  readonly recordId: number;
  readonly key: string;
  readonly revokes: string | null;
  /** The day (YYYY-MM-DD) on which what is stated held. */
  readonly statedOn: string;
}

/**
 * The records that count, the latest first: by the day on which they hold, then by receipt. A record that a later one
 * revokes does not count, whether or not that one was itself revoked: what is withdrawn is stated anew, never revived.
 * A WITHDRAWAL states nothing itself. Source: the hub's own rule, for no plan says how a statement is taken back.
 */
export function standingRecords<R extends Revocable & { readonly kind: PlanRecordKind }>(records: readonly R[]): R[] {
  const revoked = new Set(records.map(({ revokes }) => revokes));
  return records
    .filter(({ key, kind }) => kind !== 'WITHDRAWAL' && !revoked.has(key))
    .sort((a, b) => (a.statedOn === b.statedOn ? b.recordId - a.recordId : a.statedOn < b.statedOn ? 1 : -1));
}

/** What the latest of some records that count says; UNKNOWN where nobody has stated anything: silence is not a NO. */
export function statedResult(standing: readonly { readonly value: 'YES' | 'NO' | null }[]): VerdictResult {
  return standing.find(({ value }) => value !== null)?.value ?? 'UNKNOWN';
}
