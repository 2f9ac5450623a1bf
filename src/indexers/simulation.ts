import {
  computeTotals, groupBy, judge, once, outcomeOf,
  type Answer, type Attestation, type Entry, type IndicatorSet, type JudgedDependent, type OnMissing, type Outcome, type Rule, type Standing, type SubjectKind, type UnitKind, type Verdict, type VerdictResult,
} from './core';
import type { ChangedPlan } from './plan-changes';
import { rulesOn, type RuleText } from './plan-rules';
import type { ChangeableRule } from './rule-changes';

/** A unit that rules about its kind judge through one of a ranking. */
export interface SimulatedDependent extends JudgedDependent {
  readonly kind: SubjectKind;
}

/** A frozen ranking, and what a plan has answered on it. Positions are those of the entries, then the rows of the dependents. */
export interface JudgedGround<R extends ChangeableRule> {
  readonly set: IndicatorSet;
  readonly entries: readonly Entry[];
  /** Who is judged through one of the entries; nobody where it is left out. */
  readonly dependents?: readonly SimulatedDependent[];
  readonly decided: boolean;
  /** What was stated of the units, as the judgement read it. */
  readonly attestations?: readonly Attestation[];
  readonly unitKind: UnitKind;
  readonly rules: readonly R[];
  readonly answer: (rule: string, position: number) => VerdictResult | null;
}

/** What becomes of the answers of one rule. `text` is the changed rule. */
export interface RuleOutcome<R extends ChangeableRule> {
  readonly rule: string;
  readonly text: R;
  readonly outcome: Outcome;
}

/**
 * Judges one frozen ranking by changed plans: the arithmetic of a judgement, on values that are thrown away. What several
 * changes share is computed once.
 */
export class Simulator<R extends ChangeableRule> {
  private readonly asStated: readonly { rule: Rule }[];
  private readonly ranked: readonly number[];
  private readonly dependents: ReadonlyMap<SubjectKind, readonly SimulatedDependent[]>;
  private readonly standings: Readonly<Record<OnMissing, () => readonly Standing[]>>;

  constructor(readonly ground: JudgedGround<R>) {
    const { set, entries, dependents = [], rules, unitKind, answer } = ground;
    this.asStated = rulesOn(rules, unitKind);
    this.dependents = groupBy(dependents, ({ kind }) => kind);
    this.ranked = entries.flatMap((_, position) => (this.asStated.some(({ rule }) => answer(rule.code, position) !== null) ? [position] : []));
    const computed = (onMissing: OnMissing): (() => readonly Standing[]) => once(() => computeTotals({ ...set, onMissing }, entries));
    this.standings = { INCOMPLETE: computed('INCOMPLETE'), ZERO: computed('ZERO') };
  }

  /** What each rule that concerns the ranking, before or after, would answer by a changed plan. */
  run(changed: ChangedPlan<R>): RuleOutcome<R>[] {
    const after = new Map(rulesOn<RuleText>(changed.rules, this.ground.unitKind).map(({ rule }) => [rule.code, rule]));
    const codes = new Set([...this.asStated.map(({ rule }) => rule.code), ...after.keys()]);
    const onMissing = changed.onMissing ?? this.ground.set.onMissing;
    return changed.rules.filter(({ code }) => codes.has(code)).map((text) => {
      const before = (position: number): VerdictResult => this.ground.answer(text.code, position) ?? 'NOT_APPLICABLE';
      const dependents = this.dependents.get(text.subjectKind) ?? [];
      const subjects = [...this.ranked, ...dependents.map(({ row }) => row)];
      return { rule: text.code, text, outcome: outcomeOf(subjects, before, this.answers(text.code, after.get(text.code), onMissing, before, dependents)) };
    });
  }

  private answers(
    code: string, rule: Rule | undefined, onMissing: OnMissing, before: (position: number) => VerdictResult, dependents: readonly SimulatedDependent[],
  ): (position: number) => Answer {
    if (rule === undefined) return () => ({ result: 'NOT_APPLICABLE', verdict: null });
    const stated = this.asStated.find((one) => one.rule.code === code)?.rule;
    if (onMissing === this.ground.set.onMissing && JSON.stringify(stated) === JSON.stringify(rule)) return (position) => ({ result: before(position), verdict: null });
    const { set, entries, decided, attestations = [] } = this.ground;
    const verdicts = judge(rule, { set: { ...set, onMissing }, entries, standings: this.standings[onMissing](), decided, attestations }, [...this.ranked, ...dependents]);
    const byPosition = new Map<number, Verdict>(verdicts.map((verdict, at) => [this.ranked[at] ?? dependents[at - this.ranked.length]!.row, verdict]));
    return (position) => ({ result: byPosition.get(position)!.result, verdict: byPosition.get(position)! });
  }
}
