import DataLoader from 'dataloader';
import type { AmbiguityDefinition, ConditionDefinition, PlanDefinition, RuleDefinition, SectionName } from '../entities';
import { aboutItem, openQuestionsOf, saidOf, type OpenQuestionRow } from './ambiguity';
import { toId } from './id';
import { ordered } from './ordered';
import { sectionsOf, toCitation, type CitationRow, type PlanItemRow, type SectionRows } from './plan-item';
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
export interface PlanRow extends Omit<PlanDefinition, 'rules' | 'name' | 'nameEn' | 'source' | 'readings' | 'ambiguities' | SectionName>, SectionRows {
  readonly __typename: 'Plan';
  readonly id: string;
  readonly planId: number;
  readonly version: number;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly sourceId: string;
  readonly rules: readonly RuleRow[];
  /** Its rules and the items of all its sections. */
  readonly allItems: readonly (RuleRow | PlanItemRow)[];
  readonly readings: readonly AmbiguityDefinition[];
  readonly ambiguities: readonly OpenQuestionRow[];
}

export interface RuleRow extends Omit<RuleDefinition, 'text' | 'citation' | 'conditions' | 'variants' | 'ambiguity' | 'note'> {
  readonly __typename: 'Rule';
  readonly id: string;
  readonly planId: number;
  readonly rows: readonly string[];
  readonly textVi: string;
  readonly citation: CitationRow;
  readonly ambiguity: AmbiguityDefinition | null;
  readonly note: string | null;
  readonly conditions: readonly ConditionRow[];
  readonly readings: RuleDefinition['variants'];
}

export interface ConditionRow extends Omit<ConditionDefinition, 'citation'> {
  readonly citation: CitationRow;
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
  const { name: nameVi, source: sourceId, rules: definitions, readings, ambiguities = [], ...rest } = definition;
  const id = toId('Plan', definition.code);
  const [rules, sections] = [definitions.map((rule) => toRule(planId, rule, ambiguities)), sectionsOf(definition)];
  const allItems = [...rules, ...Object.values(sections).flat()];
  return {
    __typename: 'Plan', ...rest, ...sections, id, planId, version, nameVi, sourceId, rules, allItems,
    readings: readings ?? ambiguities.flatMap((asked) => (asked.of === undefined ? [saidOf(asked)] : [])),
    ambiguities: openQuestionsOf(ambiguities, allItems),
  };
}

function toRule(planId: number, definition: RuleDefinition, asked: NonNullable<PlanDefinition['ambiguities']>): RuleRow {
  const { text: textVi, citation, conditions, variants: readings, ambiguity, note, ...rest } = definition;
  return {
    __typename: 'Rule',
    ...rest,
    id: toId('Rule', definition.code),
    planId,
    rows: [definition.code],
    textVi,
    citation: toCitation(citation),
    ambiguity: ambiguity ?? aboutItem(asked, definition.code),
    note: note ?? null,
    conditions: conditions.map((condition) => ({ ...condition, citation: toCitation(condition.citation) })),
    readings,
  };
}
