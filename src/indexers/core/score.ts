import type { Points } from './points';

export const SCORE_STATUSES = ['REPORTED', 'MISSING', 'NOT_APPLICABLE'] as const;
export type ScoreStatus = (typeof SCORE_STATUSES)[number];

/** Why a score is missing. */
export type MissingReason = 'NOT_REPORTED' | 'ZERO_DENOMINATOR';

/** One value of a unit under a node. Missing is never zero, and neither is "not applicable". */
export type Score =
  | { readonly status: 'REPORTED'; readonly points: Points }
  | { readonly status: 'MISSING'; readonly reason: MissingReason }
  | { readonly status: 'NOT_APPLICABLE' };

export const NOT_REPORTED: Score = { status: 'MISSING', reason: 'NOT_REPORTED' };
export const NOT_APPLICABLE: Score = { status: 'NOT_APPLICABLE' };

/** A score that somebody reported. */
export function reported(points: Points): Score {
  return { status: 'REPORTED', points };
}

/** A status as the position that arrays of scores hold. */
export const STATUS = { REPORTED: 0, MISSING: 1, NOT_APPLICABLE: 2 } as const satisfies Record<ScoreStatus, number>;

/** The scores of one unit in the node order of its set: `status` says whether `points` (else 0) means anything. */
export interface Scores {
  readonly points: readonly number[];
  readonly status: readonly number[];
}

/** Lays scores by node position out as the two arrays; what is absent is missing. */
export function toScores(nodeCount: number, byNode: ReadonlyMap<number, Score>): Scores {
  const points = new Array<number>(nodeCount).fill(0);
  const status = new Array<number>(nodeCount).fill(STATUS.MISSING);
  for (const [node, score] of byNode) {
    status[node] = STATUS[score.status];
    if (score.status === 'REPORTED') points[node] = score.points;
  }
  return { points, status };
}

/** Tự đánh giá, thẩm định, phê duyệt: three values of one score; only the last is published. */
export const STAGES = ['SELF_ASSESSED', 'VERIFIED', 'APPROVED'] as const;
export type Stage = (typeof STAGES)[number];
