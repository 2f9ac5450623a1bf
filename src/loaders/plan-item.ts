import { PLAN_REFERENCES, type AmbiguityDefinition, type CitationDefinition, type ItemDefinition, type PlanDefinition, type SectionName } from '../entities';
import { aboutItem } from './ambiguity';
import { toId } from './id';

export interface CitationRow extends Omit<CitationDefinition, 'source'> {
  readonly sourceId: string;
}

/** The sections of a plan, in the order in which the API lists items, and the type of their items. */
export const SECTION_TYPES: Readonly<Record<SectionName, string>> = {
  legalBases: 'PlanLegalBasis', goals: 'PlanGoal', subjects: 'PlanSubject', sectors: 'PlanSector', indicatorSets: 'PlanIndicatorSet',
  targets: 'PlanTarget', measures: 'PlanMeasure', criteria: 'PlanCriterion', persons: 'PlanPersonStandard', quotas: 'PlanQuota',
  awardForms: 'PlanAwardForm', awardOccasions: 'PlanAwardOccasion', phases: 'PlanPhase', milestones: 'PlanMilestone', deadlines: 'PlanDeadline',
  dossierItems: 'PlanDossierItem', route: 'PlanRouteStep', roles: 'PlanRole', inspections: 'PlanInspection', notes: 'PlanNote',
};

/** An item of a plan: what all of them have, then the fields of its section, where ids of other items have become these items. */
export interface PlanItemRow {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
  readonly rows: readonly string[];
  readonly textVi: string;
  readonly textEn: string;
  readonly citation: CitationRow;
  readonly ambiguity: AmbiguityDefinition | null;
  readonly note: string | null;
  readonly [field: string]: unknown;
}

export type SectionRows = Readonly<Record<SectionName, readonly PlanItemRow[]>>;

/** An item while it is being made. */
type Draft = Record<string, unknown>;

/** The items of all sections, linked with one another. */
export function sectionsOf(plan: PlanDefinition): SectionRows {
  const names = Object.keys(SECTION_TYPES) as SectionName[];
  const sections = new Map(names.map((name) => [name, (plan[name] ?? []).map((item) => toItem(plan, SECTION_TYPES[name], item))]));
  const items = new Map([...sections.values()].flat().map((item) => [item.code, item]));
  const link = (code: unknown): Draft | null => items.get(code) ?? null;
  for (const item of items.values()) {
    for (const field of Object.keys(PLAN_REFERENCES)) {
      const named = item[field];
      if (named !== undefined) item[field] = Array.isArray(named) ? named.map(link) : link(named);
    }
  }
  for (const item of [...sections.get('goals')!, ...sections.get('measures')!]) item.ground = { plan: plan.code, territory: plan.territory, years: plan.years };
  for (const step of sections.get('route')!) step.role = link(step.role);
  for (const deadline of sections.get('deadlines')!) deadline.chainedTo = deadline.after;
  for (const phase of sections.get('phases')!) {
    [phase.begins, phase.ends] = [phase.from, phase.to];
    const boundary = phase.boundary as { readonly owner: string } | null;
    phase.boundary = boundary && { ...boundary, owner: link(boundary.owner) };
  }
  return Object.fromEntries(sections) as unknown as SectionRows;
}

function toItem(plan: PlanDefinition, type: string, { id: code, text: textVi, citation, ambiguity, note, ...rest }: ItemDefinition): Draft {
  const item: Draft = { ...rest };
  if (Array.isArray(item.otherWritings)) {
    item.otherWritings = (item.otherWritings as { citation: CitationDefinition }[]).map((other) => ({ ...other, citation: toCitation(other.citation) }));
  }
  return {
    ...item, __typename: type, id: toId('PlanItem', `${plan.code}|${code}`), code, textVi,
    citation: toCitation(citation), ambiguity: ambiguity ?? aboutItem(plan.ambiguities ?? [], code), note: note ?? null,
  };
}

export function toCitation({ source: sourceId, ...rest }: CitationDefinition): CitationRow {
  return { ...rest, sourceId };
}
