import { IndicatorSetRow } from './indicator-set';
import { Judgement } from './judgement';
import { Foundation1764000000000 } from './migrations/1764000000000-foundation';
import { NameVariant } from './name-variant';
import { Period } from './period';
import { Plan } from './plan';
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
  Source, Unit, Succession, NameVariant, IndicatorSetRow, Seed, Period, Scorecard, Snapshot, Standing, Plan, Judgement, Verdict,
];
export const MIGRATIONS = [Foundation1764000000000];

export { IndicatorSetRow, Judgement, NameVariant, Period, Plan, Scorecard, Seed, Snapshot, Source, Standing, Succession, Unit, Verdict };
export { PROVENANCES, type Provenance } from './snapshot';
export type { ScoreInput } from './scorecard';
export type { UnitBasis } from './unit';
export type { ComponentDefinition, FormulaDefinition, MainIndicatorDefinition, SetDefinition, Stated } from './indicator-set';
export type { CitationDefinition, ConditionDefinition, PlanDefinition, RuleDefinition } from './plan';
