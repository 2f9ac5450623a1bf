import type { ChangeDefinition, ConditionDefinition } from '../entities';
import { effectAt, type Changeable, type Effect, type Touched, type Values } from './change-effects';
import { groupBy, type Text } from './core';
import { editorOf, type ChangeableRule, type RuleChangeKind } from './rule-changes';

export interface ChangedPlan<R extends ChangeableRule = ChangeableRule> extends Values<R> {
  readonly effects: readonly Effect[];
}

/** A change that cannot be made: which one, what of it, and what could be. `value` null: nothing was named. */
export class ChangeRefused extends Error {
  readonly text: Text;

  constructor(readonly at: number, readonly part: 'rule' | 'unitKind' | 'value', readonly value: string | null, readonly offered: readonly string[]) {
    const text = textOf(part, value, offered.join(', '));
    super(`change ${at}: ${text.en}`);
    this.text = text;
  }
}

function textOf(part: string, value: string | null, offered: string): Text {
  if (value !== null) return offered === '' ? { vi: `${part} "${value}" không dùng được ở đây`, en: `${part} "${value}" has no place here` } : { vi: `${part} "${value}" không thuộc ${offered}`, en: `${part} "${value}" is none of ${offered}` };
  return offered === '' ? { vi: 'kế hoạch không có gì để đổi như vậy', en: 'the plan has nothing that could be changed so' } : { vi: `thiếu ${part}: một trong ${offered}`, en: `${part} is missing: one of ${offered}` };
}

/** A plan with some of its values changed, one change after the other. Nothing given is changed, nothing is stored. */
export function changePlan<R extends ChangeableRule>({ rules, quotas }: Changeable<R>, changes: readonly ChangeDefinition[]): ChangedPlan<R> {
  const stated: Values<R> = { rules, quotas, onMissing: null };
  const touched = new Map<string, Touched>();
  const changed = changes.reduce((values, change, at) => {
    const { names, ...step } = change.kind === 'QUOTA' ? changeQuota(values, change, at) : change.kind === 'MISSING' ? changeMissing(values, change, at) : changeRules(values, change, at);
    for (const rule of names) touched.set(JSON.stringify([change.kind, rule, change.unitKind ?? null]), { kind: change.kind, rule, unitKind: change.unitKind });
    return step;
  }, stated);
  return { ...changed, effects: [...touched.values()].map((place) => effectAt(place, stated, changed)) };
}

/** The values after a change, and the names of what it was made in. */
type Step<R extends ChangeableRule> = Values<R> & { readonly names: readonly (string | null)[] };

function changeRules<R extends ChangeableRule>(plan: Values<R>, change: ChangeDefinition, at: number): Step<R> {
  const { edit } = editorOf(change.kind as RuleChangeKind);
  const edits = new Map<string, R>();
  for (const rule of plan.rules) {
    if (change.rule != null && rule.code !== change.rule) continue;
    const made = edit(rule, change);
    if (made === null) continue;
    if ('offered' in made) throw new ChangeRefused(at, 'value', change.value, made.offered);
    edits.set(rule.code, made as R);
  }
  if (edits.size === 0) throw nowhere(plan, change, at);
  return { ...plan, rules: plan.rules.map((rule) => edits.get(rule.code) ?? rule), names: [...edits.keys()] };
}

/** Why a change meets nothing: its rule or its kind of unit is not there, or has nothing of the kind; what has is offered. */
function nowhere(plan: Changeable, change: ChangeDefinition, at: number): ChangeRefused {
  const { edit } = editorOf(change.kind as RuleChangeKind);
  const able = plan.rules.filter((rule) => edit(rule, { ...change, unitKind: null }) !== null);
  const meant = change.rule == null ? able : able.filter((rule) => rule.code === change.rule);
  if (meant.length === 0 || change.unitKind == null) return new ChangeRefused(at, 'rule', change.rule ?? null, able.map((rule) => rule.code));
  const kinds = meant.flatMap((rule) => [rule.subjectKind, ...rule.conditions.flatMap((clause: Partial<ConditionDefinition>) => clause.parentKind ?? [])]);
  const offered = [...groupBy(kinds, (kind) => kind).keys()].filter((unitKind) => meant.some((rule) => edit(rule, { ...change, unitKind: unitKind as never }) !== null));
  return new ChangeRefused(at, 'unitKind', change.unitKind, offered);
}

function changeMissing<R extends ChangeableRule>(plan: Values<R>, change: ChangeDefinition, at: number): Step<R> {
  if (change.rule != null) throw new ChangeRefused(at, 'rule', change.rule, []);
  if (change.value !== 'ZERO' && change.value !== 'INCOMPLETE') throw new ChangeRefused(at, 'value', change.value, ['ZERO', 'INCOMPLETE']);
  return { ...plan, onMissing: change.value, names: [null] };
}

/** A quota as text: collectives, and individuals behind a stroke; "-" where there is no limit. */
function changeQuota<R extends ChangeableRule>(plan: Values<R>, change: ChangeDefinition, at: number): Step<R> {
  const quota = plan.quotas.find(({ id }) => id === change.rule);
  if (quota === undefined) throw new ChangeRefused(at, 'rule', change.rule ?? null, plan.quotas.map(({ id }) => id));
  const parts = /^(\d{1,5}|-)\/(\d{1,5}|-)$/.exec(change.value);
  if (parts === null) throw new ChangeRefused(at, 'value', change.value, ['15/15', '1/-', '-/2']);
  const [collectives, individuals] = [parts[1]!, parts[2]!].map((text) => (text === '-' ? null : Number(text)));
  const changed = { ...quota, collectives: collectives!, individuals: individuals! };
  return { ...plan, quotas: plan.quotas.map((other) => (other === quota ? changed : other)), names: [quota.id] };
}
