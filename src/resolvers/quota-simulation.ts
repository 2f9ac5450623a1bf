import { groupBy, quotaCount, type VerdictResult } from '../indexers/core';
import type { ChangedPlan } from '../indexers/plan-changes';
import type { RuleOutcome } from '../indexers/simulation';
import type { PlanItemRow, PlanRow } from '../loaders';
import type { RuleAsJudged, SimulatedGround } from './simulated';

interface Run {
  readonly ground: SimulatedGround;
  readonly run: RuleOutcome<RuleAsJudged>;
}

export interface QuotaSimulationRow extends Record<'flaggedBefore' | 'flaggedAfter' | 'overBefore' | 'overAfter', number | null> {
  readonly quota: PlanItemRow;
}

/** The quotas that changes name, against the units that rules flag before and after. Nobody is cut: an excess is told. */
export function simulatedQuotas(plan: PlanRow, changed: ChangedPlan, runs: readonly Run[]): QuotaSimulationRow[] {
  const named = new Set(changed.effects.flatMap(({ kind, rule }) => (kind === 'QUOTA' ? [rule] : [])));
  return plan.quotas.filter(({ code }) => named.has(code)).map((quota) => {
    const kinds = quota.nomineeKinds as readonly string[];
    const about = runs.filter(({ run }) => kinds.length === 0 || kinds.includes(run.text.subjectKind));
    const limit = changed.quotas.find(({ id }) => id === quota.code)?.collectives ?? null;
    const [before, after] = [flagged(about, 'before'), flagged(about, 'after')];
    return {
      quota, flaggedBefore: before?.length ?? null, flaggedAfter: after?.length ?? null,
      overBefore: excess(before, quota.collectives as number | null, quota.per), overAfter: excess(after, limit, quota.per),
    };
  });
}

/** For each flagged unit its parent; null where no rule is about such units. */
function flagged(about: readonly Run[], when: 'before' | 'after'): (string | null)[] | null {
  if (about.length === 0) return null;
  const keys = about.flatMap(({ ground, run }) => {
    const changes = new Map([...run.outcome.gains, ...run.outcome.loses].map((shift) => [shift.position, shift]));
    const { judged, simulator } = ground;
    const { competitors } = judged.published;
    const ranked = competitors.map(({ parentKey, unit }, position) => ({ parentKey, unit, position }));
    const dependents = (simulator.ground.dependents ?? []).map(({ at, row }) => ({ parentKey: competitors[at]!.unit.key, unit: judged.unitAt(row), position: row }));
    return [...ranked, ...dependents].flatMap(({ parentKey, unit, position }) => {
      const stands = simulator.ground.answer(run.rule, position);
      const answer: VerdictResult | null = when === 'before' ? stands : (changes.get(position)?.after ?? stands);
      return answer === 'YES' ? [[unit.key, parentKey] as const] : [];
    });
  });
  return [...new Map(keys).values()];
}

/** By how many a number of flagged units exceeds a limit, of the whole plan or of each nominator. */
function excess(parents: readonly (string | null)[] | null, limit: number | null, per: unknown): number | null {
  if (parents === null || limit === null) return null;
  const groups = per === 'NOMINATOR' ? [...groupBy(parents, (parent) => parent).values()].map(({ length }) => length) : [parents.length];
  return groups.reduce((over, count) => over + quotaCount(limit, count).overQuotaBy, 0);
}
