import { badInput, notFound, type Finding, type Problem, type Shift, type Text, type VerdictResult } from '../indexers/core';
import { isDecided } from '../indexers/judge-plans';
import { ChangeRefused, changePlan, type ChangedPlan } from '../indexers/plan-changes';
import { Simulator, type RuleOutcome } from '../indexers/simulation';
import { viewOf, type Judged, type JudgementRow, type Loaders, type PlanEntry, type PlanRow, type RuleRow, type SnapshotRow, type UnitRow } from '../loaders';
import type { ChangeEffect, PlanChange } from '../schema/change';
import { shown } from '../schema/validation';
import { dependentsOf } from './dependents';
import { listed } from './refusals';
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

const SHARE: Text = { vi: 'một tỷ lệ trên 0, nhiều nhất 1', en: 'a share above 0, at most 1' };

/** What the value of a change may be where it is none of a closed list: those offered are examples. */
const ANY_VALUE: Readonly<Partial<Record<PlanChange['kind'], Text>>> = {
  THRESHOLD: SHARE,
  ADD_THRESHOLD: SHARE,
  RATIO_BASE: { vi: 'RULE, TOTAL hoặc một số điểm', en: 'RULE, TOTAL or a number of points' },
  RANK_LIMIT: { vi: 'một thứ hạng từ 1', en: 'a rank from 1 on' },
  MAIN_INDICATORS: { vi: 'TOTAL, hoặc một hay nhiều mã cách nhau bằng dấu phẩy', en: 'TOTAL, or one or several keys parted by commas' },
  QUOTA: { vi: 'số tập thể/số cá nhân, dấu - là không giới hạn', en: 'collectives/individuals, with - for no limit' },
};

const WHOLE_PLAN: Text = { vi: 'MISSING đổi cả kế hoạch, không đổi riêng một quy định.', en: 'MISSING is about the whole plan, not about one rule.' };

/** As `changed`, for what somebody asks: a change that cannot be made is told with its field and what could be. */
export function changedAsAsked(plan: PlanRow, changes: readonly PlanChange[], field: string): ChangedPlan<RuleAsJudged> {
  try {
    return changed(plan, changes);
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    throw refused(error, plan, changes[error.at]!, `${field}[${error.at}].${error.part}`);
  }
}

function refused({ part, value, offered }: ChangeRefused, plan: PlanRow, { kind }: PlanChange, field: string): Problem {
  if (kind === 'MISSING' && part === 'rule') return notFound(field, shown(value), WHOLE_PLAN, { vi: 'Bỏ rule.', en: 'Leave rule out.' });
  const any = part === 'value' ? ANY_VALUE[kind] : undefined;
  const remedy = any === undefined
    ? { vi: `Chọn một trong: ${listed(offered, 'vi')}.`, en: `Choose one of: ${listed(offered, 'en')}.` }
    : { vi: `Viết ${any.vi}, ví dụ: ${listed(offered, 'vi')}.`, en: `Write ${any.en}, for example: ${listed(offered, 'en')}.` };
  if (part === 'value') return badInput(field, shown(value), { vi: `"${shown(value)}" không phải là giá trị cho ${kind}.`, en: `"${shown(value)}" is no value for ${kind}.` }, remedy);
  const here = { vi: `Kế hoạch ${plan.code} không có gì để đổi bằng ${kind} ở "${shown(value)}".`, en: `Plan ${plan.code} has nothing that ${kind} could change at "${shown(value)}".` };
  return notFound(field, shown(value), here, offered.length > 0 ? remedy : { vi: `Bỏ ${kind} khỏi danh sách.`, en: `Leave ${kind} out.` });
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
