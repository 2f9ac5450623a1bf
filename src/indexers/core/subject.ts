import type { Attestation } from './attestation';
import type { Because } from './finding-line';
import type { RankCondition, VerdictResult } from './rule';
import { STATUS } from './score';
import type { Entry, Standing } from './standing';
import type { Sum } from './sum';

/** One unit before one rule: its place in the ranking and the sum that the rule asks for. */
export interface Subject {
  readonly entry: Entry;
  readonly standing: Standing;
  readonly sum: Sum;
  /** False where the set does not measure every main indicator that the rule adds up. */
  readonly measured: boolean;
  /** The sum over the whole set. */
  readonly total: () => Sum;
  /** The best and the worst place that the unit may take; 0 = not ranked. */
  readonly placeIn: (condition: RankCondition) => { readonly first: number; readonly last: number };
  /** What was stated of it under this code. */
  readonly attested: (item: string) => Attestation | undefined;
}

/** Why a subject has no rank or no ratio: it was not appraised, is incomplete, or nothing of the set applies to it. */
export function withoutResult({ standing, sum, measured }: Subject): { result: VerdictResult; because: Because } {
  if (!measured) return { result: 'UNKNOWN', because: 'NOT_MEASURED' };
  if (standing.rankStatus === 'NOT_APPRAISED') return { result: 'UNKNOWN', because: 'NOT_APPRAISED' };
  if (standing.rankStatus === 'OUT_OF_COMPETITION') return { result: 'NOT_APPLICABLE', because: 'OUT_OF_COMPETITION' };
  return sum.status === STATUS.NOT_APPLICABLE ? { result: 'NOT_APPLICABLE', because: 'NOTHING_APPLIES' } : { result: 'UNKNOWN', because: 'INCOMPLETE' };
}
