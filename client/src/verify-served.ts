import { compareServed, verifyRecord, type Difference, type ServedStanding, type Verification } from './verify';

/** What came of recomputing a ranking and reading it from the hub again. */
export interface VerifiedRanking extends Verification {
  /** Where the hub serves other numbers than its record has; compared only where the record is right. */
  readonly served: readonly Difference[];
}

/** Recomputes a record, then compares the ranking that a hub serves, group by group, with what was recomputed. */
export async function verifyServed(
  record: string, fingerprint: string, standingsOf: (group: string | null) => AsyncIterable<ServedStanding>,
): Promise<VerifiedRanking> {
  const recomputed = await verifyRecord(record, fingerprint);
  if (!recomputed.ok) return { ...recomputed, served: [] };
  const standings: ServedStanding[] = [];
  for (const group of recomputed.groups.length === 0 ? [null] : recomputed.groups) {
    for await (const standing of standingsOf(group)) standings.push(standing);
  }
  const served = compareServed(recomputed, standings);
  return { ...recomputed, ok: served.length === 0, served };
}
