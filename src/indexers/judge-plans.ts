import type { DataSource, EntityManager } from 'typeorm';
import type { PlanDefinition, Provenance } from '../entities';
import { groupBy, judge, once, type Attestation, type Canonical, type Field, type UnitKind, type UnitRegister, type Verdict } from './core';
import { dependentsOf, type DependentUnit } from './dependents';
import { fingerprint } from './fingerprint';
import { insertRows } from './insert-rows';
import { rulesOn } from './plan-rules';
import { readAttestations } from './read-attested';
import { readFrozen, type FrozenSnapshot } from './read-frozen';
import { readRegister } from './read-inputs';
import { readPlans } from './read-plans';
import { readLinks, readSubjects, type SuccessionLinks } from './subjects';

/** Judges one snapshot, in the order of keys, by the latest version of every plan that rests on it; appends a judgement for each that says something new. */
export async function judgeSnapshot(manager: EntityManager, register: UnitRegister, snapshot: FrozenSnapshot, at: Date): Promise<number> {
  const plans = await readPlans(manager);
  const links = once(() => readLinks(manager));
  let judged = 0;
  for (const plan of plans) {
    const subjects = await subjectsOf(manager, register, snapshot, plan.definition, links);
    if (subjects === null) continue;
    const { positions, dependents, attested } = subjects;
    const verdicts = judgeSubjects(snapshot, plan.definition, positions, dependents, attested);
    const print = judgementFingerprint(snapshot, plan.hash, verdicts, attested);
    const [before] = await manager.query(
      `select judgement.ordinal, judgement.fingerprint from judgement join plan on plan.id = judgement.plan_id
       where snapshot_id = $1 and plan.code = $2 order by ordinal desc limit 1`,
      [snapshot.id, plan.code],
    );
    if (before?.fingerprint === print) continue;
    const ordinal = (before?.ordinal ?? 0) + 1;
    const [{ id }] = await manager.query(
      `insert into judgement (key, snapshot_id, plan_id, ordinal, fingerprint, judged_at, attested) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [`${snapshot.key}|${plan.code}#${ordinal}`, snapshot.id, plan.id, ordinal, print, at, JSON.stringify(attested)],
    );
    const unitIds = new Map([...snapshot.entries, ...dependents].map(({ key, unitId }) => [key, unitId]));
    await insertRows(manager, 'verdict', VERDICT_COLUMNS, verdicts.map((verdict) => [
      id, verdict.rule, unitIds.get(verdict.key), verdict.result, verdict.roundedWouldPass, JSON.stringify(verdict.findings),
    ]));
    judged++;
  }
  return judged;
}

/** Judges every current snapshot again: after a plan was added or amended. Rankings stay untouched. */
export async function judgePlans(dataSource: DataSource, at: Date): Promise<number> {
  const register = await readRegister(dataSource.manager);
  let judged = 0;
  for (const key of await currentSnapshots(dataSource.manager)) judged += await dataSource.transaction(async (manager) => judgeSnapshot(manager, register, await readFrozen(manager, key), at));
  return judged;
}

/** Judges every current snapshot again after units of these kinds came, where a rule judges such units through the one above them. */
export async function judgeDependents(manager: EntityManager, kinds: readonly UnitKind[], at: Date): Promise<number> {
  const rules = (await readPlans(manager)).flatMap(({ definition }) => definition.rules);
  const concerned = rules.some(({ subjectKind, conditions }) => kinds.some((kind) => kind === subjectKind) && conditions.some(({ kind }) => kind === 'PARENT_RANK'));
  return concerned ? judgeYears(manager, await readRegister(manager), null, at) : 0;
}

/** The same inside the caller's transaction, for the rankings of these years (null: of all): after something was stated about their subjects. */
export async function judgeYears(manager: EntityManager, register: UnitRegister, years: readonly number[] | null, at: Date): Promise<number> {
  let judged = 0;
  for (const key of await currentSnapshots(manager, years)) judged += await judgeSnapshot(manager, register, await readFrozen(manager, key), at);
  return judged;
}

async function currentSnapshots(manager: EntityManager, years: readonly number[] | null = null): Promise<string[]> {
  const current: { key: string }[] = await manager.query(
    `select distinct on (period_id) key from snapshot where $1::int[] is null or period_id in (select id from period where year = any($1)) order by period_id, ordinal desc`, [years]);
  return current.map(({ key }) => key);
}

/** Whom a plan judges in a snapshot, and what was stated of them. */
interface Subjects {
  readonly positions: readonly number[];
  readonly dependents: readonly DependentUnit[];
  readonly attested: readonly Attestation[];
}

/** The subjects of a plan in a snapshot; null where the plan does not rest on it. */
async function subjectsOf(manager: EntityManager, register: UnitRegister, snapshot: FrozenSnapshot, plan: PlanDefinition, links: () => Promise<SuccessionLinks>): Promise<Subjects | null> {
  const { year } = snapshot.period;
  if (rulesOn(plan.rules, snapshot.period.unitKind).length === 0 || year < plan.years.from || year > plan.years.to) return null;
  const positions = await readSubjects(manager, register, snapshot, plan, links);
  if (positions.length === 0) return null;
  const dependents = dependentsOf(register, snapshot, plan, positions);
  const keys = [...positions.map((at) => snapshot.entries[at]!.key), ...dependents.map(({ key }) => key)];
  return { positions, dependents, attested: await readAttestations(manager, register, snapshot, plan, keys) };
}

/** The verdicts of a plan's rules on the units at `subjects`, by rule and in the order of the standings, then on those that depend on them. */
export function judgeSubjects(
  snapshot: FrozenSnapshot, plan: PlanDefinition, subjects: readonly number[], dependents: readonly DependentUnit[] = [], attestations: readonly Attestation[] = [],
): Verdict[] {
  const field: Field = { ...snapshot, attestations, decided: isDecided(snapshot.provenance, snapshot.decisionId) };
  const byKind = groupBy(dependents, ({ kind }) => kind);
  return rulesOn(plan.rules, snapshot.period.unitKind).flatMap(({ rule }) => judge(rule, field, [...subjects, ...(byKind.get(rule.subjectKind) ?? [])]));
}

/** The fingerprint of a judgement: the ranking, the version of the plan, every verdict, and what was stated where anything was. */
export function judgementFingerprint(snapshot: FrozenSnapshot, planHash: string, verdicts: readonly Verdict[], attested: readonly Attestation[]): string {
  const judged = { snapshot: snapshot.fingerprint, plan: planHash, verdicts };
  return fingerprint((attested.length === 0 ? judged : { ...judged, attested }) as unknown as Canonical);
}

/** Whether approval can be read from the scorecards: an official or demonstration table, or one that a decision published. */
export function isDecided(provenance: Provenance, decisionId: string | null): boolean {
  return provenance !== 'COMPUTED' || decisionId !== null;
}

const VERDICT_COLUMNS = { judgement_id: 'integer', rule: 'text', unit_id: 'integer', result: 'text', rounded_would_pass: 'boolean', findings: 'jsonb' };
