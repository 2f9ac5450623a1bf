import DataLoader from 'dataloader';
import type { CitationDefinition, ConditionDefinition, PlanDefinition, RuleDefinition } from '../entities';
import { toId } from './id';
import { ordered } from './ordered';
import type { Read } from './read';

/** What the catalogue knows of one version of a plan. */
export interface PlanEntry {
  readonly planId: number;
  readonly code: string;
  readonly version: number;
  /** Codes of its rules. */
  readonly rules: readonly string[];
}

/** One version of a plan. */
export interface PlanRow extends Omit<PlanDefinition, 'rules' | 'name' | 'nameEn' | 'source'> {
  readonly __typename: 'Plan';
  readonly id: string;
  readonly planId: number;
  readonly version: number;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly sourceId: string;
  readonly rules: readonly RuleRow[];
}

export interface RuleRow extends Omit<RuleDefinition, 'text' | 'citation' | 'conditions' | 'variants'> {
  readonly __typename: 'Rule';
  readonly id: string;
  readonly planId: number;
  readonly textVi: string;
  readonly citation: CitationRow;
  readonly conditions: readonly ConditionRow[];
  readonly readings: RuleDefinition['variants'];
}

export interface ConditionRow extends Omit<ConditionDefinition, 'citation'> {
  readonly citation: CitationRow;
}

export interface CitationRow extends Omit<CitationDefinition, 'source'> {
  readonly sourceId: string;
}

export type PlanLoader = DataLoader<number, PlanRow | null>;

export function planLoader(read: Read): PlanLoader {
  return new DataLoader(async (ids) => {
    const rows = await read<{ id: number; version: number; definition: PlanDefinition }>(
      `/* plan.byId */ select id, version, definition from plan where id = any($1)`,
      [ids],
    );
    return ordered(ids, rows, (row) => row.id).map((row) => row && toPlan(row.id, row.version, row.definition));
  });
}

/** Code, version and rules of every version of every plan. */
export function loadPlanIndex(read: Read): Promise<PlanEntry[]> {
  return read<PlanEntry>(
    `/* plan.index */ select id as "planId", code, version, jsonb_path_query_array(definition, '$.rules[*].code') as rules from plan order by code, version`,
  );
}

function toPlan(planId: number, version: number, definition: PlanDefinition): PlanRow {
  const { name: nameVi, source: sourceId, rules, ...rest } = definition;
  const id = toId('Plan', definition.code);
  return { __typename: 'Plan', ...rest, id, planId, version, nameVi, sourceId, rules: rules.map((rule) => toRule(planId, rule)) };
}

function toRule(planId: number, definition: RuleDefinition): RuleRow {
  const { text: textVi, citation, conditions, variants: readings, ...rest } = definition;
  return {
    __typename: 'Rule',
    ...rest,
    id: toId('Rule', definition.code),
    planId,
    textVi,
    citation: toCitation(citation),
    conditions: conditions.map((condition) => ({ ...condition, citation: toCitation(condition.citation) })),
    readings,
  };
}

function toCitation({ source: sourceId, ...rest }: CitationDefinition): CitationRow {
  return { ...rest, sourceId };
}
