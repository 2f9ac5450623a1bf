import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { badInput, type Tally, type UnitKind } from '../indexers/core';
import type { RuleOutcome } from '../indexers/simulation';
import type { JudgementRow, Loaders, PlanEntry, PlanRow, RuleRow, SnapshotRow } from '../loaders';
import type { ChangeEffect, PlanChange } from '../schema/change';
import type { Context } from '../schema/context';
import { Simulation, SimulationArgs, type AnswerCounts } from '../schema/simulation';
import { simulatedQuotas, type QuotaSimulationRow } from './quota-simulation';
import { listed } from './refusals';
import { planNamed, planWithId } from './rule-lookup';
import { changedAsAsked, changesOf, effectsOf, groundsOf, type RuleAsJudged, type SimulatedGround, type VerdictChangeRow } from './simulated';
import { currentJudgements } from './verdict-list';

interface RuleSimulationRow extends Record<'subjects' | 'gained' | 'lost' | 'unchanged', number>, Record<'before' | 'after', AnswerCounts> {
  readonly rule: RuleRow;
  readonly snapshot: SnapshotRow;
}

interface SimulationRow extends Record<'gains' | 'loses', readonly VerdictChangeRow[]>, Record<'varied' | 'notVaried', readonly ChangeEffect[]> {
  readonly plan: PlanRow;
  readonly year: number | null;
  readonly rules: readonly RuleSimulationRow[];
  readonly quotas: readonly QuotaSimulationRow[];
}

@Resolver()
export class SimulationResolver {
  @Query(() => Simulation, { description: 'What the answers of a plan would be with other thresholds, places, ties, quotas or readings: who gains, who loses, and what was really varied. Nothing is stored.' })
  async simulate(@Args(() => SimulationArgs) { input }: SimulationArgs, @Ctx() { loaders }: Context): Promise<SimulationRow> {
    const entry = planNamed(input.plan, 'input.plan', loaders);
    const plan = await planWithId(entry.planId, loaders);
    const asked = changedAsAsked(plan, input.changes, 'input.changes');
    const judgements = onKind(entry, currentJudgements(entry, input.year ?? null, loaders, 'input.year'), input.unitKind ?? null, loaders);
    const grounds = await groundsOf(judgements, entry, loaders);
    const runs = grounds.flatMap((ground) => ground.simulator.run(asked).map((run) => ({ ground, run })));
    if (runs.length > 0) refuseUnjudged(input.changes, [...new Set(runs.map(({ run }) => run.rule))], loaders.catalogue.yearOf(judgements[0]!));
    return {
      plan, year: judgements.length === 0 ? null : loaders.catalogue.yearOf(judgements[0]!), ...effectsOf(asked, grounds),
      rules: runs.map(({ ground, run }) => told(ground, run)),
      gains: runs.flatMap(({ ground, run }) => changesOf(ground, run, run.outcome.gains)),
      loses: runs.flatMap(({ ground, run }) => changesOf(ground, run, run.outcome.loses)),
      quotas: simulatedQuotas(plan, asked, runs, loaders),
    };
  }
}

/** Judgements of a year on rankings of one kind of unit; all where none is named, or where the plan has judged nothing at all. */
function onKind({ code }: PlanEntry, judgements: readonly JudgementRow[], unitKind: UnitKind | null, { catalogue }: Loaders): readonly JudgementRow[] {
  const kindOf = ({ snapshotId }: JudgementRow): UnitKind => catalogue.snapshot(snapshotId).unitKind;
  const chosen = judgements.filter((judgement) => unitKind === null || kindOf(judgement) === unitKind);
  if (unitKind === null || judgements.length === 0 || chosen.length > 0) return chosen;
  const [year, kinds] = [catalogue.yearOf(judgements[0]!), [...new Set(judgements.map(kindOf))].sort()];
  throw badInput(
    'input.unitKind', unitKind,
    { vi: `Kế hoạch ${code} chưa có kết luận trên bảng xếp hạng nào của loại đơn vị này cho năm ${year}.`, en: `Plan ${code} has judged no ranking of this kind of unit for ${year}.` },
    { vi: `Chọn một trong: ${listed(kinds, 'vi')}; hoặc bỏ unitKind.`, en: `Choose one of: ${listed(kinds, 'en')}; or leave unitKind out.` },
  );
}

/** A change of a rule by which no ranking of the year was judged would be told as varied and touch nobody. */
function refuseUnjudged(changes: readonly PlanChange[], judged: readonly string[], year: number): void {
  changes.forEach(({ kind, rule }, at) => {
    if (rule == null || kind === 'QUOTA' || judged.includes(rule)) return;
    throw badInput(
      `input.changes[${at}].rule`, rule,
      { vi: `Không bảng xếp hạng nào của năm ${year} được xét theo ${rule}.`, en: `No ranking of ${year} was judged by ${rule}.` },
      { vi: `Nêu năm khác trong input.year, hoặc một trong: ${listed(judged, 'vi')}.`, en: `Give another year in input.year, or choose one of: ${listed(judged, 'en')}.` },
    );
  });
}

function told({ snapshot, plan }: SimulatedGround, { rule, outcome }: RuleOutcome<RuleAsJudged>): RuleSimulationRow {
  const { subjects, before, after, gains, loses, unchanged } = outcome;
  return {
    rule: plan.rules.find(({ code }) => code === rule)!, snapshot, subjects, before: counted(before), after: counted(after),
    gained: gains.length, lost: loses.length, unchanged,
  };
}

function counted({ YES, NO, UNKNOWN, NOT_APPLICABLE }: Tally): AnswerCounts {
  return { yes: YES, no: NO, unknown: UNKNOWN, notApplicable: NOT_APPLICABLE };
}
