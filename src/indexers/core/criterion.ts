import { standingRecords, statedResult, type PlanRecordKind, type RecordProvenance, type Revocable } from './plan-record';
import type { VerdictResult } from './rule';

/** As much of a record as a criterion asks for. */
export interface StatedRecord extends Revocable {
  readonly kind: PlanRecordKind;
  readonly planCode: string | null;
  readonly item: string | null;
  readonly year: number;
  readonly value: 'YES' | 'NO' | null;
  readonly provenance: RecordProvenance;
}

/** A criterion that is met by what somebody states: an attestation, or the registration of the unit. */
export interface StatedCriterion {
  readonly plan: string;
  readonly code: string;
  readonly kind: 'ATTEST' | 'REGISTRATION';
}

/**
 * What the records of one unit answer to a criterion in a year, and the record that decides; UNKNOWN and null while nobody
 * has stated anything. A registration that names no item of the plan is one for the whole plan. Source: the criteria of
 * each plan (BM-0, TB-0, BK-c1, HT-c1 …).
 */
export function criterionAnswer<R extends StatedRecord>({ plan, code, kind }: StatedCriterion, year: number, records: readonly R[]): { readonly result: VerdictResult; readonly record: R | null } {
  const answers = kind === 'ATTEST' ? 'ATTESTATION' : 'REGISTRATION';
  const concerns = (item: string | null): boolean => item === code || (item === null && kind === 'REGISTRATION');
  const standing = countingRecords(records.filter((record) =>
    record.planCode === plan && record.year === year && concerns(record.item) && (record.kind === answers || record.kind === 'WITHDRAWAL')));
  return { result: statedResult(standing), record: standing[0] ?? null };
}

/** The records that count, the latest first; what was made up for a demonstration counts only where nothing real is stated. */
export function countingRecords<R extends Revocable & Pick<StatedRecord, 'kind' | 'provenance'>>(records: readonly R[]): R[] {
  const standing = standingRecords(records);
  const real = standing.filter(({ provenance }) => provenance === 'OFFICIAL');
  return real.length > 0 ? real : standing;
}
