import type { EntityManager } from 'typeorm';
import { STATUS, type Stage } from './core';
import { periodKey, type PeriodSpec } from './period';
import type { Card } from './submit';

/**
 * How many scores the stored cards hold that the new cards leave empty. A card replaces the whole card before it, so a
 * file with a single corrected value would otherwise empty the rest of the unit without a word.
 */
export async function countDropped(manager: EntityManager, period: PeriodSpec, cards: readonly Card[]): Promise<number> {
  const stored: { unit_id: number; stage: Stage; status: number[] }[] = await manager.query(
    `select distinct on (unit_id, stage) unit_id, stage, status
     from scorecard join period on period.id = period_id where period.key = $1 order by unit_id, stage, revision desc`,
    [periodKey(period)],
  );
  const before = new Map(stored.map((card) => [`${card.unit_id} ${card.stage}`, card.status]));
  let dropped = 0;
  for (const { unitId, stage, scores } of cards) {
    for (const [node, status] of (before.get(`${unitId} ${stage}`) ?? []).entries()) {
      if (status === STATUS.REPORTED && scores.status[node] === STATUS.MISSING) dropped += 1;
    }
  }
  return dropped;
}
