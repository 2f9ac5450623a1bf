import type { IndicatorSet } from './indicator';
import type { Ratio } from './rank';
import type { Scores, Stage } from './score';
import { isComplete, type Sum, type Sums } from './sum';
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
export interface Standing extends Sums {
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
