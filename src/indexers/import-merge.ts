import type { EntityManager } from 'typeorm';
import type { ScoreInput } from '../entities';
import { STATUS, type SetNode, type Stage } from './core';
import { periodKey, type PeriodSpec } from './period';
import type { Card } from './submit';

/** A card as a file gives it: `stated` is 1 at the nodes that the file names at all; `rankStated` tells whether it names the rank. */
export interface StatedCard extends Card {
  readonly stated: Uint8Array;
  readonly rankStated: boolean;
}

interface Stored {
  readonly unit_id: number;
  readonly stage: Stage;
  readonly points: number[];
  readonly status: number[];
  readonly inputs: Record<string, ScoreInput>;
  readonly published_rank: number | null;
}

/**
 * The cards to append: what a file does not name stays as the latest revision has it, so that a file with one corrected
 * value corrects one value. What it names and leaves empty becomes missing; `emptied` counts the scores lost so.
 */
export async function mergeWithStored(
  manager: EntityManager,
  period: PeriodSpec,
  nodes: readonly SetNode[],
  cards: readonly StatedCard[],
): Promise<{ cards: Card[]; emptied: number }> {
  const rows: Stored[] = await manager.query(
    `select distinct on (unit_id, stage) unit_id, stage, points, status, inputs, published_rank
     from scorecard join period on period.id = period_id where period.key = $1 order by unit_id, stage, revision desc`,
    [periodKey(period)],
  );
  const stored = new Map(rows.map((row) => [`${row.unit_id} ${row.stage}`, row]));
  let emptied = 0;
  const merged = cards.map((card) => {
    const before = stored.get(`${card.unitId} ${card.stage}`);
    if (before === undefined) return asCard(card);
    emptied += card.stated.filter((stated, node) => stated === 1 && before.status[node] === STATUS.REPORTED && card.scores.status[node] === STATUS.MISSING).length;
    return merge(card, before, nodes);
  });
  return { cards: merged, emptied };
}

function merge(card: StatedCard, before: Stored, nodes: readonly SetNode[]): Card {
  const own = (node: number): boolean => card.stated[node] === 1;
  const kept = nodes.flatMap(({ code }, node) => (!own(node) && before.inputs[code] !== undefined ? [[code, before.inputs[code]] as const] : []));
  return {
    unitId: card.unitId,
    stage: card.stage,
    scores: {
      points: card.scores.points.map((points, node) => (own(node) ? points : before.points[node]!)),
      status: card.scores.status.map((status, node) => (own(node) ? status : before.status[node]!)),
    },
    inputs: { ...Object.fromEntries(kept), ...card.inputs },
    publishedRank: card.rankStated ? card.publishedRank : before.published_rank,
  };
}

function asCard({ unitId, stage, scores, inputs, publishedRank }: StatedCard): Card {
  return { unitId, stage, scores, inputs, publishedRank };
}
