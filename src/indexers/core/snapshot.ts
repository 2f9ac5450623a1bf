import { TOTAL, type IndicatorSet } from './indicator';
import { invariant } from './invariant';
import { bestFirst, noRatios, partitionOf, ranksWithin, type Ratios } from './rank';
import { STATUS, toScores, type Scores } from './score';
import { columnCount, competes, parentPartition, territoryPartition, type Entry, type RankStatus, type Standing } from './standing';
import { isComplete, sumAt } from './sum';
import { addUp, layoutOf, partsOf, sumOver, type AddedUp, type Layout } from './total';

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

/** Goes through the standings row by row and through the ratios column by column, so that memory is read in the order in which it lies. */
function rankIn(set: IndicatorSet, entries: readonly Entry[], standings: readonly Standing[], columns: readonly number[]): void {
  const [territory, parent] = [partitionOf(territoryPartition(entries)), partitionOf(parentPartition(entries))];
  const ranks = ratiosIn(standings, columns).map((ratios) => {
    const order = bestFirst(ratios, set.publishedDecimals);
    return { territory: ranksWithin(order, territory), parent: ranksWithin(order, parent) };
  });
  standings.forEach(({ rankTerritory, rankParent }, at) => {
    for (let index = 0; index < columns.length; index++) {
      rankTerritory[columns[index]!] = ranks[index]!.territory[at]!;
      rankParent[columns[index]!] = ranks[index]!.parent[at]!;
    }
  });
}

/** The ratios that compete in each of some columns. */
function ratiosIn(standings: readonly Standing[], columns: readonly number[]): Ratios[] {
  const ratios = columns.map(() => noRatios(standings.length));
  standings.forEach((standing, at) => {
    for (let index = 0; index < columns.length; index++) {
      const ratio = competes(standing, sumAt(standing, columns[index]!));
      if (ratio === null) continue;
      ratios[index]!.points[at] = ratio.points;
      ratios[index]!.max[at] = ratio.max;
    }
  });
  return ratios;
}

function unranked(layout: Layout, entry: Entry, added: AddedUp | null): Standing {
  const { set } = layout;
  const { sums } = added ?? addUp(layout, toScores(set.nodes.length, new Map()));
  const pillars = set.pillars.map((view) => sumOver(layout, sums, view.mainIndicators));
  const unrankedColumns = (): number[] => new Array<number>(columnCount(set)).fill(0);
  return {
    key: entry.key,
    rankStatus: added === null ? 'NOT_APPRAISED' : rankStatusOf(added),
    stage: entry.stage,
    publishedRank: entry.publishedRank,
    points: sums.points.concat(pillars.map((sum) => sum.points)),
    max: sums.max.concat(pillars.map((sum) => sum.max)),
    missing: sums.missing.concat(pillars.map((sum) => sum.missing)),
    status: sums.status.concat(pillars.map((sum) => sum.status)),
    rankTerritory: unrankedColumns(),
    rankParent: unrankedColumns(),
  };
}

function rankStatusOf(added: AddedUp): RankStatus {
  const total = sumAt(added.sums, TOTAL);
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
