import type { AlternativeDefinition, AmbiguityDefinition, CitationDefinition, OpenQuestionDefinition } from '../entities';
import type { NotComputed } from '../indexers/core';

/** A question that a plan leaves open, wherever its file states it. */
export interface OpenQuestionRow {
  readonly code: string;
  readonly register: number | null;
  readonly about: string | null;
  readonly rows: readonly string[];
  readonly question: string;
  readonly citation: (Omit<CitationDefinition, 'source'> & { readonly sourceId: string }) | null;
  readonly chosen: string;
  readonly alternatives: readonly AlternativeDefinition[];
}

/** A question as plans show it beside what it is about. */
export function saidOf({ question, default: chosen, alternatives, register }: OpenQuestionDefinition): AmbiguityDefinition {
  return { question, chosen, alternatives: alternatives.map(({ text }) => text), ...(register !== undefined && { register }) };
}

/** The first question about a rule or an item; null where there is none. */
export function aboutItem(asked: readonly OpenQuestionDefinition[], code: string): AmbiguityDefinition | null {
  const found = asked.find(({ of }) => of === code);
  return found === undefined ? null : saidOf(found);
}

interface ItemWithQuestion {
  readonly __typename: string;
  readonly code: string;
  readonly rows: readonly string[];
  readonly citation: OpenQuestionRow['citation'];
  readonly ambiguity: AmbiguityDefinition | null;
}

/** The questions of a plan: those it lists, then those that stand with its items, in the order of the items. */
export function openQuestionsOf(asked: readonly OpenQuestionDefinition[], items: readonly ItemWithQuestion[]): OpenQuestionRow[] {
  const listed = asked.map(({ id, register, of, citation, default: chosen, ...rest }): OpenQuestionRow => {
    return { ...rest, code: id, register: register ?? null, about: of ?? null, chosen, citation: citation && toCitation(citation) };
  });
  const own = items.flatMap(({ code, rows, citation, ambiguity, __typename }) => {
    if (ambiguity === null || asked.some(({ of }) => of === code)) return [];
    const { question, chosen, alternatives, register } = ambiguity;
    const notComputed = WHY_RECORDED[__typename] ?? 'PEOPLE_DECIDE';
    return [{
      code, register: register ?? null, about: code, rows, question, citation, chosen,
      alternatives: alternatives.map((text, at) => ({ code: `READING_${at + 1}`, text, notComputed })),
    }];
  });
  return [...listed, ...own];
}

function toCitation({ source: sourceId, ...rest }: CitationDefinition): NonNullable<OpenQuestionRow['citation']> {
  return { ...rest, sourceId };
}

/** Why another reading of an item changes no verdict, by the section that the item is in. */
const WHY_RECORDED: Readonly<Record<string, NotComputed>> = {
  PlanDeadline: 'CALENDAR', PlanMilestone: 'CALENDAR', PlanPhase: 'CALENDAR', PlanTarget: 'NEEDS_RECORDS', PlanCriterion: 'NEEDS_RECORDS',
  PlanIndicatorSet: 'NOT_SCORED', PlanQuota: 'ROUND', PlanAwardOccasion: 'ROUND', PlanDossierItem: 'ROUND', PlanRouteStep: 'ROUND',
};
