import { badInput, notFound, type Problem } from '../indexers/core';
import { keyOf, type Loaders, type SnapshotRow } from '../loaders';
import { foreignCursor } from '../schema/paging';
import type { RankingArgs } from '../schema/ranking-args';
import { shown } from '../schema/validation';
import { listed } from './refusals';

type Catalogue = Loaders['catalogue'];
type Wanted = Pick<RankingArgs, 'territory' | 'unitKind' | 'year' | 'unitsAsOf'>;

/** The one snapshot a ranking reads: that of its cursor, the one pinned, or the current one for its arguments. */
export function chooseSnapshot(catalogue: Catalogue, args: RankingArgs, cursorKey: string | null): SnapshotRow {
  const wanted = { ...args, territory: args.territory.trim().toUpperCase() };
  const pinned = args.snapshot == null ? null : snapshotWithId(catalogue, 'snapshot', args.snapshot, keyOf('Snapshot', args.snapshot));
  if (pinned !== null) refuseDisagreement(pinned, wanted);
  if (cursorKey === null) return pinned ?? currentSnapshot(catalogue, wanted);
  const read = catalogue.snapshotWithKey(cursorKey);
  const belongs = read !== null && (pinned === null || pinned === read) && disagreeing(read, wanted) === null;
  if (!belongs) throw foreignCursor(args.after!);
  return read;
}

export function snapshotWithId(catalogue: Catalogue, field: string, id: string, key: string | null): SnapshotRow {
  const found = key === null ? null : catalogue.snapshotWithKey(key);
  if (found !== null) return found;
  throw notFound(field, shown(id), { vi: 'Không có bản công bố mang id này.', en: 'There is no snapshot with this id.' }, {
    vi: 'Lấy id từ snapshots hoặc từ ranking { snapshot { id } }.', en: 'Take an id from snapshots or from ranking { snapshot { id } }.',
  });
}

function currentSnapshot(catalogue: Catalogue, { territory, unitKind, year, unitsAsOf }: Wanted): SnapshotRow {
  const published = catalogue.currentOf(territory, unitKind);
  const ofYear = published.filter((row) => row.year === year);
  if (ofYear.length === 0) throw noYear(catalogue, { territory, unitKind, year }, published);
  const found = unitsAsOf == null ? ofYear[0] : ofYear.find((row) => row.unitsAsOf === unitsAsOf);
  if (found !== undefined) return found;
  const days = [...new Set(ofYear.map((row) => row.unitsAsOf))].sort();
  throw notFound(
    'unitsAsOf',
    unitsAsOf!,
    { vi: `Năm ${year} không có kỳ nào lấy đơn vị theo ngày ${unitsAsOf}.`, en: `The year ${year} has no period with units as of ${unitsAsOf}.` },
    { vi: `Hiện có: ${days.join(', ')}.`, en: `There are: ${days.join(', ')}.` },
  );
}

function noYear(catalogue: Catalogue, { territory, unitKind, year }: Wanted, published: readonly SnapshotRow[]): Problem {
  const years = nearestYears(year, published.map((row) => row.year));
  const elsewhere = [...new Set(catalogue.snapshots.filter((row) => row.unitKind === unitKind).map((row) => row.territory))].sort();
  const [field, value] = years.length > 0 ? ['year', String(year)] : ['territory', shown(territory)];
  return notFound(
    field!,
    value!,
    { vi: `Chưa có kết quả năm ${year} của ${unitKind} tại "${shown(territory)}".`, en: `There are no results of ${year} for ${unitKind} in "${shown(territory)}".` },
    years.length > 0
      ? { vi: `Năm gần nhất có kết quả: ${years.join(', ')}.`, en: `Nearest years with results: ${years.join(', ')}.` }
      : { vi: `${unitKind} có kết quả tại: ${listed(elsewhere, 'vi')}.`, en: `${unitKind} has results in: ${listed(elsewhere, 'en')}.` },
  );
}

/** Years that have results, the nearest first, at most three. */
export function nearestYears(year: number, years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a).slice(0, 3);
}

function refuseDisagreement(snapshot: SnapshotRow, wanted: Wanted): void {
  const field = disagreeing(snapshot, wanted);
  if (field === null) return;
  const [given, its] = [String(wanted[field]), String(snapshot[field])];
  throw badInput(
    field,
    shown(given),
    { vi: `Bản công bố đã ghim có ${field} là ${its}, không phải ${shown(given)}.`, en: `The pinned snapshot has ${field} ${its}, not ${shown(given)}.` },
    { vi: `Dùng ${field}: ${its}, hoặc bỏ "snapshot".`, en: `Use ${field}: ${its}, or leave "snapshot" out.` },
  );
}

function disagreeing(snapshot: SnapshotRow, wanted: Wanted): keyof Wanted | null {
  const fields = ['territory', 'unitKind', 'year', 'unitsAsOf'] as const;
  return fields.find((field) => wanted[field] != null && wanted[field] !== snapshot[field]) ?? null;
}
