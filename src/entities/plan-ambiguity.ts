import type { ChangeKind, GoalKind, GoalReading, NotComputed, UnitKind } from '../indexers/core';
import type { CitationDefinition } from './plan-item';

/** One value of a plan that would be another. */
export interface ChangeDefinition {
  readonly kind: ChangeKind;
  /** A rule of the plan, or an item of its quotas; left out: every rule that has what is changed. */
  readonly rule?: string | null | undefined;
  /** Only where the units ranked are of this kind. */
  readonly unitKind?: UnitKind | null | undefined;
  readonly value: string;
}

/** How a goal would be read: by another reading of its kind, as one of another kind, or by the results of one year. */
export interface GoalAlternative {
  readonly kind?: GoalKind;
  readonly reading?: GoalReading;
  readonly year?: number;
}

/** How answers about units would be found that are no verdicts: with one of these. */
export interface AnswerAlternative {
  /** Fields of the item that the question is about, with other values. */
  readonly item?: Readonly<Record<string, string>>;
  /** A measured value that nobody reported counts as a miss. */
  readonly unreported?: 'NO';
  /** More than half of the targets are enough. */
  readonly needed?: 'MOST';
  /** A criterion is answered by the tasks: all of them in time. */
  readonly tasks?: 'ALL_ON_TIME';
  /** A criterion is answered by so many initiatives. */
  readonly initiatives?: number;
  /** That all targets are met would be a rule of the plan, which has none. */
  readonly targetsRule?: 'ALL';
  /** What is asked before a unit can be considered is a condition of every rule. */
  readonly eligibility?: 'CONDITION';
  /** A round is fed by the results of its own year. */
  readonly roundYears?: 'OWN';
}

/** Another reading: what it changes, how it reads the goal that it is about, or why it is only recorded. */
export interface AlternativeDefinition {
  readonly code: string;
  readonly text: string;
  readonly changes?: readonly ChangeDefinition[];
  readonly goal?: GoalAlternative;
  readonly answers?: AnswerAlternative;
  readonly notComputed?: NotComputed;
}

/** A question that a plan leaves open, the reading that is applied, and the others. */
export interface OpenQuestionDefinition {
  readonly id: string;
  /** The same question has the same number in every plan. */
  readonly register?: number;
  /** The rule or item that it is about; left out: the plan. */
  readonly of?: string;
  readonly rows: readonly string[];
  readonly question: string;
  readonly citation: CitationDefinition | null;
  readonly default: string;
  readonly alternatives: readonly AlternativeDefinition[];
}
