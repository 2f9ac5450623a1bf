import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { badInput, formatPoints, NotComputable, placeOf, TOTAL, whatIf, type JudgedRule, type Place, type Points } from '../indexers/core';
import { isDecided } from '../indexers/judge-plans';
import { rulesOn } from '../indexers/plan-rules';
import { keyOf, type Judged, type Loaders, type Published, type RuleRow, type SnapshotRow, type UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { Reason } from '../schema/verdict';
import { VerdictChange, WhatIf, WhatIfArgs } from '../schema/what-if';
import { dependentsOf } from './dependents';
import { reasonsOf, type ReasonRow } from './reason';
import { planWithId, textOf } from './rule-lookup';
import type { VerdictChangeRow } from './simulated';
import { snapshotWithId } from './snapshot-choice';
import { supposedScores } from './supposed-scores';

interface StandingChangeRow extends Record<'pointsBefore' | 'pointsAfter', string | null>, Record<'rankBefore' | 'rankAfter', number | null> {
  readonly unit: UnitRow;
}

interface WhatIfRow {
  readonly snapshot: SnapshotRow;
  readonly standings: readonly StandingChangeRow[];
  readonly verdicts: readonly VerdictChangeRow[];
}

@Resolver()
export class WhatIfResolver {
  @Query(() => WhatIf, { description: 'What a published ranking and its verdicts would be with other scores: the arithmetic of a publication on a copy. Nothing is stored.' })
  async whatIf(@Args(() => WhatIfArgs) { input }: WhatIfArgs, @Ctx() { loaders }: Context): Promise<WhatIfRow> {
    const snapshot = snapshotWithId(loaders.catalogue, 'input.snapshot', input.snapshot, keyOf('Snapshot', input.snapshot));
    const published = await loaders.published(snapshot);
    const supposed = supposedScores(input.changes, published, loaders.units);
    const [scores, judged] = await Promise.all([loaders.scoresOf(published), judgedBy(published, loaders)]);
    const { set } = published;
    const frozen = { set, entries: scores.entries(), decided: isDecided(snapshot.provenance, snapshot.decisionId), places: placesOf(published), judged };
    const { places, verdicts } = computable(() => whatIf(frozen, supposed));
    const unitAt = (position: number): UnitRow => published.competitors[position]!.unit;
    return {
      snapshot,
      standings: places.map(({ position, before, after }) => ({
        unit: unitAt(position), pointsBefore: shownPoints(before), pointsAfter: shownPoints(after), rankBefore: before.rank, rankAfter: after.rank,
      })),
      verdicts: verdicts.map(({ position, judged: at, before, after }) => ({
        unit: judged[at]!.by.unitAt(position), rule: judged[at]!.text, before, after: after.result, findings: after.findings, snapshot,
      })),
    };
  }
}

@Resolver(() => VerdictChange)
export class VerdictChangeResolver {
  @FieldResolver(() => [Reason])
  reasons(@Root() { findings, rule, judgedBy, snapshot }: VerdictChangeRow, @Ctx() { language }: Context): ReasonRow[] {
    return reasonsOf(findings, judgedBy ?? rule, snapshot.unitKind, language);
  }
}

/** The rules that have judged a publication, by the judgements that count now, plan by plan. */
async function judgedBy({ snapshot }: Published, loaders: Loaders): Promise<(JudgedRule & { readonly text: RuleRow; readonly by: Judged })[]> {
  const judgements = loaders.catalogue.plans.flatMap(({ code }) => loaders.catalogue.currentJudgement(snapshot, code) ?? []);
  const rules = await Promise.all(judgements.map(async (judgement) => {
    const [judged, plan] = await Promise.all([loaders.judged(judgement), planWithId(judgement.planId, loaders)]);
    const dependents = dependentsOf(judged, loaders);
    return rulesOn(plan.rules.map(textOf), snapshot.unitKind).map(({ rule, text }) => ({
      rule, text, by: judged, attestations: judgement.attested, dependents, before: (position: number) => judged.result(rule.code, position),
    }));
  }));
  return rules.flat();
}

function placesOf(published: Published): Place[] {
  return published.competitors.map(({ rankStatus }, row) => placeOf(rankStatus, published.sum(row, TOTAL), published.rank(row, TOTAL, 'TERRITORY')));
}

function shownPoints({ points }: Place): string | null {
  return points === null ? null : formatPoints(points as Points);
}

/** A set without some maximum makes no total of parts: that is told, not masked. */
function computable<R>(compute: () => R): R {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof NotComputable)) throw error;
    const nodes = error.withoutMaximum.join(', ');
    throw badInput('input.changes', error.node, {
      vi: `Không tính được ${error.node}: chưa có nguồn nào nêu điểm tối đa của ${nodes}.`, en: `${error.node} cannot be computed: no source states the maximum points of ${nodes}.`,
    }, { vi: `Nêu điểm của chính ${error.node}.`, en: `Give the points of ${error.node} itself.` });
  }
}
