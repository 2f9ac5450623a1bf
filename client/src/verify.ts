import { differenceText, type Difference } from '../../src/indexers/core/difference';
import { TOTAL } from '../../src/indexers/core/indicator';
import { formatPoints, type Points } from '../../src/indexers/core/points';
import { readRecord, UnreadableRecord } from '../../src/indexers/core/read-record';
import { MOST_DIFFERENCES, recompute } from '../../src/indexers/core/recompute';
import type { RankStatus, Standing } from '../../src/indexers/core/standing';
import { isReported, sumAt } from '../../src/indexers/core/sum';

export { differenceText, type Difference };

/** What one unit has in the total and in the whole territory, as the API shows it. */
export interface Place {
  readonly rank: number | null;
  readonly points: string | null;
  readonly maxPoints: string;
  readonly rankStatus: RankStatus;
}

/** A standing as the API served it, with the two names by which a unit is found in a record. */
export interface ServedStanding extends Place {
  readonly unit: { readonly code: string | null; readonly slug: string };
}

/** What came of recomputing a published ranking on this machine. */
export interface Verification {
  /** The text is what was published, and its ranking follows from its set and its scores. */
  readonly ok: boolean;
  /** The fingerprint that was expected, that of the text received, and that of the text with its ranking computed again; null if it cannot be. */
  readonly fingerprint: string;
  readonly bytes: string;
  readonly recomputed: string | null;
  /** How many units were ranked again. */
  readonly units: number;
  /** What differs, causes before effects; of many the first fifty. `differenceText` says one as a sentence. */
  readonly differences: readonly Difference[];
  /** The recomputed place of each unit, by the key that the record gives it. */
  readonly places: ReadonlyMap<string, Place>;
  /** The competition groups of the ranking, which the API serves one at a time; empty where its set names none. */
  readonly groups: readonly string[];
}

/**
 * Recomputes a published ranking from the record that `Snapshot.record` names, with the core that published it, and
 * compares fingerprints. Only the fingerprint needs to be trusted: it may come from a decision, a citation or another hub.
 */
export async function verifyRecord(text: string, fingerprint: string): Promise<Verification> {
  const bytes = await sha256(text);
  const { differences, again, ...found } = computedAgain(text);
  const recomputed = again === text ? bytes : again === null ? null : await sha256(again);
  if (differences.length === 0 && again !== text) differences.push(unlike(text, again ?? ''));
  if (bytes !== fingerprint) differences.push({ unit: null, node: null, what: 'FINGERPRINT', published: fingerprint, recomputed: bytes });
  return { ok: differences.length === 0, fingerprint, bytes, recomputed, units: found.places.size, differences, ...found };
}

/**
 * Compares a whole ranking by the total (all its groups), as a hub served it, with the recomputed places: a hub that shows other numbers
 * than its record, hides a unit or invents one is found.
 */
export function compareServed({ places }: Pick<Verification, 'places'>, served: readonly ServedStanding[]): Difference[] {
  const differences: Difference[] = [];
  const about = (unit: string, what: Difference['what'], published: Value, recomputed: Value): void => {
    if (differences.length < MOST_DIFFERENCES) differences.push({ unit, node: what === 'UNIT' ? null : 'TOTAL', what, published: textOf(published), recomputed: textOf(recomputed) });
  };
  const keys = new Map([...places.keys()].map((key) => [key.replace(/@[^@]*$/, ''), key]));
  for (const { unit, ...shown } of served) {
    const label = unit.code ?? unit.slug;
    const key = keys.get(label);
    keys.delete(label);
    if (key === undefined) {
      about(label, 'UNIT', label, null);
      continue;
    }
    const place = places.get(key)!;
    for (const [what, field] of SHOWN) if (shown[field] !== place[field]) about(key, what, shown[field], place[field]);
  }
  for (const key of keys.values()) about(key, 'UNIT', null, key);
  return differences;
}

type Value = string | number | null;

const SHOWN = [['POINTS', 'points'], ['MAX', 'maxPoints'], ['RANK_STATUS', 'rankStatus'], ['RANK', 'rank']] as const;

const textOf = (value: Value): string | null => (value === null ? null : String(value));

interface ComputedAgain extends Pick<Verification, 'places' | 'groups'> {
  readonly differences: Difference[];
  readonly again: string | null;
}

function computedAgain(text: string): ComputedAgain {
  try {
    const record = readRecord(text);
    const { standings, text: again, differences } = recompute(record);
    const groups = [...new Set(record.inputs.flatMap(({ group }) => group ?? []))].sort();
    return { differences: [...differences], again, places: new Map(standings.map((standing) => [standing.key, placeOf(standing)])), groups };
  } catch (error) {
    const difference = error instanceof UnreadableRecord ? error.difference : { unit: null, node: null, what: 'NOT_COMPUTABLE' as const, published: (error as Error).message, recomputed: null };
    return { differences: [difference], again: null, places: new Map(), groups: [] };
  }
}

function placeOf(standing: Standing): Place {
  const [total, rankStatus] = [sumAt(standing, TOTAL), standing.rankStatus];
  const points = rankStatus !== 'NOT_APPRAISED' && isReported(total) ? formatPoints(total.points as Points) : null;
  return { rank: standing.rankTerritory[TOTAL] || null, points, maxPoints: formatPoints(total.max as Points), rankStatus };
}

/** Where a text that holds the right values is still not in canonical form. */
function unlike(text: string, again: string): Difference {
  let at = 0;
  while (text[at] === again[at]) at++;
  return { unit: null, node: null, what: 'FORM', published: `${at}: ${JSON.stringify(text.slice(at, at + 60))}`, recomputed: null };
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
async function sha256(text: string): Promise<string> {
  if (crypto.subtle === undefined) throw new Error('SHA-256 needs crypto.subtle, which a browser has on https: and on localhost only');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
