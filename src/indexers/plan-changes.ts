import type { ChangeDefinition, ConditionDefinition, PlanDefinition } from '../entities';
import { groupBy, type OnMissing, type Text } from './core';
import { editorOf, type ChangeableRule, type Edit, type RuleChangeKind } from './rule-changes';

type Quota = Pick<NonNullable<PlanDefinition['quotas']>[number], 'id' | 'collectives' | 'individuals'>;

/** As much of a plan as a change can vary. */
export interface Changeable<R extends ChangeableRule = ChangeableRule> {
  readonly rules: readonly R[];
  readonly quotas: readonly Quota[];
}

/** What a change would vary, and where: before equals after where it says what stands already. `rule` null = the whole plan. */
export interface Effect {
  readonly at: number;
  readonly change: ChangeDefinition;
  readonly rule: string | null;
  readonly before: string | null;
  readonly after: string;
}

export interface ChangedPlan<R extends ChangeableRule = ChangeableRule> extends Changeable<R> {
  /** What a missing score means; null = as the set states it. */
  readonly onMissing: OnMissing | null;
  readonly effects: readonly Effect[];
}

/** A change that cannot be made: which one, what of it, and what could be. */
export class ChangeRefused extends Error {
  readonly text: Text;

  constructor(readonly at: number, readonly part: 'rule' | 'unitKind' | 'value', readonly value: string, readonly offered: readonly string[]) {
    const named = `${part} "${value}"`;
    const text = offered.length === 0 ? { vi: `${named} không dùng được ở đây`, en: `${named} has no place here` } : { vi: `${named} không thuộc ${offered.join(', ')}`, en: `${named} is none of ${offered.join(', ')}` };
    super(`change ${at}: ${text.en}`);
    this.text = text;
  }
}

/** A plan with some of its values changed, one change after the other. Nothing given is changed, nothing is stored. */
export function changePlan<R extends ChangeableRule>(plan: Changeable<R>, changes: readonly ChangeDefinition[]): ChangedPlan<R> {
  return changes.reduce<ChangedPlan<R>>((changed, change, at) => {
    const step = change.kind === 'QUOTA' ? changeQuota(changed, change, at) : change.kind === 'MISSING' ? changeMissing(changed, change, at) : changeRules(changed, change, at);
    return { ...step, effects: [...changed.effects, ...step.effects] };
  }, { rules: plan.rules, quotas: plan.quotas, onMissing: null, effects: [] });
}

function changeRules<R extends ChangeableRule>(plan: ChangedPlan<R>, change: ChangeDefinition, at: number): ChangedPlan<R> {
  const edit = editorOf(change.kind as RuleChangeKind);
  const edits = new Map<string, Edit<R>>();
  for (const rule of plan.rules) {
    if (change.rule != null && rule.code !== change.rule) continue;
    const made = edit(rule, change, plan.rules);
    if (made === null) continue;
    if ('offered' in made) throw new ChangeRefused(at, 'value', change.value, made.offered);
    edits.set(rule.code, made as Edit<R>);
  }
  if (edits.size === 0) throw nowhere(plan, change, at);
  const effects = [...edits].map(([rule, { before, after }]): Effect => ({ at, change, rule, before, after }));
  return { ...plan, rules: plan.rules.map((rule) => edits.get(rule.code)?.rule ?? rule), effects };
}

/** Why a change meets nothing: its rule or its kind of unit is not there, or has nothing of the kind; what has is offered. */
function nowhere(plan: ChangedPlan, change: ChangeDefinition, at: number): ChangeRefused {
  const edit = editorOf(change.kind as RuleChangeKind);
  const able = plan.rules.filter((rule) => edit(rule, { ...change, unitKind: null }, plan.rules) !== null);
  const meant = change.rule == null ? able : able.filter((rule) => rule.code === change.rule);
  if (meant.length === 0 || change.unitKind == null) return new ChangeRefused(at, 'rule', change.rule ?? '', able.map((rule) => rule.code));
  const kinds = meant.flatMap((rule) => [rule.subjectKind, ...rule.conditions.flatMap((clause: Partial<ConditionDefinition>) => clause.parentKind ?? [])]);
  const offered = [...groupBy(kinds, (kind) => kind).keys()].filter((unitKind) => meant.some((rule) => edit(rule, { ...change, unitKind: unitKind as never }, plan.rules) !== null));
  return new ChangeRefused(at, 'unitKind', change.unitKind, offered);
}

function changeMissing<R extends ChangeableRule>(plan: ChangedPlan<R>, change: ChangeDefinition, at: number): ChangedPlan<R> {
  if (change.rule != null) throw new ChangeRefused(at, 'rule', change.rule, []);
  if (change.value !== 'ZERO' && change.value !== 'INCOMPLETE') throw new ChangeRefused(at, 'value', change.value, ['ZERO', 'INCOMPLETE']);
  return { ...plan, onMissing: change.value, effects: [{ at, change, rule: null, before: plan.onMissing, after: change.value }] };
}

/** A quota as text: collectives, and individuals behind a stroke; "-" where there is no limit. */
function changeQuota<R extends ChangeableRule>(plan: ChangedPlan<R>, change: ChangeDefinition, at: number): ChangedPlan<R> {
  const quota = plan.quotas.find(({ id }) => id === change.rule);
  if (quota === undefined) throw new ChangeRefused(at, 'rule', change.rule ?? '', plan.quotas.map(({ id }) => id));
  const parts = /^(\d{1,5}|-)\/(\d{1,5}|-)$/.exec(change.value);
  if (parts === null) throw new ChangeRefused(at, 'value', change.value, ['15/15', '1/-', '-/2']);
  const [collectives, individuals] = [parts[1]!, parts[2]!].map((text) => (text === '-' ? null : Number(text)));
  const changed = { ...quota, collectives: collectives!, individuals: individuals! };
  const effect = { at, change, rule: quota.id, before: textOfQuota(quota), after: textOfQuota(changed) };
  return { ...plan, quotas: plan.quotas.map((other) => (other === quota ? changed : other)), effects: [effect] };
}

function textOfQuota({ collectives, individuals }: Quota): string {
  return `${collectives ?? '-'}/${individuals ?? '-'}`;
}
