import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MainIndicatorKey, OnMissing, OnNotApplicable, Pillar, UnitKind } from '../indexers/core';

/** A number with where it was read. `value` null = not found in anything we could read; it is never filled in. */
export interface Stated {
  readonly value: number | string | null;
  readonly provenance: string;
  readonly source?: string | null;
}

export type FormulaDefinition =
  | { readonly kind: 'CHOICE'; readonly options: readonly { key: string; name: string; share: string }[] }
  | { readonly kind: 'STEPS'; readonly unit: string; readonly steps: readonly { from: number | string; points: string }[] }
  | { readonly kind: 'RATIO'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'SUM'; readonly parts: readonly { name: string; share: string; formula: FormulaDefinition }[] }
  | { readonly kind: 'BONUS'; readonly min: string; readonly max: string };

export interface ComponentDefinition {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn?: string | null;
  readonly maxPoints: Stated;
  readonly formula: FormulaDefinition | null;
  readonly evidence?: string | null;
}

export interface MainIndicatorDefinition {
  readonly key: MainIndicatorKey;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn?: string | null;
  readonly group?: string | null;
  readonly scored: boolean;
  readonly maxPoints: Stated;
  /** Maximum points in force for single years, where they differ from what the text states. */
  readonly effectivePoints?: Readonly<Record<string, Stated>>;
  readonly componentCount?: Stated;
  readonly components: readonly ComponentDefinition[];
}

/** Names of levels, lowest first; thresholds only where a source states them. */
export interface LevelsDefinition {
  readonly names: readonly string[];
  /** Shares of the maximum at which the second, third … level begins, and whether the share itself is enough (GTE). */
  readonly thresholds?: { readonly operator: 'GTE' | 'GT'; readonly from: readonly string[]; readonly provenance: string; readonly source: string | null };
  readonly note: string | null;
}

/** An indicator set as its seed file states it. */
export interface SetDefinition {
  readonly id: string;
  readonly decision: string | null;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly unitKinds: readonly UnitKind[];
  readonly territory: string;
  readonly source: string;
  readonly issuer?: string | null;
  readonly date?: string | null;
  readonly years: readonly number[];
  readonly replaces?: string | null;
  readonly publishedDecimals: number | null;
  readonly onMissing: OnMissing;
  readonly onNotApplicable: OnNotApplicable | null;
  readonly levels: LevelsDefinition | null;
  readonly competitionGroups: readonly { key: string; nameVi: string; units: readonly string[] }[];
  readonly synthetic: boolean;
  readonly totalPoints: Stated;
  readonly effectiveTotal?: Readonly<Record<string, Stated>>;
  readonly componentTotal?: Stated;
  readonly groups: readonly { key: string; nameVi: string; nameEn?: string | null; maxPoints?: Stated | null }[];
  readonly pillars: readonly { key: Pillar; nameVi: string; nameEn?: string | null; mainIndicators: readonly MainIndicatorKey[]; maxPoints?: Stated | null }[];
  readonly mainIndicators: readonly MainIndicatorDefinition[];
  readonly notes?: readonly string[];
}

/** An indicator set, every number with its provenance. A snapshot freezes its own copy, so that a correction here rewrites nothing. */
@Entity({ name: 'indicator_set' })
export class IndicatorSetRow {
  @PrimaryColumn('text') id!: string;
  @Column('jsonb') definition!: SetDefinition;
  @Column('text') hash!: string;
}
