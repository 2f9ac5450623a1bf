import { TOTAL, type IndicatorSet } from './indicator';
import { invariant } from './invariant';
import { bestFirst, ranksWithin, type Ratio } from './rank';
import { STATUS, toScores, type Scores, type Stage } from './score';
import { addUp, isComplete, layoutOf, partsOf, sumOver, type AddedUp, type Layout, type Sum } from './total';
import type { Competitor } from './unit';

/** Why a unit has a rank or has none. */
export const RANK_STATUSES = ['RANKED', 'INCOMPLETE', 'NOT_APPRAISED', 'OUT_OF_COMPETITION'] as const;
export type RankStatus = (typeof RANK_STATUSES)[number];

/** Everything a publication knows of one unit before anything is computed. */
export interface Entry extends Competitor {
  /** Approved scores; null for a unit that has not been appraised. */
  readonly scores: Scores | null;
  /** The highest stage that any score of the unit has reached; null where nobody has reported anything. */
  readonly stage: Stage | null;
  /** The rank that an official source printed; null unless it was read there. */
  readonly publishedRank: number | null;
}

/**
 * One unit's result. The arrays have a column for each node of the set, in node order, and then one for each pillar.
 * A rank of 0 means: not ranked in this scope.
 */
export interface Standing {
  readonly key: string;
  readonly rankStatus: RankStatus;
  readonly stage: Stage | null;
  readonly publishedRank: number | null;
  readonly points: number[];
  readonly max: number[];
  readonly missing: number[];
  readonly status: number[];
  readonly rankTerritory: number[];
  readonly rankParent: number[];
}

/** Where what was reported and what the hub computes differ. Points in 1/10 000 point; ranks in places. */
export interface Disagreement {
  readonly key: string;
  readonly kind: 'POINTS' | 'RANK';
  readonly node: number;
  readonly reported: number;
  readonly computed: number;
}

export interface Computed {
  readonly standings: readonly Standing[];
  readonly disagreements: readonly Disagreement[];
}

/** A set that cannot make a node from its parts because no source states the maximum of these nodes. */
export class NotComputable extends Error {
  constructor(readonly node: string, readonly withoutMaximum: readonly string[]) {
    super(`${node} cannot be computed: no source states the maximum points of ${withoutMaximum.join(', ')}`);
  }
}

/**
 * The whole pipeline of a ranking: scores → sums → ranks. Standings come in the order of the entries; no order of
 * entries changes any rank.
 */
export function computeSnapshot(set: IndicatorSet, entries: readonly Entry[]): Computed {
  const layout = layoutOf(set);
  const added = entries.map((entry) => (entry.scores === null ? null : addUp(layout, checked(layout, entry.scores))));
  const standings = entries.map((entry, index) => unranked(layout, entry, added[index]!));
  const [territory, parent] = [territoryPartition(entries), parentPartition(entries)];
  for (let column = 0; column < columnCount(set); column++) {
    const order = bestFirst(standings.map((standing) => competes(standing, sumAt(standing, column))), set.publishedDecimals);
    const [inTerritory, underParent] = [ranksWithin(order, territory), ranksWithin(order, parent)];
    for (const position of order.positions) {
      standings[position]!.rankTerritory[column] = inTerritory[position]!;
      standings[position]!.rankParent[column] = underParent[position]!;
    }
  }
  return { standings, disagreements: disagreementsOf(standings, added) };
}

/** Columns of a standing: the nodes, then the pillars. */
export function columnCount(set: IndicatorSet): number {
  return set.nodes.length + set.pillars.length;
}

/** The ratio with which a standing competes; null where the sum is incomplete or the unit does not compete. */
export function competes(standing: Standing, sum: Sum): Ratio | null {
  const barred = standing.rankStatus === 'NOT_APPRAISED' || standing.rankStatus === 'OUT_OF_COMPETITION';
  return barred || !isComplete(sum) ? null : sum;
}

/** Who competes with whom in the whole territory: the units of one competition group. */
export function territoryPartition(entries: readonly Competitor[]): (string | null)[] {
  return entries.map((entry) => entry.group ?? '');
}

/** Who competes with whom under one parent; a unit without a parent has no such rank. */
export function parentPartition(entries: readonly Competitor[]): (string | null)[] {
  return entries.map((entry) => (entry.parent === null ? null : `${entry.parent}\0${entry.group ?? ''}`));
}

/** What a standing holds in one column. */
export function sumAt(standing: Standing, column: number): Sum {
  return {
    points: standing.points[column]!,
    max: standing.max[column]!,
    missing: standing.missing[column]!,
    status: standing.status[column]!,
  };
}

function unranked(layout: Layout, entry: Entry, added: AddedUp | null): Standing {
  const { set } = layout;
  const nodes = (added ?? addUp(layout, toScores(set.nodes.length, new Map()))).nodes;
  const columns = [...nodes, ...set.pillars.map((view) => sumOver(layout, nodes, view.mainIndicators))];
  return {
    key: entry.key,
    rankStatus: added === null ? 'NOT_APPRAISED' : rankStatusOf(added),
    stage: entry.stage,
    publishedRank: entry.publishedRank,
    points: columns.map((sum) => sum.points),
    max: columns.map((sum) => sum.max),
    missing: columns.map((sum) => sum.missing),
    status: columns.map((sum) => sum.status),
    rankTerritory: columns.map(() => 0),
    rankParent: columns.map(() => 0),
  };
}

function rankStatusOf(added: AddedUp): RankStatus {
  const total = added.nodes[TOTAL]!;
  if (added.outOfCompetition || total.status === STATUS.NOT_APPLICABLE) return 'OUT_OF_COMPETITION';
  return isComplete(total) && total.max > 0 ? 'RANKED' : 'INCOMPLETE';
}

/** Refuses scores from which the set cannot make a total, instead of publishing a wrong one. */
function checked(layout: Layout, scores: Scores): Scores {
  const { id, nodes } = layout.set;
  invariant(scores.points.length === nodes.length && scores.status.length === nodes.length, `scores do not follow the nodes of ${id}`);
  for (const node of [...layout.mains, TOTAL]) {
    const parts = partsOf(layout, node);
    if (layout.computable.has(node) || scores.status[node] !== STATUS.MISSING) continue;
    if (!parts.some((part) => scores.status[part] === STATUS.REPORTED)) continue;
    throw new NotComputable(nodes[node]!.code, parts.filter((part) => nodes[part]!.max === null).map((part) => nodes[part]!.code));
  }
  return scores;
}

function disagreementsOf(standings: readonly Standing[], added: readonly (AddedUp | null)[]): Disagreement[] {
  return standings.flatMap((standing, index) => {
    const points = (added[index]?.disagreements ?? []).map((found): Disagreement => ({ key: standing.key, kind: 'POINTS', ...found }));
    const [printed, computed] = [standing.publishedRank, standing.rankTerritory[TOTAL]!];
    if (printed === null || printed === computed) return points;
    return [...points, { key: standing.key, kind: 'RANK', node: TOTAL, reported: printed, computed }];
  });
}
