import type { EntityManager } from 'typeorm';
import type { ScoreInput, SetDefinition } from '../entities';
import { canonical, differenceText, recompute, recordOf, type Canonical } from './core';
import { fingerprintOfText } from './fingerprint';
import { periodKey } from './period';
import type { FrozenSnapshot } from './read-frozen';
import { hashOf } from './submit';

/**
 * Recomputes a snapshot from the scores it rests on and compares everything it shows: standings, disagreements,
 * fingerprint, period, provenance, and the scorecards against their own hashes. At most one sentence: the first that differs.
 */
export async function snapshotDifferences(manager: EntityManager, snapshot: FrozenSnapshot): Promise<string[]> {
  const { key, period, set, entries } = snapshot;
  const { differences: [first], disagreements, text } = recompute(recordOf(period.key, set, entries, snapshot));
  if (first !== undefined) return [`${key}: the standing of ${first.unit} differs; ${differenceText(first).en}`];
  const print = fingerprintOfText(text);
  if (print !== snapshot.fingerprint) return [`${key}: fingerprint ${snapshot.fingerprint} is stored, ${print} is recomputed`];
  if (textOf(disagreements) !== textOf(snapshot.disagreements)) return [`${key}: its disagreements differ from what is recomputed`];
  if (periodKey(period) !== period.key) return [`${key}: its period ${period.key} now says ${periodKey(period)}`];
  const [row]: { definition: SetDefinition }[] = await manager.query(`select definition from indicator_set where id = $1`, [period.setId]);
  const synthetic = row?.definition.synthetic === true;
  if (synthetic !== (snapshot.provenance === 'SYNTHETIC')) return [`${key}: provenance ${snapshot.provenance} does not fit the set ${period.setId}`];
  const changed = await changedScorecard(manager, snapshot);
  return changed === null ? [] : [`${key}: the scorecard of ${changed} differs from its hash`];
}

interface CardRow {
  readonly key: string;
  readonly points: number[];
  readonly status: number[];
  readonly inputs: Record<string, ScoreInput>;
  readonly published_rank: number | null;
  readonly hash: string;
}

/** The unit of the first scorecard behind a snapshot that is not what was submitted. */
async function changedScorecard(manager: EntityManager, snapshot: FrozenSnapshot): Promise<string | null> {
  const cards: CardRow[] = await manager.query(
    `select unit.key, scorecard.points, scorecard.status, inputs, scorecard.published_rank, hash
     from standing join scorecard on scorecard.id = standing.scorecard_id join unit on unit.id = standing.unit_id where snapshot_id = $1 order by unit.key`,
    [snapshot.id],
  );
  const found = cards.find((card) => hashOf({ scores: card, inputs: card.inputs, publishedRank: card.published_rank }) !== card.hash);
  return found?.key ?? null;
}

function textOf(value: unknown): string {
  return canonical((value ?? null) as Canonical);
}
