import type { Finding, Shift, VerdictResult } from '../indexers/core';
import { isDecided } from '../indexers/judge-plans';
import { ChangeRefused, changePlan, type ChangedPlan } from '../indexers/plan-changes';
import { Simulator, type RuleOutcome } from '../indexers/simulation';
import { viewOf, type Judged, type JudgementRow, type Loaders, type PlanEntry, type PlanRow, type RuleRow, type SnapshotRow, type UnitRow } from '../loaders';
import type { ChangeEffect, PlanChange } from '../schema/change';
import { changeRefusal } from './change-refusal';
import { dependentsOf } from './dependents';
import { planWithId, textOf } from './rule-lookup';

export type RuleAsJudged = ReturnType<typeof textOf>;

/** A ranking that a plan has judged, ready to be judged by other values. */
export interface SimulatedGround {
  readonly snapshot: SnapshotRow;
  readonly judged: Judged;
  readonly plan: PlanRow;
  readonly simulator: Simulator<RuleAsJudged>;
}

export interface VerdictChangeRow {
  readonly unit: UnitRow;
  readonly rule: RuleRow;
  readonly before: VerdictResult;
  readonly after: VerdictResult;
  readonly findings: readonly Finding[];
  readonly snapshot: SnapshotRow;
  /** The rule that gave the findings, where it is not `rule`. */
  readonly judgedBy?: RuleRow;
}

/** The rankings that some judgements are on, with the scores they were made from: those by the latest version of the plan, whose values are varied. */
export function groundsOf(judgements: readonly JudgementRow[], { planId }: PlanEntry, loaders: Loaders): Promise<SimulatedGround[]> {
  return Promise.all(judgements.filter((judgement) => judgement.planId === planId).map(async (judgement) => {
    const [judged, plan] = await Promise.all([loaders.judged(judgement), planWithId(judgement.planId, loaders)]);
    const { snapshot, set } = judged.published;
    const entries = (await loaders.scoresOf(judged.published)).entries();
    const decided = isDecided(snapshot.provenance, snapshot.decisionId);
    const answer = (rule: string, position: number): VerdictResult | null => judged.result(rule, position);
    const dependents = dependentsOf(judged, loaders);
    return { snapshot, judged, plan, simulator: new Simulator({ set, entries, dependents, decided, attestations: judgement.attested, unitKind: snapshot.unitKind, rules: plan.rules.map(textOf), answer }) };
  }));
}

/** What changes make of a version of a plan. */
export function changed(plan: PlanRow, changes: readonly PlanChange[]): ChangedPlan<RuleAsJudged> {
  const quotas = plan.quotas.map(({ code: id, collectives, individuals }) => ({ id, collectives, individuals }) as ChangedPlan['quotas'][number]);
  return changePlan({ rules: plan.rules.map(textOf), quotas }, changes);
}

/** As `changed`, for what somebody asks: a change that cannot be made is told with its field and what could be. */
export function changedAsAsked(plan: PlanRow, changes: readonly PlanChange[], field: string): ChangedPlan<RuleAsJudged> {
  try {
    return changed(plan, changes);
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    throw changeRefusal(error, plan.code, changes[error.at]!.kind, `${field}[${error.at}]`);
  }
}

/** What was really varied and what was not; a missing score has so far meant what the sets say. */
export function effectsOf(plan: ChangedPlan, grounds: readonly SimulatedGround[]): { varied: ChangeEffect[]; notVaried: ChangeEffect[] } {
  const stated = [...new Set(grounds.map(({ judged }) => judged.published.set.onMissing))].sort().join(', ');
  const all = plan.effects.map(({ varied: really, ...effect }) => {
    const before = effect.kind === 'MISSING' ? (stated === '' ? effect.after : stated) : effect.before;
    const shownEffect: ChangeEffect = { kind: effect.kind, rule: effect.rule, unitKind: effect.unitKind ?? null, before, after: effect.after };
    return { shownEffect, really: effect.kind === 'MISSING' ? before !== effect.after : really };
  });
  const [varied, notVaried] = [true, false].map((wanted) => all.filter(({ really }) => really === wanted).map(({ shownEffect }) => shownEffect));
  return { varied: varied!, notVaried: notVaried! };
}

/** The shifts of a rule on a ranking as they are shown, in the order of the ranking, then of those that depend on its units. */
export function changesOf({ snapshot, judged, plan }: SimulatedGround, { rule: code, text }: RuleOutcome<RuleAsJudged>, shifts: readonly Shift[]): VerdictChangeRow[] {
  if (shifts.length === 0) return [];
  const byPosition = new Map(shifts.map((shift) => [shift.position, shift]));
  const rule = plan.rules.find((one) => one.code === code)!;
  const judgedBy: RuleRow = { ...text, readings: text.variants };
  return [...viewOf(judged.published, 0, 'TERRITORY').order('RANK'), ...judged.dependentRows].flatMap((position) => {
    const shift = byPosition.get(position);
    if (shift === undefined) return [];
    const { before, after, verdict } = shift;
    return [{ unit: judged.unitAt(position), rule, before, after, findings: verdict?.findings ?? [], snapshot, judgedBy }];
  });
}
