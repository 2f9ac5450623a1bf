import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ConditionKind, MainIndicatorKey, Operator, RankScope, UnitKind } from '../indexers/core';

/** The words a statement rests on. `correctedQuote`: the reading where the text or its scan errs. */
export interface CitationDefinition {
  readonly source: string;
  readonly article: string | null;
  readonly quote: string;
  readonly correctedQuote: string | null;
}

export interface ConditionDefinition {
  readonly kind: ConditionKind;
  readonly operator: Operator;
  readonly required: string;
  readonly scope?: RankScope;
  readonly parentKind?: UnitKind;
  readonly citation: CitationDefinition;
}

export interface RuleDefinition {
  readonly code: string;
  readonly subjectKind: UnitKind;
  readonly text: string;
  readonly textEn: string;
  readonly mainIndicators: readonly MainIndicatorKey[] | null;
  readonly citation: CitationDefinition;
  readonly variants: readonly { code: string; default: boolean; text: string; textEn: string }[];
  readonly conditions: readonly ConditionDefinition[];
}

/** An emulation plan as its seed file states it. */
export interface PlanDefinition {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Code of the province or city that issued it. */
  readonly territory: string;
  readonly source: string;
  readonly years: { readonly from: number; readonly to: number };
  readonly rules: readonly RuleDefinition[];
  readonly readings?: readonly { question: string; chosen: string; alternatives: readonly string[] }[];
}

/** One version of an emulation plan. A changed file appends the next version; judgements name theirs. */
@Entity({ name: 'plan' })
export class Plan {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text') code!: string;
  @Column('integer') version!: number;
  @Column('jsonb') definition!: PlanDefinition;
  @Column('text') hash!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
