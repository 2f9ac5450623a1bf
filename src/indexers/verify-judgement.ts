import type { EntityManager } from 'typeorm';
import type { PlanDefinition } from '../entities';
import { canonical, type Attestation, type Canonical, type UnitRegister, type Verdict } from './core';
import { placedUnder } from './dependents';
import { fingerprint } from './fingerprint';
import { judgementFingerprint, judgeSubjects } from './judge-plans';
import { firstUnsaid } from './read-attested';
import type { FrozenSnapshot } from './read-frozen';

/** Judges a snapshot again by the versions of the plans it was judged by, and compares every verdict, plan and fingerprint. */
export async function judgementDifferences(manager: EntityManager, register: UnitRegister, snapshot: FrozenSnapshot): Promise<string[]> {
  const judgements: JudgementRow[] = await manager.query(
    `select judgement.id, judgement.key, fingerprint, attested, plan.hash, definition
     from judgement join plan on plan.id = judgement.plan_id where snapshot_id = $1 order by judgement.id`,
    [snapshot.id],
  );
  const differences: string[] = [];
  for (const judgement of judgements) {
    const planHash = fingerprint(judgement.definition as unknown as Canonical);
    if (planHash !== judgement.hash) {
      differences.push(`${judgement.key}: its version of the plan differs from what it was judged by`);
      continue;
    }
    const stored: Verdict[] = await manager.query(
      `select unit.key, rule, result, findings, rounded_would_pass as "roundedWouldPass"
       from verdict join unit on unit.id = verdict.unit_id where judgement_id = $1`,
      [judgement.id],
    );
    const kept = new Map(stored.map((verdict) => [`${verdict.rule} ${verdict.key}`, verdict]));
    const judged = new Set(stored.map((verdict) => verdict.key));
    const subjects = snapshot.entries.flatMap((entry, index) => (judged.has(entry.key) ? [index] : []));
    const ranked = new Set(snapshot.entries.map(({ key }) => key));
    const dependents = placedUnder(register, snapshot, subjects, [...judged].filter((key) => !ranked.has(key)));
    const { attested } = judgement;
    const verdicts = judgeSubjects(snapshot, judgement.definition, subjects, dependents, attested);
    const first = verdicts.find((verdict) => textOf(kept.get(`${verdict.rule} ${verdict.key}`)) !== textOf(verdict));
    const print = judgementFingerprint(snapshot, judgement.hash, verdicts, attested);
    const unsaid = await firstUnsaid(manager, attested);
    if (first !== undefined) differences.push(`${judgement.key}: the verdict of ${first.rule} on ${first.key} differs from what is recomputed`);
    else if (verdicts.length !== stored.length) differences.push(`${judgement.key}: ${stored.length} verdicts are stored, ${verdicts.length} are recomputed`);
    else if (unsaid !== null) differences.push(`${judgement.key}: record ${unsaid.record}, which it read, is stored otherwise`);
    else if (print !== judgement.fingerprint) differences.push(`${judgement.key}: fingerprint ${judgement.fingerprint} is stored, ${print} is recomputed`);
  }
  return differences;
}

interface JudgementRow {
  readonly id: number;
  readonly key: string;
  readonly fingerprint: string;
  readonly hash: string;
  readonly attested: Attestation[];
  readonly definition: PlanDefinition;
}

function textOf(verdict: Verdict | undefined): string {
  return verdict === undefined ? '' : canonical(verdict as unknown as Canonical);
}
