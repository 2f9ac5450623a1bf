import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ConditionKind, MainIndicatorKey, Operator, RankScope, SubjectKind, UnitKind } from '../indexers/core';
import type { AmbiguityDefinition, CitationDefinition } from './plan-item';
import type { PlanSections } from './plan-sections';

export interface ConditionDefinition {
  readonly kind: ConditionKind;
  readonly operator: Operator;
  readonly required: string;
  readonly scope?: RankScope;
  /** RANK: the kind of parent by which a PARENT scope divides. PARENT_RANK: the kind of unit whose rank counts. */
  readonly parentKind?: UnitKind;
  /** PARENT_RANK: the rule whose ranking is meant, its main indicators and its scope; null where no set ranks such units. */
  readonly rankOf?: string | null;
  /** Binds in this reading of the rule only. */
  readonly variant?: string;
  readonly citation: CitationDefinition;
}

export interface RuleDefinition {
  readonly code: string;
  readonly subjectKind: SubjectKind;
  readonly text: string;
  readonly textEn: string;
  readonly mainIndicators: readonly MainIndicatorKey[] | null;
  readonly citation: CitationDefinition;
  readonly variants: readonly { code: string; default: boolean; text: string; textEn: string }[];
  readonly conditions: readonly ConditionDefinition[];
  readonly ambiguity?: AmbiguityDefinition;
  readonly note?: string;
}

/** An emulation plan as its seed file states it. */
export interface PlanDefinition extends Partial<PlanSections> {
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
