import type { FormulaDefinition, SetDefinition, Stated } from '../entities';
import type { IndicatorSet, MainIndicatorKey, Pillar } from '../indexers/core';
import { toId } from './id';

export const INDICATOR_NODE_KINDS = ['TOTAL', 'MAIN_INDICATOR', 'COMPONENT', 'PILLAR'] as const;
export type IndicatorNodeKind = (typeof INDICATOR_NODE_KINDS)[number];

/** A node of a set: the total, a main indicator, a component or a pillar. */
export interface IndicatorNodeRow {
  readonly __typename: 'IndicatorNode';
  readonly id: string;
  readonly setId: string;
  readonly code: string;
  readonly kind: IndicatorNodeKind;
  readonly key: MainIndicatorKey | null;
  readonly pillar: Pillar | null;
  readonly nameVi: string;
}

/** A number with where it was read; null stays null. */
export interface StatedNumberRow {
  readonly value: string | null;
  readonly provenance: string;
  readonly source: string | null;
}

export interface YearlyNumberRow extends StatedNumberRow {
  readonly year: number;
}

/** A formula with every number as the text it was written in. */
export type FormulaRow =
  | Exclude<FormulaDefinition, { kind: 'STEPS' | 'SUM' }>
  | { readonly kind: 'STEPS'; readonly unit: string; readonly steps: readonly { readonly from: string; readonly points: string }[] }
  | { readonly kind: 'SUM'; readonly parts: readonly { readonly name: string; readonly share: string; readonly formula: FormulaRow }[] };

/** What the text of a set says of a node. A ranking keeps the numbers with which it was computed; these may be corrected. */
export interface NodeDetail {
  readonly row: IndicatorNodeRow;
  readonly nameEn: string | null;
  readonly group: string | null;
  readonly scored: boolean;
  readonly maxPoints: StatedNumberRow | null;
  readonly effectivePoints: readonly YearlyNumberRow[];
  readonly componentCount: StatedNumberRow | null;
  readonly components: readonly IndicatorNodeRow[];
  readonly mainIndicators: readonly IndicatorNodeRow[];
  readonly formula: FormulaRow | null;
  readonly evidence: string | null;
}

/** The nodes of a set as a snapshot froze it, a row for each column of its standings. */
export function nodesOfSnapshot(set: IndicatorSet): IndicatorNodeRow[] {
  return [
    ...set.nodes.map(({ kind, code, key, name }) => toRow(set.id, { kind, code, key, nameVi: name })),
    ...set.pillars.map(({ pillar, name }) => toRow(set.id, { kind: 'PILLAR', code: pillar, pillar, nameVi: name })),
  ];
}

/** What the text of a set says of each of its nodes, by code, in the order of the text. */
export function detailsOf(set: SetDefinition): ReadonlyMap<string, NodeDetail> {
  const mains = set.mainIndicators.map((main) => ({ main, row: toRow(set.id, { kind: 'MAIN_INDICATOR', ...main }) }));
  const total = { row: toRow(set.id, TOTAL_NODE), ...NOTHING, nameEn: 'Total', scored: true, maxPoints: toStated(set.totalPoints) };
  const details: NodeDetail[] = [{ ...total, effectivePoints: toYearly(set.effectiveTotal), componentCount: toStated(set.componentTotal), mainIndicators: mains.map(({ row }) => row) }];
  for (const { main, row } of mains) {
    const components = main.components.map((component) => ({ component, row: toRow(set.id, { kind: 'COMPONENT', ...component }) }));
    const { nameEn = null, group = null, scored } = main;
    details.push({
      ...NOTHING, row, nameEn, group, scored,
      maxPoints: toStated(main.maxPoints), effectivePoints: toYearly(main.effectivePoints), componentCount: toStated(main.componentCount),
      components: components.map((entry) => entry.row),
    });
    for (const { component, row: leaf } of components) {
      const formula = component.formula === null ? null : toFormula(component.formula);
      const evidence = component.evidence ?? null;
      details.push({ ...NOTHING, row: leaf, nameEn: component.nameEn ?? null, group, scored, maxPoints: toStated(component.maxPoints), formula, evidence });
    }
  }
  for (const pillar of set.pillars) {
    const row = toRow(set.id, { kind: 'PILLAR', code: pillar.key, pillar: pillar.key, nameVi: pillar.nameVi });
    const parts = mains.filter(({ main }) => pillar.mainIndicators.includes(main.key));
    details.push({ ...NOTHING, row, nameEn: pillar.nameEn ?? null, scored: true, maxPoints: toStated(pillar.maxPoints), mainIndicators: parts.map((part) => part.row) });
  }
  return new Map(details.map((detail) => [detail.row.code, detail]));
}

export function toStated(stated: Stated | null | undefined): StatedNumberRow | null {
  if (stated == null) return null;
  return { value: stated.value === null ? null : String(stated.value), provenance: stated.provenance, source: stated.source ?? null };
}

export function toYearly(byYear: Readonly<Record<string, Stated>> | undefined): YearlyNumberRow[] {
  return Object.entries(byYear ?? {}).map(([year, stated]) => ({ year: Number(year), ...toStated(stated)! }));
}

function toFormula(definition: FormulaDefinition): FormulaRow {
  if (definition.kind === 'STEPS') return { ...definition, steps: definition.steps.map(({ from, points }) => ({ from: String(from), points })) };
  if (definition.kind === 'SUM') return { ...definition, parts: definition.parts.map((part) => ({ ...part, formula: toFormula(part.formula) })) };
  return definition;
}

const TOTAL_NODE = { kind: 'TOTAL', code: 'TOTAL', nameVi: 'Tổng điểm' } as const;

const NOTHING: Omit<NodeDetail, 'row' | 'nameEn' | 'scored' | 'maxPoints'> = {
  group: null, effectivePoints: [], componentCount: null, components: [], mainIndicators: [], formula: null, evidence: null,
};

interface NodeSource {
  readonly kind: IndicatorNodeKind;
  readonly code: string;
  readonly key?: MainIndicatorKey | null;
  readonly pillar?: Pillar;
  readonly nameVi: string;
}

function toRow(setId: string, { kind, code, key = null, pillar, nameVi }: NodeSource): IndicatorNodeRow {
  return { __typename: 'IndicatorNode', id: toId('IndicatorNode', `${setId}|${code}`), setId, code, kind, key, pillar: pillar ?? null, nameVi };
}
