import type { EntityManager } from 'typeorm';
import { measured } from '../formats/export-table';
import { inRecordOrder, invariant, recordParts, type Text } from './core';
import type { ExportSnapshot } from './export-choice';
import { pagesOf } from './export-rows';
import { periodKey } from './period';
import { readFrozenUnits } from './read-frozen';

/** Where the record of a snapshot is given out. One fingerprint means the same bytes for ever, so what is there never changes. */
export function recordPath(fingerprint: string): string {
  return `/download/snapshots/${fingerprint}.json`;
}

export const RECORD_READING: Text = {
  vi: 'JSON dạng chuẩn, UTF-8, không có dấu xuống dòng: SHA-256 của tệp chính là dấu vân tay (sha256sum FILE). Điểm là số nguyên của 1/10 000 điểm. inputs: điểm đã phê duyệt theo thứ tự set.nodes; status 0 = đã báo cáo, 1 = không có số liệu, 2 = không áp dụng. standings: mỗi mảng theo thứ tự set.nodes rồi set.pillars; hạng 0 = không xếp hạng.',
  en: 'Canonical JSON, UTF-8, no line break: the SHA-256 of the file is the fingerprint (sha256sum FILE). Points are whole numbers of 1/10 000 point. inputs: the approved scores in the order of set.nodes; status 0 = reported, 1 = missing, 2 = not applicable. standings: each array in the order of set.nodes, then set.pillars; rank 0 = not ranked.',
};

/**
 * The record of a snapshot: exactly the characters that its fingerprint was made from, so that the SHA-256 of the file is
 * the fingerprint. The units are read twice, page by page, because all inputs stand before all standings. What turns out
 * not to be what was published breaks off.
 */
export async function* recordOfSnapshot(manager: EntityManager, snapshot: ExportSnapshot): AsyncGenerator<string> {
  const units: { id: number; key: string }[] = await manager.query(`select unit.id, unit.key from standing join unit on unit.id = unit_id where snapshot_id = $1`, [snapshot.id]);
  const order = inRecordOrder(units).map(({ id }) => id);
  const read = (ids: readonly number[]): ReturnType<typeof readFrozenUnits> => readFrozenUnits(manager, snapshot.id, ids);
  const inputs = pagesOf(order, async (ids) => inRecordOrder((await read(ids)).entries));
  const standings = pagesOf(order, async (ids) => inRecordOrder((await read(ids)).standings));
  const parts = recordParts({ period: periodKey(snapshot), set: snapshot.set }, inputs, standings);
  yield* measured(parts, ({ sha256 }) => invariant(sha256 === snapshot.fingerprint, `${snapshot.key} is as it was published (verify says where it differs)`));
}
