import { occurrencesOf, type DeadlineText, type MilestoneText, type Occurrence, type PhaseText, type TimeTable } from '../indexers/core';
import type { PlanRow } from './plan';
import type { PlanItemRow } from './plan-item';

type Named = { readonly code: string } | null;

/** What a plan says about time, as the core reads it: items of the loaders name each other by themselves, the core by their codes. */
export function timeTableOf(plan: PlanRow): TimeTable & { readonly phases: readonly PhaseText[] } {
  const { years, milestones, deadlines, phases } = plan;
  return {
    years,
    milestones: milestones.map((row) => ({ ...row, id: row.code }) as unknown as MilestoneText),
    deadlines: deadlines.map((row) => ({ ...row, id: row.code, after: codeOf(row.after), milestones: (row.milestones as readonly PlanItemRow[]).map(({ code }) => code) }) as unknown as DeadlineText),
    phases: phases.map((row) => ({ ...row, id: row.code, boundary: boundaryOf(row.boundary) }) as unknown as PhaseText),
  };
}

const known = new WeakMap<PlanRow, readonly Occurrence[]>();

/** Every occurrence of a version of a plan, in order; computed once. */
export function timesOf(plan: PlanRow): readonly Occurrence[] {
  const all = known.get(plan) ?? occurrencesOf(timeTableOf(plan));
  known.set(plan, all);
  return all;
}

function codeOf(named: unknown): string | null {
  return (named as Named)?.code ?? null;
}

function boundaryOf(boundary: unknown): { year: number; owner: string | null } | null {
  const shared = boundary as { readonly year: number; readonly owner: Named } | null;
  return shared && { year: shared.year, owner: codeOf(shared.owner) };
}
