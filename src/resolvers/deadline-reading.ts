import type { Occurrence } from '../indexers/core';
import { timesOf, type PlanItemRow, type PlanRow } from '../loaders';
import type { Context } from '../schema/context';
import { entryOf } from './calendar-entry';
import type { ChangedAnswer } from './changed-answer';
import { sentInTime, submissionsOf } from './submission';

/** Whether what was sent is in time, by the deadline with other values and by those that come after it. */
export async function sentOtherwise(plan: PlanRow, item: PlanItemRow, values: object, year: number | null, { loaders, today }: Context): Promise<ChangedAnswer[]> {
  const otherwise: PlanRow = { ...plan, deadlines: plan.deadlines.map((one) => (one.code === item.code ? { ...one, ...values } : one)) };
  const after = timesOf(otherwise);
  const touched = timesOf(plan).filter((occurrence) => dependsOn(occurrence, item.code) && (year === null || occurrence.year === year));
  const changes = await Promise.all(touched.map(async (occurrence) => {
    const other = sameDuty(occurrence, after);
    if (other === undefined || (occurrence.listedOn > today && other.listedOn > today)) return [];
    const entry = entryOf(plan, occurrence, today);
    const rows = await submissionsOf(entry, loaders);
    return rows.map(({ unit, sentOn, inTime }) => ({ unit, item: entry.item, year: occurrence.year, before: inTime, after: sentInTime(entry.item, other, sentOn, today).inTime }));
  }));
  return changes.flat();
}

/** Whether an occurrence is of a deadline, or counted from one of it. */
function dependsOn(occurrence: Occurrence, item: string): boolean {
  return occurrence.item === item || (occurrence.after !== null && dependsOn(occurrence.after, item));
}

/** The occurrence that stands for the same duty in another reading: that of the same occasion, or the only one of the year. */
function sameDuty({ item, occasion, year }: Occurrence, among: readonly Occurrence[]): Occurrence | undefined {
  const own = among.filter((one) => one.item === item);
  const ofYear = own.filter((one) => one.year === year);
  return own.find((one) => one.occasion === occasion) ?? (ofYear.length === 1 ? ofYear[0] : undefined);
}
