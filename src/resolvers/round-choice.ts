import { badInput, Problem, roundYears, type RoundYearsBasis } from '../indexers/core';
import type { JudgementRow, Loaders, PlanItemRow, PlanRow, SnapshotRow } from '../loaders';
import { shown } from '../schema/validation';
import type { RoundArgs } from '../schema/round';
import { planInYear } from './record-choice';
import { unknownName } from './refusals';
import { planNamed, planWithId } from './rule-lookup';

/** Which round is asked for, and which results feed it. */
export interface RoundRow {
  readonly plan: PlanRow;
  readonly occasion: PlanItemRow;
  readonly year: number;
  /** Whether the plan fixes the year: then nominations name the round alone. */
  readonly fixed: boolean;
  readonly years: readonly number[];
  readonly yearsBasis: RoundYearsBasis;
}

export async function chooseRound({ plan: code, occasion: kind, year, years }: RoundArgs, loaders: Loaders): Promise<RoundRow> {
  const plan = await planWithId(planNamed(code, 'plan', loaders).planId, loaders);
  const occasion = plan.awardOccasions.find((item) => item.kind === kind);
  if (occasion === undefined) throw unknownName('occasion', kind, { vi: 'dịp khen thưởng', en: 'occasion' }, plan.awardOccasions.map((item) => item.kind as string));
  const fixed = fixedYear(occasion);
  if (fixed === null && year == null) throw unsaidYear(plan, occasion);
  if (fixed !== null && year != null && year !== fixed) throw otherYear(plan, occasion, year, fixed);
  if (year != null) await planInYear(plan.code, year, loaders);
  for (const one of years ?? []) await planInYear(plan.code, one, loaders, 'years');
  return roundOf(plan, occasion, (fixed ?? year)!, years ?? null, loaders);
}

/** The rounds of a plan in a year, or those whose year the plan fixes, in the order of the plan. */
export function roundsIn(plan: PlanRow, year: number | null, loaders: Loaders): RoundRow[] {
  return plan.awardOccasions.flatMap((occasion) => {
    const at = fixedYear(occasion) ?? year;
    return at === null || (year !== null && at !== year) ? [] : [roundOf(plan, occasion, at, null, loaders)];
  });
}

function roundOf(plan: PlanRow, occasion: PlanItemRow, year: number, given: readonly number[] | null, loaders: Loaders): RoundRow {
  const judged = judgementsOf(plan, loaders).map((judgement) => loaders.catalogue.yearOf(judgement));
  const approved = [...judged, ...rankingsOf(plan, loaders).map((snapshot) => snapshot.year)].filter((one) => one >= plan.years.from && one <= plan.years.to);
  const period = occasion.period as { readonly from: number; readonly to: number } | null;
  const { years, basis: yearsBasis } = roundYears(year, { given, period, approved });
  return { plan, occasion, year, fixed: fixedYear(occasion) !== null, years, yearsBasis };
}

/** The judgements of the plan that count now. */
export function judgementsOf(plan: PlanRow, { catalogue }: Loaders): JudgementRow[] {
  return catalogue.currentJudgements(plan.code);
}

/** The rankings of the plan's territory that count now, judged by the plan or not. */
export function rankingsOf({ territory }: PlanRow, { catalogue }: Loaders): SnapshotRow[] {
  return catalogue.snapshots.filter((snapshot) => snapshot.territory === territory && catalogue.isCurrent(snapshot) && catalogue.leads(snapshot));
}

/** The year of the milestone; null where the plan names none for the occasion. */
function fixedYear({ milestone }: PlanItemRow): number | null {
  return milestone === null ? null : Number((milestone as { readonly due: { readonly date: string } }).due.date.slice(0, 4));
}

function unsaidYear(plan: PlanRow, { code }: PlanItemRow): Error {
  return new Problem('BAD_USER_INPUT', { vi: `Kế hoạch ${plan.code} không định năm cho ${code}.`, en: `Plan ${plan.code} fixes no year for ${code}.` }, {
    field: 'year', remedy: { vi: `Nêu year từ ${plan.years.from} đến ${plan.years.to}.`, en: `Give a year from ${plan.years.from} to ${plan.years.to}.` },
  });
}

function otherYear(plan: PlanRow, { code }: PlanItemRow, year: number, fixed: number): Error {
  return badInput('year', shown(year), { vi: `${code} của kế hoạch ${plan.code} không ở năm ${year}.`, en: `${code} of plan ${plan.code} is not in ${year}.` }, {
    vi: `Hỏi năm ${fixed}, hoặc bỏ year.`, en: `Ask for ${fixed}, or leave year out.`,
  });
}
