import { TOTAL, type IndicatorSet } from './indicator';
import { invariant } from './invariant';
import { bestFirst, ranksWithin } from './rank';
import { STATUS, toScores, type Scores } from './score';
import { columnCount, competes, parentPartition, sumAt, territoryPartition, type Entry, type RankStatus, type Standing } from './standing';
import { addUp, isComplete, layoutOf, partsOf, sumOver, type AddedUp, type Layout } from './total';

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
  const { standings, added } = unrankedOf(set, entries);
  rankIn(set, entries, standings, Array.from({ length: columnCount(set) }, (_, column) => column));
  return { standings, disagreements: disagreementsOf(standings, added) };
}

/** The same standings with ranks in the total only: all that a hypothetical ranking shows and a rule needs. */
export function computeTotals(set: IndicatorSet, entries: readonly Entry[]): Standing[] {
  const { standings } = unrankedOf(set, entries);
  rankIn(set, entries, standings, [TOTAL]);
  return standings;
}

function unrankedOf(set: IndicatorSet, entries: readonly Entry[]): { standings: Standing[]; added: (AddedUp | null)[] } {
  const layout = layoutOf(set);
  const added = entries.map((entry) => (entry.scores === null ? null : addUp(layout, checked(layout, entry.scores))));
  return { standings: entries.map((entry, index) => unranked(layout, entry, added[index]!)), added };
}

function rankIn(set: IndicatorSet, entries: readonly Entry[], standings: readonly Standing[], columns: readonly number[]): void {
  const [territory, parent] = [territoryPartition(entries), parentPartition(entries)];
  for (const column of columns) {
    const order = bestFirst(standings.map((standing) => competes(standing, sumAt(standing, column))), set.publishedDecimals);
    const [inTerritory, underParent] = [ranksWithin(order, territory), ranksWithin(order, parent)];
    for (const position of order.positions) {
      standings[position]!.rankTerritory[column] = inTerritory[position]!;
      standings[position]!.rankParent[column] = underParent[position]!;
    }
  }
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
