import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ConditionKind, MainIndicatorKey, Operator, RankScope, SubjectKind, TieRule, UnitKind } from '../indexers/core';
import type { OpenQuestionDefinition } from './plan-ambiguity';
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
  /** RANK and PARENT_RANK: how a tie takes its places; it shares the better place where nothing is said. */
  readonly ties?: TieRule;
  /** Decimals of the percentage to which results are rounded before they are compared. */
  readonly roundedTo?: number;
  /** RATIO_OF_MAX: what it is a share of, "TOTAL" or so many points; the maximum on the rule's main indicators where nothing is said. */
  readonly base?: string;
  readonly citation: CitationDefinition;
}

export interface RuleDefinition {
  readonly code: string;
  readonly subjectKind: SubjectKind;
  readonly text: string;
  readonly textEn: string;
  readonly mainIndicators: readonly MainIndicatorKey[] | null;
  /** Its own main indicators count, even where a condition means the ranking of another rule. */
  readonly ownIndicators?: boolean;
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
  readonly ambiguities?: readonly OpenQuestionDefinition[];
  /** What `ambiguities` says, in words only: as older versions of a plan have it. */
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
