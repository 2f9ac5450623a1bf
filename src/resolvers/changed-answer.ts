import type { VerdictResult } from '../indexers/core';
import type { PlanItemRow, UnitRow } from '../loaders';

/** A unit that another reading would answer otherwise on an item or a rule of a plan; null: on all its targets together. */
export interface ChangedAnswer {
  readonly unit: UnitRow;
  readonly item: PlanItemRow | null;
  readonly year: number;
  readonly before: VerdictResult;
  readonly after: VerdictResult;
}

/** The latest of some years; null of none. */
export function latest(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years);
}
