import type { DataSource, EntityManager } from 'typeorm';
import type { PlanDefinition, Provenance } from '../entities';
import { judge, once, type Canonical, type Field, type UnitRegister, type Verdict } from './core';
import { fingerprint } from './fingerprint';
import { insertRows } from './insert-rows';
import { rulesOn } from './plan-rules';
import { readFrozen, type FrozenSnapshot } from './read-frozen';
import { readRegister } from './read-inputs';
import { readLinks, readSubjects, type SuccessionLinks } from './subjects';

interface PlanRow {
  readonly id: number;
  readonly code: string;
  readonly hash: string;
  readonly definition: PlanDefinition;
}

/** Judges one snapshot, in the order of keys, by the latest version of every plan that rests on it; appends a judgement for each that says something new. */
export async function judgeSnapshot(manager: EntityManager, register: UnitRegister, snapshot: FrozenSnapshot, at: Date): Promise<number> {
  const plans: PlanRow[] = await manager.query(`select distinct on (code) id, code, hash, definition from plan order by code, version desc`);
  const links = once(() => readLinks(manager));
  let judged = 0;
  for (const plan of plans) {
    const verdicts = await judgeBy(manager, register, snapshot, plan.definition, links);
    if (verdicts === null) continue;
    const print = judgementFingerprint(snapshot, plan.hash, verdicts);
    const [before] = await manager.query(
      `select judgement.ordinal, judgement.fingerprint from judgement join plan on plan.id = judgement.plan_id
       where snapshot_id = $1 and plan.code = $2 order by ordinal desc limit 1`,
      [snapshot.id, plan.code],
    );
    if (before?.fingerprint === print) continue;
    const ordinal = (before?.ordinal ?? 0) + 1;
    const [{ id }] = await manager.query(
      `insert into judgement (key, snapshot_id, plan_id, ordinal, fingerprint, judged_at) values ($1, $2, $3, $4, $5, $6) returning id`,
      [`${snapshot.key}|${plan.code}#${ordinal}`, snapshot.id, plan.id, ordinal, print, at],
    );
    const unitIds = new Map(snapshot.entries.map((entry) => [entry.key, entry.unitId]));
    await insertRows(manager, 'verdict', VERDICT_COLUMNS, verdicts.map((verdict) => [
      id, verdict.rule, unitIds.get(verdict.key), verdict.result, verdict.roundedWouldPass, JSON.stringify(verdict.findings),
    ]));
    judged++;
  }
  return judged;
}

/** Judges every current snapshot again: after a plan was added or amended. Rankings stay untouched. */
export async function judgePlans(dataSource: DataSource, at: Date): Promise<number> {
  const current: { key: string }[] = await dataSource.query(`select distinct on (period_id) key from snapshot order by period_id, ordinal desc`);
  const register = await readRegister(dataSource.manager);
  let judged = 0;
  for (const { key } of current) judged += await dataSource.transaction(async (manager) => judgeSnapshot(manager, register, await readFrozen(manager, key), at));
  return judged;
}

/** The verdicts of a plan on a snapshot; null where the plan does not rest on it. */
async function judgeBy(manager: EntityManager, register: UnitRegister, snapshot: FrozenSnapshot, plan: PlanDefinition, links: () => Promise<SuccessionLinks>): Promise<Verdict[] | null> {
  const { year } = snapshot.period;
  if (rulesOn(plan.rules, snapshot.period.unitKind).length === 0 || year < plan.years.from || year > plan.years.to) return null;
  const subjects = await readSubjects(manager, register, snapshot, plan, links);
  return subjects.length === 0 ? null : judgeSubjects(snapshot, plan, subjects);
}

/** The verdicts of a plan's rules on the units at `subjects`, by rule and in the order of the standings. */
export function judgeSubjects(snapshot: FrozenSnapshot, plan: PlanDefinition, subjects: readonly number[]): Verdict[] {
  const field: Field = { ...snapshot, decided: isDecided(snapshot.provenance, snapshot.decisionId) };
  return rulesOn(plan.rules, snapshot.period.unitKind).flatMap(({ rule }) => judge(rule, field, subjects));
}

/** The fingerprint of a judgement: the ranking, the version of the plan and every verdict. */
export function judgementFingerprint(snapshot: FrozenSnapshot, planHash: string, verdicts: readonly Verdict[]): string {
  return fingerprint({ snapshot: snapshot.fingerprint, plan: planHash, verdicts } as unknown as Canonical);
}

/** Whether approval can be read from the scorecards: an official or demonstration table, or one that a decision published. */
export function isDecided(provenance: Provenance, decisionId: string | null): boolean {
  return provenance !== 'COMPUTED' || decisionId !== null;
}

const VERDICT_COLUMNS = { judgement_id: 'integer', rule: 'text', unit_id: 'integer', result: 'text', rounded_would_pass: 'boolean', findings: 'jsonb' };
