import type { UnitKind } from '../indexers/core';
import { conditionsOn } from '../indexers/plan-rules';
import type { ConditionRow, Judged, Loaders, PlanEntry, PlanRow, RuleRow, SnapshotRow } from '../loaders';
import { unknownName } from './refusals';

/** The plan that has a rule. */
export function planOfRule(rule: string, field: string, { catalogue }: Loaders): PlanEntry {
  const plan = catalogue.planOfRule(rule);
  if (plan !== null) return plan;
  throw unknownName(field, rule, { vi: 'quy định', en: 'rule' }, catalogue.plans.flatMap((entry) => entry.rules));
}

export function planNamed(code: string, field: string, { catalogue }: Loaders): PlanEntry {
  const plan = catalogue.plan(code.trim());
  if (plan !== null) return plan;
  throw unknownName(field, code, { vi: 'kế hoạch', en: 'plan' }, catalogue.plans.map((entry) => entry.code));
}

/** The answers of a rule that count now for a snapshot; null where its plan has not judged it. */
export function currentlyJudged(snapshot: SnapshotRow, rule: string, field: string, loaders: Loaders): Judged | Promise<Judged> | null {
  const judgement = loaders.catalogue.currentJudgement(snapshot, planOfRule(rule, field, loaders).code);
  return judgement === null ? null : loaders.judged(judgement);
}

/** One version of a plan. */
export async function planWithId(planId: number, loaders: Loaders): Promise<PlanRow> {
  return (await loaders.plans.load(planId))!;
}

/** A rule in one version of its plan. */
export async function ruleIn(planId: number, code: string, loaders: Loaders): Promise<RuleRow> {
  return (await planWithId(planId, loaders)).rules.find((rule) => rule.code === code)!;
}

/** A rule as its plan states it, for whoever judges by it. */
export function textOf(rule: RuleRow): RuleRow & { readonly variants: RuleRow['readings'] } {
  return { ...rule, variants: rule.readings };
}

/** The conditions of a rule that bind units of a kind, in the order of the findings of a verdict. */
export function bindingOn(rule: RuleRow, unitKind: UnitKind): ConditionRow[] {
  return conditionsOn(textOf(rule), unitKind);
}
