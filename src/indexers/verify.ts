import type { DataSource, EntityManager } from 'typeorm';
import type { PlanDefinition } from '../entities';
import { canonical, computeSnapshot, notFound, type Canonical, type Standing, type Verdict } from './core';
import { judgementFingerprint, judgeSubjects } from './judge-plans';
import { snapshotFingerprint } from './publish';
import { readFrozen, type FrozenSnapshot } from './read-frozen';

export interface Verified {
  readonly checked: number;
  /** One sentence for each snapshot or judgement that differs, naming the first standing that does. Empty = all is as published. */
  readonly differences: readonly string[];
}

/** Recomputes snapshots with the present core from the scores they rest on and compares every standing and every fingerprint. */
export async function verify(dataSource: DataSource, snapshotKey?: string): Promise<Verified> {
  const { manager } = dataSource;
  const keys: { key: string }[] = await manager.query(`select key from snapshot where $1::text is null or key = $1::text order by id`, [snapshotKey ?? null]);
  if (keys.length === 0 && snapshotKey !== undefined) {
    throw notFound('snapshot', snapshotKey, { vi: `Không có bản công bố "${snapshotKey}".`, en: `There is no snapshot "${snapshotKey}".` });
  }
  const differences: string[] = [];
  for (const { key } of keys) {
    const snapshot = await readFrozen(manager, key);
    differences.push(...differencesOf(snapshot), ...(await judgementDifferences(manager, snapshot)));
  }
  return { checked: keys.length, differences };
}

function differencesOf(snapshot: FrozenSnapshot): string[] {
  const computed = computeSnapshot(snapshot.set, snapshot.entries);
  const first = computed.standings.findIndex((standing, index) => textOf(standing) !== textOf(snapshot.standings[index]));
  if (first >= 0) return [`${snapshot.key}: the standing of ${snapshot.standings[first]!.key} differs from what is recomputed`];
  const print = snapshotFingerprint(snapshot.period.key, snapshot.set, snapshot.entries, computed);
  return print === snapshot.fingerprint ? [] : [`${snapshot.key}: fingerprint ${snapshot.fingerprint} is stored, ${print} is recomputed`];
}

async function judgementDifferences(manager: EntityManager, snapshot: FrozenSnapshot): Promise<string[]> {
  const judgements: JudgementRow[] = await manager.query(
    `select judgement.id, judgement.key, fingerprint, plan.hash, definition
     from judgement join plan on plan.id = judgement.plan_id where snapshot_id = $1 order by judgement.id`,
    [snapshot.id],
  );
  const differences: string[] = [];
  for (const judgement of judgements) {
    const stored: Verdict[] = await manager.query(
      `select unit.key, rule, result, findings, rounded_would_pass as "roundedWouldPass"
       from verdict join unit on unit.id = verdict.unit_id where judgement_id = $1`,
      [judgement.id],
    );
    const kept = new Map(stored.map((verdict) => [`${verdict.rule} ${verdict.key}`, verdict]));
    const judged = new Set(stored.map((verdict) => verdict.key));
    const subjects = snapshot.entries.flatMap((entry, index) => (judged.has(entry.key) ? [index] : []));
    const verdicts = judgeSubjects(snapshot, judgement.definition, subjects);
    const first = verdicts.find((verdict) => textOf(kept.get(`${verdict.rule} ${verdict.key}`)) !== textOf(verdict));
    const print = judgementFingerprint(snapshot, judgement.hash, verdicts);
    if (first !== undefined) differences.push(`${judgement.key}: the verdict of ${first.rule} on ${first.key} differs from what is recomputed`);
    else if (print !== judgement.fingerprint) differences.push(`${judgement.key}: fingerprint ${judgement.fingerprint} is stored, ${print} is recomputed`);
  }
  return differences;
}

interface JudgementRow {
  readonly id: number;
  readonly key: string;
  readonly fingerprint: string;
  readonly hash: string;
  readonly definition: PlanDefinition;
}

function textOf(value: Verdict | Standing | undefined): string {
  return value === undefined ? '' : canonical(value as unknown as Canonical);
}
