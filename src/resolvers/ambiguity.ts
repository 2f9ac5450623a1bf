import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AlternativeDefinition, AnswerAlternative, GoalAlternative } from '../entities';
import type { AnswerVariationKind, NotComputed } from '../indexers/core';
import type { OpenQuestionRow, PlanItemRow, PlanRow, SnapshotRow } from '../loaders';
import { AlternativeReading, AmbiguitiesArgs, Ambiguity, GoalChange } from '../schema/ambiguity';
import { AnswerChange } from '../schema/answer-change';
import type { ChangeEffect } from '../schema/change';
import type { Context } from '../schema/context';
import { answerChanges } from './answer-change';
import type { ChangedAnswer } from './changed-answer';
import { outcomesOf, type GoalOutcomeRow, type GoalRow } from './goal';
import { planNamed, planWithId } from './rule-lookup';
import { changed, changesOf, effectsOf, groundsOf, type SimulatedGround, type VerdictChangeRow } from './simulated';
import { currentJudgements } from './verdict-list';

interface AlternativeRow extends Pick<AlternativeDefinition, 'code' | 'text'> {
  readonly notComputed: NotComputed | null;
  readonly changes: readonly ChangeEffect[];
  readonly goal: GoalAlternative | null;
  readonly snapshots: readonly SnapshotRow[];
  readonly impactedUnits: readonly VerdictChangeRow[];
  readonly answers: readonly { readonly kind: AnswerVariationKind; readonly value: string }[];
  /** What is run when it is asked for: the plan, the item that the question is about, and the year. */
  readonly asked: { readonly plan: PlanRow; readonly about: PlanItemRow | null; readonly year: number | null; readonly read: AnswerAlternative | undefined };
}

interface GoalChangeRow {
  readonly goal: GoalRow;
  readonly before: GoalOutcomeRow | null;
  readonly after: GoalOutcomeRow;
}

interface AmbiguityRow extends Omit<OpenQuestionRow, 'citation' | 'chosen' | 'alternatives'> {
  readonly quote: OpenQuestionRow['citation'];
  readonly default: string;
  readonly alternatives: readonly AlternativeRow[];
}

@Resolver()
export class AmbiguityResolver {
  @Query(() => [Ambiguity], { description: 'What the text of a plan leaves open, the reading applied, and every other reading run on the current rankings: whose answer would be another one. Nothing is stored.' })
  async ambiguities(@Args(() => AmbiguitiesArgs) { plan: code, year }: AmbiguitiesArgs, @Ctx() { loaders }: Context): Promise<AmbiguityRow[]> {
    const entry = planNamed(code, 'plan', loaders);
    const plan = await planWithId(entry.planId, loaders);
    const unjudged = year != null && year >= plan.years.from && year <= plan.years.to && !loaders.catalogue.currentJudgements(entry.code).some((judgement) => loaders.catalogue.yearOf(judgement) === year);
    const grounds = unjudged ? [] : await groundsOf(currentJudgements(entry, year ?? null, loaders), entry, loaders);
    return plan.ambiguities.map(({ citation, chosen, alternatives, ...asked }) => {
      const about = (plan.allItems.find((item) => item.code === asked.about && item.__typename !== 'Rule') as PlanItemRow | undefined) ?? null;
      return { ...asked, quote: citation, default: chosen, alternatives: alternatives.map((alternative) => ({ ...run(alternative, plan, grounds), asked: { plan, about, year: year ?? null, read: alternative.answers } })) };
    });
  }
}

@Resolver(() => AlternativeReading)
export class AlternativeReadingResolver {
  @FieldResolver(() => [GoalChange])
  async impactedGoals(@Root() { goal: read, asked: { about } }: AlternativeRow, @Ctx() context: Context): Promise<GoalChangeRow[]> {
    if (read === null || about?.__typename !== 'PlanGoal') return [];
    const goal = about as GoalRow;
    const reading = read.reading ?? goal.reading;
    if (reading == null) return [];
    const [before] = goal.reading == null ? [null] : await outcomesOf(goal, [goal.reading], null, context);
    const [after] = await outcomesOf({ ...goal, kind: read.kind ?? goal.kind }, [reading], read.year ?? null, context);
    return before?.result === after!.result ? [] : [{ goal, before: before!, after: { ...after!, applied: false } }];
  }

  @FieldResolver(() => [AnswerChange])
  async impactedAnswers(@Root() { asked: { plan, about, year, read } }: AlternativeRow, @Ctx() context: Context): Promise<ChangedAnswer[]> {
    return read === undefined ? [] : answerChanges(plan, about, read, year, context);
  }
}

/** What an alternative varies that is no rule. */
function variationsOf({ item = {}, unreported, needed, targetsRule, tasks, initiatives, eligibility, roundYears }: AnswerAlternative): AlternativeRow['answers'] {
  const said: Readonly<Record<AnswerVariationKind, string | number | undefined>> = {
    BOUND: item.bound, DAY_KIND: item.dayKind, DEADLINE_KIND: item.kind, TARGET_OPERATOR: item.operator,
    UNREPORTED: unreported, TARGETS_NEEDED: needed, TARGETS_RULE: targetsRule, TASKS: tasks, INITIATIVES: initiatives, ELIGIBILITY: eligibility, ROUND_YEARS: roundYears,
  };
  return (Object.keys(said) as AnswerVariationKind[]).flatMap((kind) => (said[kind] === undefined ? [] : [{ kind, value: String(said[kind]) }]));
}

/** An alternative reading on every ranking, or why it is only recorded. */
function run({ code, text, changes, goal, answers = {}, notComputed }: AlternativeDefinition, plan: PlanRow, grounds: readonly SimulatedGround[]): Omit<AlternativeRow, 'asked'> {
  if (changes === undefined) return { code, text, notComputed: notComputed ?? null, goal: goal ?? null, answers: variationsOf(answers), changes: [], snapshots: [], impactedUnits: [] };
  const read = changed(plan, changes);
  const impactedUnits = grounds.flatMap((ground) => ground.simulator.run(read).flatMap((outcome) => changesOf(ground, outcome, [...outcome.outcome.gains, ...outcome.outcome.loses])));
  const { varied, notVaried } = effectsOf(read, grounds);
  return { code, text, notComputed: null, goal: null, answers: [], changes: [...varied, ...notVaried], snapshots: grounds.map(({ snapshot }) => snapshot), impactedUnits };
}

