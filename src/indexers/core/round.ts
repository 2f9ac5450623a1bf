import { groupBy } from './group-by';
import { compareRatios, type Points } from './points';
import type { VerdictResult } from './rule';

/** Somebody who may be proposed in a round. `key` and `code` tell candidates apart and are never shared. */
export interface RoundCandidate {
  readonly key: string;
  readonly code: string;
  /** The best place that counts for the round; null where nothing ranks the candidate. */
  readonly rank: number | null;
  /** Points of a maximum greater than 0, in the unit of `Points`; null where nothing is measured. */
  readonly ratio: { readonly points: Points; readonly max: Points } | null;
}

/** What was nominated within one limit of a quota. */
export interface QuotaCount {
  /** How many the plan allows; null: it limits none. */
  readonly limit: number | null;
  readonly nominated: number;
  /** How many more were nominated than the plan allows; nobody is taken out. */
  readonly overQuotaBy: number;
}

/**
 * The proposed order of a round: place, then exact share of the maximum (the higher first), then code. Who has no place
 * comes behind those who have, who has no share behind those who have. It is a proposal: people decide, and candidates
 * that only their code parts are equal. Source: BK-Q1, register row 9 ("rank, ratio, then code").
 */
export function proposedOrder<C extends RoundCandidate>(candidates: readonly C[]): C[] {
  return [...candidates].sort((a, b) => compareMerit(a, b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.key < b.key ? -1 : 1));
}

/** Negative where a stands before b by place and share alone, 0 where these do not part them. */
export function compareMerit(a: RoundCandidate, b: RoundCandidate): number {
  if (a.rank !== b.rank) return a.rank === null ? 1 : b.rank === null ? -1 : a.rank - b.rank;
  if (a.ratio === null || b.ratio === null) return Number(a.ratio === null) - Number(b.ratio === null);
  return compareRatios(b.ratio.points, b.ratio.max, a.ratio.points, a.ratio.max);
}

/** How a number nominated stands to its limit: overQuotaBy = max(0, nominated − limit), 0 without a limit. Source: BK-Q1, BK-Q2, TB-Q1..Q4. */
export function quotaCount(limit: number | null, nominated: number): QuotaCount {
  return { limit, nominated, overQuotaBy: limit === null ? 0 : Math.max(0, nominated - limit) };
}

/**
 * The candidates that place and share do not part at the cut of a quota, in the proposed order: all that are equal to the
 * last one inside, where one outside is equal to it too. Empty where the limit cuts between unequals, or cuts nobody.
 * Source: register rows 1 and 9: ties at the cut are shown, a human selects.
 */
export function tiedAtCut<C extends RoundCandidate>(candidates: readonly C[], limit: number | null): C[] {
  const order = proposedOrder(candidates);
  const [last, next] = limit === null || limit < 1 ? [] : [order[limit - 1], order[limit]];
  if (last === undefined || next === undefined || compareMerit(last, next) !== 0) return [];
  return order.filter((candidate) => compareMerit(candidate, last) === 0);
}

/** Nominees by the unit that nominates them, in the order of these units' keys; who has no nominator is in none. Source: TB-Q2, TB-Q3. */
export function byNominator<N extends { readonly nominator: string | null }>(nominees: readonly N[]): ReadonlyMap<string, readonly N[]> {
  const known = nominees.filter(({ nominator }) => nominator !== null);
  return new Map([...groupBy(known, ({ nominator }) => nominator!)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The forms of award that are given at an occasion: those that name its kind, and those that name none. Source: the award forms of each plan. */
export function formsAt<F extends { readonly occasions: readonly string[] }>(forms: readonly F[], occasion: string): F[] {
  return forms.filter(({ occasions }) => occasions.length === 0 || occasions.includes(occasion));
}

/** Where the years come from whose results feed a round. */
export const ROUND_YEARS_BASES = ['GIVEN', 'PLAN', 'LAST_APPROVED', 'ROUND_YEAR'] as const;
export type RoundYearsBasis = (typeof ROUND_YEARS_BASES)[number];

/**
 * The assessed years that feed a round, in order: those asked for, else those that the plan states for the occasion, else the
 * last one with approved results that is not after the round, else the year of the round itself. Source: register row 10, TQ-A3.
 */
export function roundYears(
  roundYear: number, { given, period, approved }: { readonly given: readonly number[] | null; readonly period: { readonly from: number; readonly to: number } | null; readonly approved: readonly number[] },
): { readonly years: readonly number[]; readonly basis: RoundYearsBasis } {
  if (given !== null && given.length > 0) return { years: [...new Set(given)].sort((a, b) => a - b), basis: 'GIVEN' };
  if (period !== null) return { years: Array.from({ length: period.to - period.from + 1 }, (_, at) => period.from + at), basis: 'PLAN' };
  const before = approved.filter((year) => year <= roundYear);
  return before.length > 0 ? { years: [Math.max(...before)], basis: 'LAST_APPROVED' } : { years: [roundYear], basis: 'ROUND_YEAR' };
}

/**
 * What several answers about one candidate say together: YES where one rule flags it, else UNKNOWN where one is open or
 * nothing was answered, else NO, and NOT_APPLICABLE where no rule applies. Source: TB-R1..R5, any of which suffices.
 */
export function flagAmong(results: readonly VerdictResult[]): VerdictResult {
  const best: VerdictResult[] = ['YES', 'UNKNOWN', 'NO', 'NOT_APPLICABLE'];
  return best.find((result) => results.includes(result)) ?? 'UNKNOWN';
}
