import type { EntityManager } from 'typeorm';
import type { ExportColumn, Row } from '../formats/export-table';
import { formatPoints, formatScaled, isComplete, isReported, points, roundRatio, STATUS, shownDecimals, type IndicatorSet, type Sum } from './core';

/** Rows that are read at once: what an export keeps in memory. */
export const PAGE = 200;

/** N/A is neither missing (empty) nor zero. */
export const NOT_APPLICABLE_TEXT = 'N/A';

/** A column of a file, described in two languages. */
export function column(name: string, vi: string, en: string): ExportColumn {
  return { name, about: { vi, en } };
}

export const PROVENANCE = column('provenance', 'PUBLISHED: bảng chính thức; COMPUTED: do hệ thống tính; SYNTHETIC: minh họa, không phải kết quả thật', 'PUBLISHED: an official table; COMPUTED: by the hub; SYNTHETIC: demonstration, not a real result');
export const UNIT = column('unit', 'mã đơn vị, hoặc slug nếu không có mã', 'code of the unit, or its slug where it has no code');
export const NAME = column('name', 'tên đầy đủ', 'full name');

/** Pages over a list of keys: only the keys are kept, their rows are read page by page and come in the order of the keys. */
export async function* pagesOf<K, R>(keys: readonly K[], read: (part: readonly K[]) => Promise<readonly R[]>): AsyncGenerator<readonly R[]> {
  for (let at = 0; at < keys.length; at += PAGE) yield await read(keys.slice(at, at + PAGE));
}

/** The same as rows of a table. */
export async function* paged<K, R>(keys: readonly K[], read: (part: readonly K[]) => Promise<readonly R[]>, toRow: (row: R) => Row): AsyncGenerator<readonly Row[]> {
  for await (const rows of pagesOf(keys, read)) yield rows.map(toRow);
}

/** A list as one page, for what is small. */
export async function* onePage(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

/** Points as an exact decimal; null for missing, N/A for what does not apply. */
export function pointsCell(sum: Sum): string | null {
  if (sum.status === STATUS.NOT_APPLICABLE) return NOT_APPLICABLE_TEXT;
  return isReported(sum) ? formatPoints(points(sum.points)) : null;
}

/** The share of the unit's own maximum at the decimals at which the set publishes, or 6; null where it is incomplete. */
export function ratioCell(sum: Sum, set: IndicatorSet): string | null {
  if (!isComplete(sum) || sum.max <= 0) return null;
  const decimals = shownDecimals(set);
  return formatScaled(roundRatio(points(sum.points), points(sum.max), decimals), decimals, true);
}

/** Ids of the standings of a snapshot, the best first, units without a rank last; ties by code. */
export async function standingOrder(manager: EntityManager, snapshotId: number, by: 'rank' | 'code'): Promise<number[]> {
  const rows: { id: number }[] = await manager.query(
    `select unit_id as id from standing join unit on unit.id = unit_id where snapshot_id = $1
     order by ${by === 'rank' ? 'nullif(rank_territory[1], 0) nulls last, ' : ''}coalesce(code, slug) collate "C", unit.key collate "C"`,
    [snapshotId],
  );
  return rows.map(({ id }) => id);
}
