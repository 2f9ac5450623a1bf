import { emptyLine, type Finding } from './finding-line';
import type { AttestCondition } from './rule';

/** The statement that answers one ATTEST condition for one subject: the latest record about it that counts. */
export interface Attestation {
  /** Key of the subject's unit, as it is judged. */
  readonly unit: string;
  /** What is attested: the code that the condition requires, e.g. GOOD_ADVICE. */
  readonly item: string;
  readonly value: 'YES' | 'NO';
  /** Key of the record, and the fingerprint of all that it states. */
  readonly record: string;
  readonly hash: string;
}

/** What was attested of a unit; undefined where nobody has said anything. */
export type Attested = (unit: string, item: string) => Attestation | undefined;

/** Attestations by unit and item. */
export function attestedBy(attestations: readonly Attestation[]): Attested {
  const known = new Map(attestations.map((attestation) => [`${attestation.item} ${attestation.unit}`, attestation]));
  return (unit, item) => known.get(`${item} ${unit}`);
}

/** The answer to an ATTEST condition: what was stated decides, and silence leaves it open. */
export function attestFinding(condition: AttestCondition, stated: Attestation | undefined): Finding {
  const line = emptyLine(condition, condition.required);
  if (stated === undefined) return { ...line, result: 'UNKNOWN', because: 'NOT_ATTESTED' };
  return { ...line, result: stated.value, because: stated.value === 'YES' ? 'MET' : 'NOT_MET', actual: stated.value, record: stated.record };
}
