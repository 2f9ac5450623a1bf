import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { AlternativeDefinition } from '../entities';
import type { NotComputed } from '../indexers/core';
import type { OpenQuestionRow, PlanRow, SnapshotRow } from '../loaders';
import { AmbiguitiesArgs, Ambiguity } from '../schema/ambiguity';
import type { ChangeEffect } from '../schema/change';
import type { Context } from '../schema/context';
import { planNamed } from './rule-lookup';
import { changed, changesOf, effectsOf, groundsOf, latest, type SimulatedGround, type VerdictChangeRow } from './simulated';
import { currentJudgements } from './verdict-list';

interface AlternativeRow extends Pick<AlternativeDefinition, 'code' | 'text'> {
  readonly notComputed: NotComputed | null;
  readonly changes: readonly ChangeEffect[];
  readonly snapshots: readonly SnapshotRow[];
  readonly impactedUnits: readonly VerdictChangeRow[];
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
    const plan = await latest(entry, loaders);
    const grounds = await groundsOf(currentJudgements(entry, year ?? null, loaders), entry, loaders);
    return plan.ambiguities.map(({ citation, chosen, alternatives, ...asked }) => ({
      ...asked, quote: citation, default: chosen, alternatives: alternatives.map((alternative) => run(alternative, plan, grounds)),
    }));
  }
}

/** An alternative reading on every ranking, or why it is only recorded. */
function run({ code, text, changes, notComputed }: AlternativeDefinition, plan: PlanRow, grounds: readonly SimulatedGround[]): AlternativeRow {
  if (changes === undefined) return { code, text, notComputed: notComputed!, changes: [], snapshots: [], impactedUnits: [] };
  const read = changed(plan, changes);
  const impactedUnits = grounds.flatMap((ground) => ground.simulator.run(read).flatMap((outcome) => changesOf(ground, outcome, [...outcome.outcome.gains, ...outcome.outcome.loses])));
  const { varied, notVaried } = effectsOf(read, grounds);
  return { code, text, notComputed: null, changes: [...varied, ...notVaried], snapshots: grounds.map(({ snapshot }) => snapshot), impactedUnits };
}
