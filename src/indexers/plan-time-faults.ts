import type { MomentDefinition, PlanDefinition } from '../entities';
import { contentFault, type ContentFault } from './content-fault';
import { isCivilDay, spanOf } from './core';

/** What is wrong with the days of a plan: days that the calendar has not, deadlines without what they count from, and circles. */
export function faultsOfTime({ years, phases = [], milestones = [], deadlines = [] }: PlanDefinition): ContentFault[] {
  const after = new Map(deadlines.map((deadline) => [deadline.id, deadline.after]));
  return [
    ...phases.flatMap(({ id, from, to }, at) => [...faultsOfMoment(id, `/phases/${at}`, 'from', from, 'firstDay'), ...faultsOfMoment(id, `/phases/${at}`, 'to', to, 'lastDay')]),
    ...milestones.flatMap(({ id, due }, at) => faultsOfMoment(id, `/milestones/${at}`, 'due', due, 'lastDay')),
    ...deadlines.flatMap(({ id, kind, date, monthDay, firstYear, base }, at) => {
      const place = `/deadlines/${at}`;
      return [
        ...noDay(id, place, 'date', date),
        ...noDay(id, place, 'base.date', base?.date ?? null),
        ...(monthDay === null || isCivilDay(`2023-${monthDay}`) ? [] : [contentFault(`${place}/monthDay`, { vi: `${id}: monthDay "${monthDay}" không phải là ngày của mọi năm`, en: `${id}: monthDay "${monthDay}" is not a day of every year` })]),
        ...(firstYear == null || (kind === 'YEARLY' && firstYear >= years.from && firstYear <= years.to) ? [] : [contentFault(`${place}/firstYear`, { vi: `${id}: firstYear ${firstYear} chỉ dùng cho YEARLY, trong các năm ${years.from}–${years.to}`, en: `${id}: firstYear ${firstYear} is for YEARLY only, within ${years.from} to ${years.to}` })]),
        ...(kind === 'DATED' && date === null ? [contentFault(`${place}/date`, { vi: `${id}: DATED cần một ngày`, en: `${id}: DATED needs a date` })] : []),
        ...(kind === 'CHAINED' && after.get(id) == null ? [contentFault(`${place}/after`, { vi: `${id}: CHAINED cần thời hạn đi trước trong "after"`, en: `${id}: CHAINED needs the deadline that comes first in "after"` })] : []),
        ...(comesAfterItself(id, after) ? [contentFault(`${place}/after`, { vi: `${id}: "after" dẫn về chính nó`, en: `${id}: "after" leads back to itself` })] : []),
      ];
    }),
  ];
}

function faultsOfMoment(id: string, place: string, field: string, { precision, date }: MomentDefinition, end: 'firstDay' | 'lastDay'): ContentFault[] {
  if (!isCivilDay(date)) return noDay(id, place, field, date);
  const meant = spanOf(precision, date)[end];
  return meant === date ? [] : [contentFault(`${place}/${field}/date`, {
    vi: `${id}: ${field} ghi "${date}", nhưng ${precision} đó ${end === 'firstDay' ? 'bắt đầu' : 'kết thúc'} ngày ${meant}`, en: `${id}: ${field} is "${date}", but its ${precision} ${end === 'firstDay' ? 'begins' : 'ends'} on ${meant}`,
  })];
}

function noDay(id: string, place: string, field: string, day: string | null): ContentFault[] {
  return day === null || isCivilDay(day) ? [] : [contentFault(`${place}/${field.replace('.', '/')}`, { vi: `${id}: ${field} "${day}" không phải là một ngày`, en: `${id}: ${field} "${day}" is no day of the calendar` })];
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
