import type { Attestation } from './attestation';
import { judge, type Field, type JudgedDependent, type Verdict } from './judge';
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

/** A rule with what it answered for the units it concerns, by position, then by the rows of the dependents; null = it does not concern this one. */
export interface JudgedRule {
  readonly rule: Rule;
  /** What was stated of the units when it judged them. */
  readonly attestations?: readonly Attestation[];
  /** Who may be judged through one of the entries; nobody where it is left out. */
  readonly dependents?: readonly JudgedDependent[];
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

/** `position`: that of the unit, or the row of one that is judged through another; `judged`: position in `Frozen.judged`. */
export interface SupposedVerdict {
  readonly position: number;
  readonly judged: number;
  readonly before: VerdictResult;
  readonly after: Verdict;
}

/**
 * What a ranking and its verdicts would be with other scores: the units asked for in their order, then all others that
 * move, by the rank they would have, then those that are judged through one of them. The same arithmetic as a publication, on a copy: nothing given is changed.
 */
export function whatIf(frozen: Frozen, supposed: Supposed): { places: SupposedPlace[]; verdicts: SupposedVerdict[] } {
  const { set, decided, places: before } = frozen;
  const entries = frozen.entries.map((entry, position) => suppose(set, entry, supposed.get(position)));
  const standings = computeTotals(set, entries);
  const after = standings.map((standing) => placeOf(standing.rankStatus, sumAt(standing, TOTAL), standing.rankTerritory[TOTAL]!));
  const order = inOrder(supposed, entries, after);
  const verdicts = frozen.judged.map(({ rule, attestations = [], dependents = [], before: answers }) => {
    const concerned = entries.flatMap((_, position) => (answers(position) === null ? [] : [position]));
    const through = dependents.filter(({ row }) => answers(row) !== null);
    const answered = judge(rule, { set, entries, standings, decided, attestations }, [...concerned, ...through]);
    return new Map(answered.map((verdict, index) => [concerned[index] ?? through[index - concerned.length]!.row, verdict]));
  });
  const changeOf = (position: number, judged: number): SupposedVerdict[] => {
    const [answer, verdict] = [frozen.judged[judged]!.before(position), verdicts[judged]!.get(position)];
    if (answer === null || verdict === undefined) return [];
    return supposed.has(position) || answer !== verdict.result ? [{ position, judged, before: answer, after: verdict }] : [];
  };
  return {
    places: order.flatMap((position): SupposedPlace[] => {
      const change = { position, before: before[position]!, after: after[position]! };
      return supposed.has(position) || moved(change) ? [change] : [];
    }),
    verdicts: [
      ...order.flatMap((position) => frozen.judged.flatMap((_, judged) => changeOf(position, judged))),
      ...frozen.judged.flatMap(({ dependents = [] }, judged) => dependents.flatMap(({ row }) => changeOf(row, judged))),
    ],
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
