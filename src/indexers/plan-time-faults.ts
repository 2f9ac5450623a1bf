import type { MomentDefinition, PlanDefinition } from '../entities';
import { isCivilDay, spanOf } from './core';

/** What is wrong with the days of a plan: days that the calendar has not, deadlines without what they count from, and circles. */
export function faultsOfTime({ phases = [], milestones = [], deadlines = [] }: PlanDefinition): string[] {
  const after = new Map(deadlines.map((deadline) => [deadline.id, deadline.after]));
  return [
    ...phases.flatMap(({ id, from, to }) => [...faultsOfMoment(id, 'from', from, 'firstDay'), ...faultsOfMoment(id, 'to', to, 'lastDay')]),
    ...milestones.flatMap(({ id, due }) => faultsOfMoment(id, 'due', due, 'lastDay')),
    ...deadlines.flatMap(({ id, kind, date, monthDay, base }) => [
      ...noDay(id, 'date', date),
      ...noDay(id, 'base.date', base?.date ?? null),
      ...(monthDay === null || isCivilDay(`2023-${monthDay}`) ? [] : [`${id}: monthDay "${monthDay}" is not a day of every year`]),
      ...(kind === 'DATED' && date === null ? [`${id}: DATED needs a date`] : []),
      ...(kind === 'CHAINED' && after.get(id) == null ? [`${id}: CHAINED needs the deadline that comes first in "after"`] : []),
      ...(comesAfterItself(id, after) ? [`${id}: "after" leads back to itself`] : []),
    ]),
  ];
}

function faultsOfMoment(id: string, field: string, { precision, date }: MomentDefinition, end: 'firstDay' | 'lastDay'): string[] {
  if (!isCivilDay(date)) return noDay(id, field, date);
  const meant = spanOf(precision, date)[end];
  return meant === date ? [] : [`${id}: ${field} is "${date}", but its ${precision} ${end === 'firstDay' ? 'begins' : 'ends'} on ${meant}`];
}

function noDay(id: string, field: string, day: string | null): string[] {
  return day === null || isCivilDay(day) ? [] : [`${id}: ${field} "${day}" is no day of the calendar`];
}

function comesAfterItself(id: string, after: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set([id]);
  for (let at = after.get(id); at != null; at = after.get(at)) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}
