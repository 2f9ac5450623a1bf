import type { GoalKind, GoalReading, NationalIndex, Operator, Pillar, UnitKind } from '../indexers/core';
import type { CitationDefinition, ItemDefinition, MeasureDefinition, MomentDefinition } from './plan-item';

/** The id of another item of the plan; null where the text does not say. */
type Ref = string | null;

/** Words from the closed lists of seeds/schemas/plan.schema.json, which every file is checked against. */
type Word = string;

/** The sections of a plan besides its rules, as its file has them. */
export interface PlanSections {
  readonly legalBases: readonly (ItemDefinition & {
    readonly source: string; readonly role: Word; readonly asQuoted: string; readonly corrected: string | null;
    readonly otherWritings: readonly { readonly asQuoted: string; readonly corrected: string; readonly citation: CitationDefinition }[];
  })[];
  readonly goals: readonly (ItemDefinition & {
    readonly kind: GoalKind; readonly index: NationalIndex | null; readonly direction: Word | null; readonly group: Word | null; readonly by: MomentDefinition | null;
    readonly reading?: GoalReading | null;
  })[];
  readonly subjects: readonly (ItemDefinition & { readonly kind: Word; readonly unitKinds: readonly UnitKind[]; readonly unitTypes: readonly string[]; readonly categories: readonly Word[] })[];
  readonly sectors: readonly (ItemDefinition & { readonly key: string; readonly lead: { readonly name: string; readonly unit: string | null } | null })[];
  readonly indicatorSets: readonly (ItemDefinition & {
    readonly status: Word; readonly subjects: readonly Word[]; readonly unitKinds: readonly UnitKind[]; readonly pillars: readonly Pillar[];
    readonly decision: string | null; readonly sets: readonly string[];
  })[];
  readonly targets: readonly (ItemDefinition & {
    readonly level: Word; readonly unitKinds: readonly UnitKind[]; readonly measure: MeasureDefinition; readonly operator: Operator;
    readonly quotedOperator: string | null; readonly value: string; readonly by: MomentDefinition | null; readonly aggregate: boolean; readonly scope: Word | null;
  })[];
  readonly measures: readonly (ItemDefinition & { readonly measure: MeasureDefinition; readonly direction: Word })[];
  readonly criteria: readonly (ItemDefinition & { readonly use: Word; readonly kind: Word; readonly subjectKinds: readonly UnitKind[]; readonly attestedBy: Ref; readonly evidence: readonly Word[] })[];
  readonly persons: readonly (ItemDefinition & { readonly categories: readonly Word[]; readonly attestedBy: Ref; readonly evidence: readonly Word[] })[];
  readonly quotas: readonly (ItemDefinition & {
    readonly occasions: readonly Word[]; readonly milestone: Ref; readonly limit: Word; readonly per: Word; readonly nominators: readonly UnitKind[];
    readonly nomineeKinds: readonly UnitKind[]; readonly nomineeCategories: readonly Word[]; readonly collectives: number | null; readonly individuals: number | null;
  })[];
  readonly awardForms: readonly (ItemDefinition & {
    readonly form: Word | null; readonly name: string; readonly grantor: string | null; readonly grantorLevel: Word; readonly occasions: readonly Word[]; readonly standard: string | null;
  })[];
  readonly awardOccasions: readonly (ItemDefinition & { readonly kind: Word; readonly decidedBy: Ref; readonly milestone: Ref; readonly period: { readonly from: number; readonly to: number } | null })[];
  readonly phases: readonly (ItemDefinition & {
    readonly number: number; readonly from: MomentDefinition; readonly to: MomentDefinition; readonly boundary: { readonly year: number; readonly owner: string } | null;
  })[];
  readonly milestones: readonly (ItemDefinition & { readonly kind: Word; readonly due: MomentDefinition; readonly actor: Ref; readonly phase: Ref })[];
  readonly deadlines: readonly (ItemDefinition & {
    readonly kind: Word; readonly subject: Word; readonly date: string | null; readonly monthDay: string | null; readonly days: number | null; readonly dayKind: Word | null;
    readonly base: { readonly event: Word; readonly date: string | null } | null; readonly after: Ref; readonly milestones: readonly string[]; readonly firstYear?: number | null;
    readonly bound: Word | null; readonly lastDay: string | null; readonly sender: Ref; readonly recipient: Ref; readonly via: Ref;
  })[];
  readonly dossierItems: readonly (ItemDefinition & {
    readonly kind: Word; readonly copies: number | null; readonly original: boolean | null; readonly formTemplate: { readonly source: string; readonly number: string } | null; readonly confirmedBy: Ref;
  })[];
  readonly route: readonly (ItemDefinition & { readonly step: number; readonly channel: Word; readonly role: string; readonly via: Ref; readonly action: Word; readonly from: Word; readonly to: Word })[];
  readonly roles: readonly (ItemDefinition & {
    readonly function: Word; readonly name: string;
    readonly bindings: readonly { readonly name: string; readonly unit: string | null; readonly from: string | null; readonly to: string | null; readonly certainty: Word }[];
  })[];
  readonly inspections: readonly (ItemDefinition & { readonly frequency: Word; readonly inspectors: readonly string[]; readonly scope: string | null })[];
  readonly notes: readonly (ItemDefinition & { readonly kind: Word; readonly sources: readonly string[] })[];
}

export type SectionName = keyof PlanSections;

/** Fields of items that name other items of the same plan, and the section these are in; besides these, `role` of a step and `boundary.owner` of a phase. */
export const PLAN_REFERENCES: Readonly<Record<string, SectionName>> = {
  attestedBy: 'roles', decidedBy: 'roles', actor: 'roles', sender: 'roles', recipient: 'roles', via: 'roles', confirmedBy: 'roles', inspectors: 'roles',
  milestone: 'milestones', milestones: 'milestones', phase: 'phases', after: 'deadlines',
};
