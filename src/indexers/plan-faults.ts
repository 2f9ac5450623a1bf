import { PLAN_REFERENCES, type PlanDefinition, type SectionName } from '../entities';
import { ChangeRefused, changePlan } from './plan-changes';
import { faultsOfAnswers } from './plan-answer-faults';
import { faultsOfGoals } from './plan-goal-faults';
import { faultsOfRules } from './plan-rules';
import { faultsOfTime } from './plan-time-faults';

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** What is wrong with a plan that its schema cannot see: ids that stand twice, references that lead nowhere, and days that the calendar has not. */
export function faultsOfPlan(plan: PlanDefinition): string[] {
  const itemsOf = (section: SectionName): readonly Item[] => (plan[section] ?? []) as unknown as readonly Item[];
  const sections = Object.keys(plan).filter((key): key is SectionName => key !== 'rules' && isItems(plan[key as SectionName]));
  const ids = [...plan.rules.map((rule) => rule.code), ...sections.flatMap((section) => itemsOf(section).map(({ id }) => id))];
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id "${id}" stands twice`);
  const known = new Map(sections.map((section) => [section, new Set(itemsOf(section).map(({ id }) => id))]));
  const lost = (item: Item, field: string, named: unknown, section: SectionName): string[] =>
    [named].flat().flatMap((id) => (id == null || known.get(section)?.has(id as string) ? [] : [`${item.id}: ${field} names "${String(id)}", which is not in ${section}`]));
  const all = sections.flatMap((section) => itemsOf(section));
  return [
    ...twice,
    ...faultsOfRules(plan.rules),
    ...faultsOfTime(plan),
    ...faultsOfGoals(plan),
    ...faultsOfAnswers(plan),
    ...(plan.ambiguities ?? []).flatMap((asked) => (asked.of === undefined || ids.includes(asked.of) ? [] : [`${asked.id}: of names "${asked.of}", which is no rule and no item`])),
    ...faultsOfChanges(plan),
    ...all.flatMap((item) => Object.entries(PLAN_REFERENCES).flatMap(([field, section]) => lost(item, field, item[field], section))),
    ...itemsOf('route').flatMap((step) => lost(step, 'role', step.role, 'roles')),
    ...(plan.phases ?? []).flatMap((phase) => lost(phase as unknown as Item, 'boundary.owner', phase.boundary?.owner, 'phases')),
  ];
}

/** Alternatives whose changes the plan does not allow. */
function faultsOfChanges(plan: PlanDefinition): string[] {
  const alternatives = (plan.ambiguities ?? []).flatMap(({ id, alternatives: all }) => all.map((alternative) => ({ id, ...alternative })));
  return alternatives.flatMap(({ id, code, changes = [] }) => {
    try {
      changePlan({ rules: plan.rules, quotas: plan.quotas ?? [] }, changes);
      return [];
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error;
      return [`${id} ${code}: ${error.message}`];
    }
  });
}

function isItems(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 0 || typeof value[0]?.id === 'string');
}
