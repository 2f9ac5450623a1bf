import type { EntityManager } from 'typeorm';
import type { ScoreInput } from '../entities';
import { invariant, type Canonical, type Scores, type Stage } from './core';
import { fingerprint } from './fingerprint';
import { insertRows } from './insert-rows';
import { ensurePeriod, type PeriodSpec } from './period';

/** The scores of one unit at one stage, ready to be appended. */
export interface Card {
  readonly unitId: number;
  readonly stage: Stage;
  readonly scores: Scores;
  /** What was entered, by node code: text, evidence, note. */
  readonly inputs: Readonly<Record<string, ScoreInput>>;
  readonly publishedRank: number | null;
}

export interface Submitted {
  readonly periodId: number;
  readonly written: number;
  /** Cards that say what the latest revision says already: nothing was appended for them, so a retry is safe. */
  readonly unchanged: number;
}

interface Latest {
  readonly unit_id: number;
  readonly stage: Stage;
  readonly revision: number;
  readonly hash: string;
}

/** Appends scorecards to a period; the only writer of scores. Runs inside the caller's transaction. */
export async function submit(manager: EntityManager, spec: PeriodSpec, cards: readonly Card[]): Promise<Submitted> {
  const period = await ensurePeriod(manager, spec);
  const latest: Latest[] = await manager.query(
    `select distinct on (unit_id, stage) unit_id, stage, revision, hash
     from scorecard where period_id = $1 order by unit_id, stage, revision desc`,
    [period.id],
  );
  const known = new Map(latest.map((row) => [`${row.unit_id} ${row.stage}`, row]));
  invariant(new Set(cards.map((card) => `${card.unitId} ${card.stage}`)).size === cards.length, 'one card for each unit and stage');
  const rows = cards.map((card) => ({ card, hash: hashOf(card), before: known.get(`${card.unitId} ${card.stage}`) }));
  const changed = rows.filter(({ hash, before }) => before?.hash !== hash);
  await insertRows(manager, 'scorecard', COLUMNS, changed.map(({ card, hash, before }) => [
    period.id, card.unitId, card.stage, (before?.revision ?? 0) + 1,
    card.scores.points, card.scores.status, JSON.stringify(card.inputs), card.publishedRank, hash,
  ]));
  return { periodId: period.id, written: changed.length, unchanged: cards.length - changed.length };
}

const COLUMNS = {
  period_id: 'integer', unit_id: 'integer', stage: 'text', revision: 'integer',
  points: 'integer[]', status: 'smallint[]', inputs: 'jsonb', published_rank: 'integer', hash: 'text',
};

/** A fingerprint of everything of a scorecard that a correction could change. */
export function hashOf({ scores, inputs, publishedRank }: Pick<Card, 'scores' | 'inputs' | 'publishedRank'>): string {
  return fingerprint({ points: scores.points, status: scores.status, inputs: inputs as unknown as Canonical, publishedRank });
}
