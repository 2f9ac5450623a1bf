import { canonical, type Canonical } from './canonical';
import type { IndicatorSet } from './indicator';
import type { Computed } from './snapshot';
import type { Entry, Standing } from './standing';

/**
 * A publication, whole: the key of its period, the set as it was computed with, and the scores and the standing of every
 * unit, in the order of the units' keys. The SHA-256 of its canonical text is the snapshot's fingerprint.
 */
export interface RankingRecord {
  readonly period: string;
  readonly set: IndicatorSet;
  readonly inputs: readonly Entry[];
  readonly standings: readonly Standing[];
}

/** The record of a ranking, by natural keys only, whatever order its units came in. */
export function recordOf(period: string, set: IndicatorSet, entries: readonly Entry[], { standings }: Pick<Computed, 'standings'>): RankingRecord {
  return { period, set, inputs: inRecordOrder(entries).map(inputOf), standings: inRecordOrder(standings) };
}

/** Rows in the order in which a record lists them. */
export function inRecordOrder<T extends { readonly key: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The characters that are hashed. */
export function recordText(record: RankingRecord): string {
  return canonical(record as unknown as Canonical);
}

/** The same characters, part by part: the units come in pages, in the order of a record, so that a long one is never held whole. */
export async function* recordParts(
  { period, set }: Pick<RankingRecord, 'period' | 'set'>, inputs: AsyncIterable<readonly Entry[]>, standings: AsyncIterable<readonly Standing[]>,
): AsyncGenerator<string> {
  yield '{"inputs":[';
  yield* listed(inputs, inputOf);
  yield `],"period":${canonical(period)},"set":${canonical(set as unknown as Canonical)},"standings":[`;
  yield* listed(standings, (standing) => standing);
  yield ']}';
}

async function* listed<T>(pages: AsyncIterable<readonly T[]>, shape: (row: T) => unknown): AsyncGenerator<string> {
  let separator = '';
  for await (const page of pages) {
    if (page.length > 0) yield separator + page.map((row) => canonical(shape(row) as Canonical)).join(',');
    if (page.length > 0) separator = ',';
  }
}

/** What a record says of a unit before anything is computed, without what a database adds to it. */
function inputOf({ key, parent, parentKind, group, scores, stage, publishedRank }: Entry): Entry {
  return { key, parent, parentKind, group, scores, stage, publishedRank };
}
