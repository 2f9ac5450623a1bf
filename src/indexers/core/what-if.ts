import type { Attestation } from './attestation';
import { judge, type Field, type Verdict } from './judge';
import { TOTAL, type IndicatorSet } from './indicator';
import type { Rule, VerdictResult } from './rule';
import { toScores, type Score, type Scores } from './score';
import { computeTotals } from './snapshot';
import type { Entry, RankStatus } from './standing';
import { isReported, sumAt, type Sum } from './sum';

/** Points and rank of a unit in the total and in the whole territory; null where there are none. */
export interface Place {
  readonly points: number | null;
  readonly rank: number | null;
}

/** A rule with what it answered for the units it concerns; null = it does not concern the unit at this position. */
export interface JudgedRule {
  readonly rule: Rule;
  /** What was stated of the units when it judged them. */
  readonly attestations?: readonly Attestation[];
  readonly before: (position: number) => VerdictResult | null;
}

/** A published ranking, before anything is supposed. Positions are those of the entries. */
export interface Frozen extends Omit<Field, 'standings' | 'attestations'> {
  readonly places: readonly Place[];
  readonly judged: readonly JudgedRule[];
}

/** Supposed scores of some units: by position of the unit, then by node. */
export type Supposed = ReadonlyMap<number, ReadonlyMap<number, Score>>;

export interface SupposedPlace {
  readonly position: number;
  readonly before: Place;
  readonly after: Place;
}

/** `judged`: position in `Frozen.judged`. */
export interface SupposedVerdict {
  readonly position: number;
  readonly judged: number;
  readonly before: VerdictResult;
  readonly after: Verdict;
}

/**
 * What a ranking and its verdicts would be with other scores: the units asked for in their order, then all others that
 * move, by the rank they would have. The same arithmetic as a publication, on a copy: nothing given is changed.
 */
export function whatIf(frozen: Frozen, supposed: Supposed): { places: SupposedPlace[]; verdicts: SupposedVerdict[] } {
  const { set, decided, places: before } = frozen;
  const entries = frozen.entries.map((entry, position) => suppose(set, entry, supposed.get(position)));
  const standings = computeTotals(set, entries);
  const after = standings.map((standing) => placeOf(standing.rankStatus, sumAt(standing, TOTAL), standing.rankTerritory[TOTAL]!));
  const order = inOrder(supposed, entries, after);
  const verdicts = frozen.judged.map(({ rule, attestations = [], before: answers }) => {
    const concerned = entries.flatMap((_, position) => (answers(position) === null ? [] : [position]));
    const answered = judge(rule, { set, entries, standings, decided, attestations }, concerned);
    return new Map(answered.map((verdict, index) => [concerned[index]!, verdict]));
  });
  return {
    places: order.flatMap((position): SupposedPlace[] => {
      const change = { position, before: before[position]!, after: after[position]! };
      return supposed.has(position) || moved(change) ? [change] : [];
    }),
    verdicts: order.flatMap((position) => frozen.judged.flatMap((rule, judged): SupposedVerdict[] => {
      const [answer, verdict] = [rule.before(position), verdicts[judged]!.get(position)];
      if (answer === null || verdict === undefined) return [];
      return supposed.has(position) || answer !== verdict.result ? [{ position, judged, before: answer, after: verdict }] : [];
    })),
  };
}

/** A place as it is shown: no points where nothing was reported, no rank where the rank is 0. */
export function placeOf(rankStatus: RankStatus, total: Sum, rank: number): Place {
  const shown = rankStatus !== 'NOT_APPRAISED' && isReported(total);
  return { points: shown ? total.points : null, rank: rank || null };
}

/** An entry with some scores exchanged, as an approved card that names just these nodes would leave it. */
function suppose(set: IndicatorSet, entry: Entry, changes: ReadonlyMap<number, Score> | undefined): Entry {
  if (changes === undefined) return entry;
  const before = entry.scores ?? toScores(set.nodes.length, new Map());
  const exchanged = toScores(set.nodes.length, changes);
  const merged = (own: readonly number[], other: readonly number[]): number[] => own.map((value, node) => (changes.has(node) ? other[node]! : value));
  const scores: Scores = { points: merged(before.points, exchanged.points), status: merged(before.status, exchanged.status) };
  return { ...entry, scores, stage: 'APPROVED' };
}

/** The units asked for, then all others by rank, those without a rank last; ties by key. */
function inOrder(asked: Supposed, entries: readonly Entry[], after: readonly Place[]): number[] {
  const others = entries.flatMap((_, position) => (asked.has(position) ? [] : [position]));
  const rank = (position: number): number => after[position]!.rank ?? Infinity;
  const byKey = (a: number, b: number): number => (entries[a]!.key < entries[b]!.key ? -1 : 1);
  return [...asked.keys(), ...others.sort((a, b) => (rank(a) === rank(b) ? byKey(a, b) : rank(a) - rank(b)))];
}

function moved({ before, after }: SupposedPlace): boolean {
  return before.points !== after.points || before.rank !== after.rank;
}
