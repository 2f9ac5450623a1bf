import type { PlanDefinition } from '../entities';
import { fault, type Fault, type Place } from '../formats/fault';
import { occurrencesOf } from './core';
import type { RecordDraft } from './record-draft';

/** Notes a report for a year of the plan in which its deadline does not fall: no calendar would ever read it. */
export function checkDueYear({ cells, item, year }: Pick<RecordDraft, 'cells' | 'item' | 'year'>, plan: PlanDefinition): void {
  const years = yearsDue(item, plan);
  const inPlan = year !== null && year >= plan.years.from && year <= plan.years.to;
  cells.refuseIf(inPlan && years.length > 0 && !years.includes(year), 'year', (at, value) => notDue(at, value, item!, years));
}

/** The years in which a deadline of a plan falls, in order. */
function yearsDue(item: string | null, { years, milestones = [], deadlines = [] }: PlanDefinition): number[] {
  const own = occurrencesOf({ years, milestones, deadlines }).filter((found) => found.item === item);
  return [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
}

function notDue(place: Place, value: string, item: string, years: readonly number[]): Fault {
  return fault('BAD_YEAR', place, value, { vi: `${item} không có hạn nào trong năm ${value}.`, en: `${item} does not fall in ${value}.` }, {
    vi: `Viết một năm có hạn đó: ${years.join(', ')}.`, en: `Write a year in which it falls: ${years.join(', ')}.`,
  });
}
