import { compareShares } from './measured';
import { settled, type NationalResult, type SettledResult } from './national-result';
import type { VerdictResult } from './rule';

export const GOAL_KINDS = ['EXTERNAL_RANK', 'EXTERNAL_RANK_GROUP', 'EXTERNAL_SCORE', 'QUALITATIVE'] as const;
/** What a goal of a whole territory asks for. */
export type GoalKind = (typeof GOAL_KINDS)[number];

const BETTER = ['SINCE_BEFORE_PLAN', 'SINCE_FIRST_YEAR', 'YEAR_ON_YEAR'] as const;
const GROUP = ['MIDDLE_THIRD_OR_BETTER', 'MIDDLE_THIRD', 'MEAN_OR_BETTER'] as const;

export const GOAL_READINGS = [...BETTER, ...GROUP] as const;
/** How the words of a goal are read. A plan names the reading that is applied; every other one of its kind can be run. */
export type GoalReading = (typeof GOAL_READINGS)[number];

export const GOAL_REASONS = ['COMPARED', 'NO_RESULT', 'NOTHING_TO_COMPARE', 'OTHER_FIELD', 'NO_COMPLETE_TABLE', 'SOURCES_DISAGREE', 'UNIT_ENDED'] as const;
/** Why a goal has its answer. */
export type GoalReason = (typeof GOAL_REASONS)[number];

/** A goal under one reading. */
export interface Goal {
  readonly kind: GoalKind;
  readonly reading: GoalReading;
  /** The years that count: those of the plan, up to the one by which the goal shall be reached. */
  readonly from: number;
  readonly to: number;
  /** The assessed year to judge on; null: the latest that counts. */
  readonly year: number | null;
  /** First day on which the province is no more; null while it has no end. */
  readonly endedOn: string | null;
}

export interface GoalOutcome<R> {
  readonly result: VerdictResult;
  readonly because: GoalReason;
  /** What is judged; null where nothing is known of the years that count. */
  readonly judged: R | null;
  /** What it is compared with; null where it is compared with no other year, or nothing is known. */
  readonly compared: R | null;
  /** The places of the group; null for other readings. */
  readonly group: { readonly first: number; readonly last: number } | null;
  /** Places better (worse: negative) than what it is compared with, or than the nearest place of the group (0 inside it); null where places are not compared. */
  readonly places: number | null;
}

/** The readings of a kind of goal; none for a goal without measure. */
export function readingsOf(kind: GoalKind): readonly GoalReading[] {
  return kind === 'QUALITATIVE' ? [] : kind === 'EXTERNAL_RANK_GROUP' ? GROUP : BETTER;
}

/**
 * Whether a goal for a place or score in a national index is reached (TQ-G1, TQ-G2, BK-G1, TB-G1), by the published results
 * of the territory. Places among different numbers of provinces are not comparable: UNKNOWN. A place that stays is no better one.
 */
export function judgeGoal<R extends NationalResult>(goal: Goal, results: readonly R[]): GoalOutcome<R & SettledResult> {
  const series = settled(results).filter((result) => says(goal, result));
  const counting = series.filter(({ year }) => (goal.year === null ? year >= goal.from && year <= goal.to : year === goal.year));
  const judged = counting.at(-1);
  if (judged === undefined) return open<R & SettledResult>(hasEnded(goal) ? 'UNIT_ENDED' : 'NO_RESULT', null);
  const latest = counting.filter(({ year }) => year === judged.year);
  return readingsOf('EXTERNAL_RANK_GROUP').includes(goal.reading) ? inGroup(goal.reading, judged) : better(goal, latest, series);
}

/** Whether a result says what the reading looks at. */
function says({ kind, reading }: Goal, { rank, of, share }: NationalResult): boolean {
  return kind === 'EXTERNAL_SCORE' || reading === 'MEAN_OR_BETTER' ? share !== null : rank !== null && of !== null;
}

function inGroup<R extends SettledResult>(reading: GoalReading, judged: R): GoalOutcome<R> {
  if (judged.disputed) return open<R>('SOURCES_DISAGREE', judged);
  if (reading === 'MEAN_OR_BETTER') {
    if (judged.mean === null) return open<R>('NO_COMPLETE_TABLE', judged);
    return { ...answer(compareShares(judged.share!, judged.mean) >= 0), judged, compared: null, group: null, places: null };
  }
  const [rank, of] = [judged.rank!, judged.of!];
  const group = { first: Math.floor(of / 3) + 1, last: Math.floor((2 * of) / 3) };
  const places = rank > group.last ? group.last - rank : rank < group.first ? group.first - rank : 0;
  return { ...answer(reading === 'MIDDLE_THIRD' ? places === 0 : places >= 0), judged, compared: null, group, places };
}

function better<R extends SettledResult>(goal: Goal, latest: readonly R[], series: readonly R[]): GoalOutcome<R> {
  const [{ year }] = [latest[0]!];
  const before = series.filter((result) => result.year < year && comparesWith(goal, result.year, year));
  const against = goal.reading === 'SINCE_FIRST_YEAR' ? before[0]?.year : before.at(-1)?.year;
  const compared = before.filter((result) => result.year === against);
  if (compared.length === 0) return open<R>('NOTHING_TO_COMPARE', latest.at(-1)!);
  const pairs = latest.flatMap((now) => compared.map((then) => [now, then] as const));
  const pair = pairs.findLast(([now, then]) => goal.kind === 'EXTERNAL_SCORE' || now.of === then.of);
  const [now, then] = pair ?? pairs.at(-1)!;
  if (pair === undefined) return open<R>('OTHER_FIELD', now, then);
  if (now.disputed || then.disputed) return open<R>('SOURCES_DISAGREE', now, then);
  if (goal.kind === 'EXTERNAL_SCORE') return { ...answer(compareShares(now.share!, then.share!) > 0), judged: now, compared: then, group: null, places: null };
  const places = then.rank! - now.rank!;
  return { ...answer(places > 0), judged: now, compared: then, group: null, places };
}

/** The years with which a reading compares the judged one. */
function comparesWith({ reading, from }: Goal, year: number, judged: number): boolean {
  return reading === 'SINCE_BEFORE_PLAN' ? year < from : reading === 'SINCE_FIRST_YEAR' ? year >= from : year === judged - 1;
}

/** Whether it is asked about a year on whose last day the province was no more, so that no result of it will come. */
function hasEnded({ year, endedOn }: Goal): boolean {
  return year !== null && endedOn !== null && endedOn <= `${year}-12-31`;
}

function answer(reached: boolean): { readonly result: VerdictResult; readonly because: GoalReason } {
  return { result: reached ? 'YES' : 'NO', because: 'COMPARED' };
}

function open<R>(because: GoalReason, judged: R | null, compared: R | null = null): GoalOutcome<R> {
  return { result: because === 'UNIT_ENDED' ? 'NOT_APPLICABLE' : 'UNKNOWN', because, judged, compared, group: null, places: null };
}
