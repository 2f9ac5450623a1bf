import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { byName, standingRecords, timeliness, type VerdictResult } from '../indexers/core';
import type { Loaders, PlanRecordRow, UnitRow } from '../loaders';
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
  const sent = standingRecords(records).filter((record) => record.kind === 'REPORT' && record.item === item.code && record.year === year && record.statedOn <= asOf);
  const first = new Map(sent.map((record) => [record.unitLineage, record])); // the latest come first, so the earliest stays
  return [...units].sort(byName).map((unit) => {
    const report = first.get(unit.lineage);
    if (report !== undefined) loaders.reads.record(report);
    const sentOn = report?.statedOn ?? null;
    return { unit: loaders.units.get(unit.id), sentOn, ...timeliness(occurrence, sentOn, asOf), synthetic: report?.provenance === 'DEMONSTRATION', record: report ?? null };
  });
}
