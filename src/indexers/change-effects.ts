import type { ChangeDefinition, PlanDefinition } from '../entities';
import type { OnMissing } from './core';
import { editorOf, type ChangeableRule } from './rule-changes';

type Quota = Pick<NonNullable<PlanDefinition['quotas']>[number], 'id' | 'collectives' | 'individuals'>;

/** As much of a plan as a change can vary. */
export interface Changeable<R extends ChangeableRule = ChangeableRule> {
  readonly rules: readonly R[];
  readonly quotas: readonly Quota[];
}

/** What some changes of one kind vary together, and where: what stands, and what stands after the last of them. `rule` null = the whole plan. */
export interface Effect extends Touched {
  readonly before: string | null;
  readonly after: string;
  /** Whether anything is another then: the order of main indicators is nothing, and of several conditions each counts. */
  readonly varied: boolean;
}

/** Where a change was made: `unitKind` as the change names it. */
export interface Touched extends Pick<ChangeDefinition, 'kind' | 'unitKind'> {
  readonly rule: string | null;
}

/** The values of a plan, some of them changed. */
export interface Values<R extends ChangeableRule> extends Changeable<R> {
  /** What a missing score means; null = as the set states it. */
  readonly onMissing: OnMissing | null;
}

/** What stands at a place in the values that a plan states and in the changed ones. */
export function effectAt(place: Touched, stated: Values<ChangeableRule>, changed: Values<ChangeableRule>): Effect {
  const [before, after] = [standing(place, stated), standing(place, changed)];
  const inOrder = (values: readonly string[]): string => JSON.stringify(place.kind === 'MAIN_INDICATORS' ? [...values].sort() : values);
  const text = (values: readonly string[]): string => [...new Set(values)].join(place.kind === 'MAIN_INDICATORS' ? ',' : ', ');
  return { ...place, before: before.length === 0 ? null : text(before), after: text(after), varied: inOrder(before) !== inOrder(after) };
}

/** The values that stand at a place, condition by condition. */
function standing({ kind, rule: code, unitKind }: Touched, { rules, quotas, onMissing }: Values<ChangeableRule>): readonly string[] {
  if (kind === 'MISSING') return onMissing === null ? [] : [onMissing];
  if (kind === 'QUOTA') return quotas.filter(({ id }) => id === code).map(textOfQuota);
  return editorOf(kind).stands(rules.find((rule) => rule.code === code)!, unitKind, rules);
}

function textOfQuota({ collectives, individuals }: Quota): string {
  return `${collectives ?? '-'}/${individuals ?? '-'}`;
}
