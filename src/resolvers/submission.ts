import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { byName, countingRecords, groupBy, timeliness, type Occurrence, type Timeliness, type VerdictResult } from '../indexers/core';
import type { Loaders, PlanItemRow, PlanRecordRow, UnitRow } from '../loaders';
import { CalendarEntry } from '../schema/calendar-entry';
import type { Context } from '../schema/context';
import { pageOf, type Page } from '../schema/paging';
import { SubmissionConnection, SubmissionsArgs, SubmissionTally } from '../schema/submission';
import { senderOf, type EntryRow } from './calendar-entry';
import { dueUnits } from './due-units';
import { unitNamed } from './refusals';

interface SubmissionRow {
  readonly unit: UnitRow;
  readonly sentOn: string | null;
  readonly inTime: VerdictResult;
  readonly lateDays: number | null;
  readonly synthetic: boolean;
  readonly record: PlanRecordRow | null;
}

@Resolver(() => CalendarEntry)
export class SubmissionResolver {
  @FieldResolver(() => SubmissionConnection)
  async submissions(@Root() entry: EntryRow, @Args(() => SubmissionsArgs) args: SubmissionsArgs, @Ctx() { loaders }: Context): Promise<Page<SubmissionRow, SubmissionRow>> {
    const { unit, inTime } = args;
    const only = unit == null ? null : unitNamed(loaders.units, unit, entry.listedOn, 'unit').lineage;
    const rows = (await submissionsOf(entry, loaders)).filter((row) => (only === null || row.unit.lineage === only) && (inTime == null || inTime.includes(row.inTime)));
    return pageOf(rows, `Submissions ${entry.key} ${entry.asOf}`, (row) => row.unit.key, args);
  }

  @FieldResolver(() => SubmissionTally)
  async tally(@Root() entry: EntryRow, @Ctx() { loaders }: Context): Promise<SubmissionTally> {
    const rows = await submissionsOf(entry, loaders);
    const count = (passes: (row: SubmissionRow) => boolean): number => rows.filter(passes).length;
    const [inTime, late] = [count((row) => row.inTime === 'YES'), count((row) => row.inTime === 'NO')];
    return { due: rows.length, sent: count(({ sentOn }) => sentOn !== null), inTime, late, unknown: rows.length - inTime - late };
  }
}

/** Whether what was sent for an item is in time. Where the plan names nobody to receive it (TQ-D2), that the hub has not got it says nothing. */
export function sentInTime({ recipient }: PlanItemRow, occurrence: Occurrence, sentOn: string | null, asOf: string): Timeliness {
  return sentOn === null && recipient == null ? { inTime: 'UNKNOWN', lateDays: null } : timeliness(occurrence, sentOn, asOf);
}

const known = new WeakMap<EntryRow, Promise<SubmissionRow[]>>();

/** What every unit that has to send has sent for an entry. */
export function submissionsOf(entry: EntryRow, loaders: Loaders): Promise<SubmissionRow[]> {
  const rows = known.get(entry) ?? readSubmissions(entry, loaders);
  known.set(entry, rows);
  return rows;
}

async function readSubmissions(entry: EntryRow, loaders: Loaders): Promise<SubmissionRow[]> {
  if (entry.kind === 'MILESTONE') return [];
  const { plan, item, year, listedOn, occurrence, asOf } = entry;
  const [units, records] = await Promise.all([dueUnits(plan, senderOf(entry), listedOn, loaders), loaders.reports.load(plan.code)]);
  const stated = groupBy(records.filter((record) => record.item === item.code && record.year === year && record.statedOn <= asOf), ({ unitLineage }) => unitLineage);
  return [...units].sort(byName).map((unit) => {
    const report = countingRecords(stated.get(unit.lineage) ?? []).findLast(({ kind }) => kind === 'REPORT'); // the latest come first, so this is the earliest
    if (report !== undefined) loaders.reads.record(report);
    const sentOn = report?.statedOn ?? null;
    return { unit: loaders.units.get(unit.id), sentOn, ...sentInTime(item, occurrence, sentOn, asOf), synthetic: report?.provenance === 'DEMONSTRATION', record: report ?? null };
  });
}
