import { PLAN_REFERENCES, type PlanDefinition, type SectionName } from '../entities';
import { contentFault, lostName, type ContentFault } from './content-fault';
import { ChangeRefused, changePlan } from './plan-changes';
import { faultsOfAnswers } from './plan-answer-faults';
import { faultsOfGoals } from './plan-goal-faults';
import { faultsOfRules } from './plan-rules';
import { faultsOfTime } from './plan-time-faults';

/** An item of a plan and its place in the file. */
interface Placed {
  readonly item: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly place: string;
}

/** What is wrong with a plan that its schema cannot see: ids that stand twice, references that lead nowhere, and days that the calendar has not. */
export function faultsOfPlan(plan: PlanDefinition): ContentFault[] {
  const placedIn = (section: SectionName): Placed[] => ((plan[section] ?? []) as unknown as readonly Placed['item'][]).map((item, at) => ({ item, place: `/${section}/${at}` }));
  const sections = Object.keys(plan).filter((key): key is SectionName => key !== 'rules' && isItems(plan[key as SectionName]));
  const all = sections.flatMap(placedIn);
  const ids = [...plan.rules.map(({ code }, at) => ({ id: code, path: `/rules/${at}/code` })), ...all.map(({ item: { id }, place }) => ({ id, path: `${place}/id` }))];
  const known = new Map(sections.map((section) => [section, new Set(placedIn(section).map(({ item }) => item.id))]));
  const lost = ({ item, place }: Placed, field: string, named: unknown, section: SectionName): ContentFault[] =>
    [named].flat().flatMap((id) => (id == null || known.get(section)?.has(id as string) ? [] : [lostName(place, field, item.id, String(id), section)]));
  return [
    ...ids.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index).map(({ id, path }) => contentFault(path, { vi: `mã "${id}" đứng hai lần`, en: `id "${id}" stands twice` })),
    ...faultsOfRules(plan.rules),
    ...faultsOfTime(plan),
    ...faultsOfGoals(plan),
    ...faultsOfAnswers(plan),
    ...(plan.ambiguities ?? []).flatMap(({ id, of }, at) => (of === undefined || ids.some((one) => one.id === of) ? [] : [
      contentFault(`/ambiguities/${at}/of`, { vi: `${id}: of nêu "${of}", không phải tiêu chuẩn hay mục nào`, en: `${id}: of names "${of}", which is no rule and no item` }),
    ])),
    ...faultsOfChanges(plan),
    ...all.flatMap((placed) => Object.entries(PLAN_REFERENCES).flatMap(([field, section]) => lost(placed, field, placed.item[field], section))),
    ...placedIn('route').flatMap((placed) => lost(placed, 'role', placed.item.role, 'roles')),
    ...(plan.phases ?? []).flatMap((phase, at) => lost(placedIn('phases')[at]!, 'boundary.owner', phase.boundary?.owner, 'phases')),
  ];
}

/** Alternatives whose changes the plan does not allow. */
function faultsOfChanges(plan: PlanDefinition): ContentFault[] {
  return (plan.ambiguities ?? []).flatMap(({ id, alternatives }, at) => alternatives.flatMap(({ code, changes = [] }, index) => {
    try {
      changePlan({ rules: plan.rules, quotas: plan.quotas ?? [] }, changes);
      return [];
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error;
      const { vi, en } = error.text;
      return [contentFault(`/ambiguities/${at}/alternatives/${index}/changes/${error.at}`, { vi: `${id} ${code}: ${vi}`, en: `${id} ${code}: ${en}` })];
    }
  }));
}

function isItems(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 0 || typeof value[0]?.id === 'string');
}
