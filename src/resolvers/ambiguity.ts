import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AlternativeDefinition, GoalAlternative } from '../entities';
import type { NotComputed } from '../indexers/core';
import type { OpenQuestionRow, PlanRow, SnapshotRow } from '../loaders';
import { AlternativeReading, AmbiguitiesArgs, Ambiguity, GoalChange } from '../schema/ambiguity';
import type { ChangeEffect } from '../schema/change';
import type { Context } from '../schema/context';
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
  /** The goal that the question is about. */
  readonly about: GoalRow | null;
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
    const grounds = await groundsOf(currentJudgements(entry, year ?? null, loaders), entry, loaders);
    return plan.ambiguities.map(({ citation, chosen, alternatives, ...asked }) => {
      const about = (plan.goals.find((item) => item.code === asked.about) as GoalRow | undefined) ?? null;
      return { ...asked, quote: citation, default: chosen, alternatives: alternatives.map((alternative) => ({ ...run(alternative, plan, grounds), about })) };
    });
  }
}

@Resolver(() => AlternativeReading)
export class AlternativeReadingResolver {
  @FieldResolver(() => [GoalChange])
  async impactedGoals(@Root() { goal: read, about: goal }: AlternativeRow, @Ctx() context: Context): Promise<GoalChangeRow[]> {
    const reading = read?.reading ?? goal?.reading;
    if (read === null || goal === null || reading == null) return [];
    const [before] = goal.reading == null ? [null] : await outcomesOf(goal, [goal.reading], null, context);
    const [after] = await outcomesOf({ ...goal, kind: read.kind ?? goal.kind }, [reading], read.year ?? null, context);
    return before?.result === after!.result ? [] : [{ goal, before: before!, after: after! }];
  }
}

/** An alternative reading on every ranking, or why it is only recorded. */
function run({ code, text, changes, goal, notComputed }: AlternativeDefinition, plan: PlanRow, grounds: readonly SimulatedGround[]): Omit<AlternativeRow, 'about'> {
  if (changes === undefined) return { code, text, notComputed: notComputed ?? null, goal: goal ?? null, changes: [], snapshots: [], impactedUnits: [] };
  const read = changed(plan, changes);
  const impactedUnits = grounds.flatMap((ground) => ground.simulator.run(read).flatMap((outcome) => changesOf(ground, outcome, [...outcome.outcome.gains, ...outcome.outcome.loses])));
  const { varied, notVaried } = effectsOf(read, grounds);
  return { code, text, notComputed: null, goal: null, changes: [...varied, ...notVaried], snapshots: grounds.map(({ snapshot }) => snapshot), impactedUnits };
}

