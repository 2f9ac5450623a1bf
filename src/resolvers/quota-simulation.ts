import { groupBy, quotaCount, type VerdictResult } from '../indexers/core';
import type { ChangedPlan } from '../indexers/plan-changes';
import type { RuleOutcome } from '../indexers/simulation';
import type { Loaders, PlanItemRow, PlanRow } from '../loaders';
import { countsKind, countsUnits, placeUnder, type QuotaScope } from './quota-scope';
import type { RuleAsJudged, SimulatedGround } from './simulated';

interface Run {
  readonly ground: SimulatedGround;
  readonly run: RuleOutcome<RuleAsJudged>;
}

export interface QuotaSimulationRow extends Record<'flaggedBefore' | 'flaggedAfter' | 'overBefore' | 'overAfter', number | null> {
  readonly quota: PlanItemRow;
}

/** The unit that may nominate a flagged unit; null where there is none. */
type Nominator = string | null;

/** The quotas that changes name, against the units that rules flag before and after, counted as a round counts them. Nobody is cut: an excess is told. */
export function simulatedQuotas(plan: PlanRow, changed: ChangedPlan, runs: readonly Run[], loaders: Loaders): QuotaSimulationRow[] {
  const named = new Set(changed.effects.flatMap(({ kind, rule }) => (kind === 'QUOTA' ? [rule] : [])));
  return plan.quotas.filter(({ code }) => named.has(code)).map((quota) => {
    const scope = quota as unknown as QuotaScope;
    const limit = changed.quotas.find(({ id }) => id === quota.code)?.collectives ?? null;
    const [before, after] = [flagged(scope, runs, 'before', loaders), flagged(scope, runs, 'after', loaders)];
    return {
      quota, flaggedBefore: before?.length ?? null, flaggedAfter: after?.length ?? null,
      overBefore: excess(before, quota.collectives as number | null, quota.per), overAfter: excess(after, limit, quota.per),
    };
  });
}

/** For each unit that a rule about its kind flags and that the quota counts, its nominator; null where no rule is about such units. */
function flagged(scope: QuotaScope, runs: readonly Run[], when: 'before' | 'after', loaders: Loaders): Nominator[] | null {
  if (!countsUnits(scope)) return [];
  const about = runs.filter(({ run }) => run.text.subjectKind !== 'PERSON' && countsKind(scope, run.text.subjectKind));
  if (about.length === 0) return null;
  const keys = about.flatMap(({ ground: { judged, simulator }, run }) => {
    const changes = new Map([...run.outcome.gains, ...run.outcome.loses].map((shift) => [shift.position, shift]));
    return [...judged.published.competitors.keys(), ...judged.dependentRows].flatMap((row): [string, Nominator][] => {
      const stands = simulator.ground.answer(run.rule, row);
      const answer: VerdictResult | null = when === 'before' ? stands : (changes.get(row)?.after ?? stands);
      const unit = judged.unitAt(row);
      if (answer !== 'YES' || unit.kind !== run.text.subjectKind) return [];
      const place = placeUnder(scope, unit, judged.published.snapshot.unitsAsOf, loaders);
      return place === null ? [] : [[unit.key, place.nominator]];
    });
  });
  return [...new Map(keys).values()];
}

/** By how many a number of flagged units exceeds a limit, of the whole plan or of each nominator. */
function excess(nominators: readonly Nominator[] | null, limit: number | null, per: unknown): number | null {
  if (nominators === null || limit === null) return null;
  const groups = per === 'NOMINATOR' ? [...groupBy(nominators, (nominator) => nominator).values()].map(({ length }) => length) : [nominators.length];
  return groups.reduce((over, count) => over + quotaCount(limit, count).overQuotaBy, 0);
}
