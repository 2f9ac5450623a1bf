import { IndicatorSetRow } from './indicator-set';
import { Judgement } from './judgement';
import { Measurement } from './measurement';
import { Foundation1764000000000 } from './migrations/1764000000000-foundation';
import { PublishedFacts1765000000001 } from './migrations/1765000000001-published-facts';
import { PublicationIndexes1766100000000 } from './migrations/1766100000000-publication-indexes';
import { JudgementAttested1766200000001 } from './migrations/1766200000001-judgement-attested';
import { Measurements1766200000002 } from './migrations/1766200000002-measurements';
import { NationalResults1766300000000 } from './migrations/1766300000000-national-results';
import { PlanRecords1766200000000 } from './migrations/1766200000000-plan-records';
import { SourceAliases1765000000000 } from './migrations/1765000000000-source-aliases';
import { NameVariant } from './name-variant';
import { Period } from './period';
import { Person } from './person';
import { Plan } from './plan';
import { PlanRecord } from './plan-record';
import { PublishedFact } from './published-fact';
import { Scorecard } from './scorecard';
import { Seed } from './seed';
import { Snapshot } from './snapshot';
import { Source } from './source';
import { Standing } from './standing';
import { Succession } from './succession';
import { Unit } from './unit';
import { Verdict } from './verdict';

/** Everything the database holds, and how it came to be so. */
export const ENTITIES = [
  Source, Unit, Succession, NameVariant, IndicatorSetRow, Seed, Period, Scorecard, Snapshot, Standing, Plan, Judgement, Verdict, PublishedFact,
  Person, PlanRecord, Measurement,
];
export const MIGRATIONS = [
  Foundation1764000000000, SourceAliases1765000000000, PublishedFacts1765000000001, PublicationIndexes1766100000000,
  PlanRecords1766200000000, JudgementAttested1766200000001, Measurements1766200000002, NationalResults1766300000000,
];

export { IndicatorSetRow, Judgement, Measurement, NameVariant, Period, Person, Plan, PlanRecord, PublishedFact, Scorecard, Seed, Snapshot, Source, Standing, Succession, Unit, Verdict };
export { PROVENANCES, type Provenance } from './snapshot';
export type { FactDefinition, FactTable, FactTableDefinition } from './published-fact';
export type { ScoreInput } from './scorecard';
export type { UnitBasis } from './unit';
export type { ComponentDefinition, FormulaDefinition, LevelsDefinition, MainIndicatorDefinition, SetDefinition, Stated } from './indicator-set';
export type { ConditionDefinition, PlanDefinition, RuleDefinition } from './plan';
export type { AlternativeDefinition, AnswerAlternative, ChangeDefinition, GoalAlternative, OpenQuestionDefinition } from './plan-ambiguity';
export type { RecordDetails, RecordEvidence } from './plan-record';
export type { AmbiguityDefinition, CitationDefinition, ItemDefinition, MeasureDefinition, MomentDefinition } from './plan-item';
export { PLAN_REFERENCES, type PlanSections, type SectionName } from './plan-sections';
