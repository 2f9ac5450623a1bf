import type { DataSource } from 'typeorm';
import { readCsv } from '../formats/csv';
import { cellsOf, isPlainText } from './cells';
import { PERSON_CATEGORIES, RECORD_PROVENANCES } from './core';
import { insertRows } from './insert-rows';
import { readRegister } from './read-inputs';
import * as refuse from './record-faults';
import { reportOf, type ReferenceReport } from './reference-report';
import { todayInVietNam } from './today';

const KNOWN_COLUMNS = ['key', 'name', 'category', 'unit', 'position', 'provenance'] as const;
const LONGEST = 200;
const COLUMNS = { key: 'text', full_name: 'text', category: 'text', unit_id: 'integer', position: 'text', provenance: 'text', recorded_at: 'timestamptz' };

/** Imports persons in one transaction: all of the file, or nothing. One who is known already is not written again. */
export async function importPersons(dataSource: DataSource, bytes: Uint8Array, at: Date): Promise<ReferenceReport> {
  const { table, faults } = readCsv(bytes, KNOWN_COLUMNS);
  return dataSource.transaction(async (manager) => {
    const register = await readRegister(manager);
    const lines = table === null ? [] : cellsOf(table, KNOWN_COLUMNS, ['key', 'name', 'category'], faults);
    const stored: { key: string; said: string }[] = await manager.query(
      `select key, concat_ws('|', full_name, category, coalesce(unit_id::text, ''), coalesce(position, ''), provenance) as said from person where key = any($1)`, [lines.map((cells) => cells.at('key'))]);
    const known = new Map(stored.map(({ key, said }) => [key, said]));
    const fresh = lines.flatMap((cells) => {
      const [key, name, category, label, position] = KNOWN_COLUMNS.map((column) => cells.at(column)) as [string, string, string, string, string];
      const provenance = cells.at('provenance').toUpperCase() || 'OFFICIAL';
      const unit = label === '' ? null : register.everAt(label).at(-1);
      cells.refuseIf(!/^[\p{L}\d][\p{L}\d._/-]{0,99}$/u.test(key), 'key', refuse.badKey);
      cells.refuseIf(name === '', 'name', (place) => refuse.missing(place, 'name', 'PERSON'));
      for (const column of ['name', 'position']) cells.refuseIf(!isPlainText(cells.at(column), LONGEST), column, (place, value) => refuse.badText(place, value, LONGEST));
      cells.refuseIf(!PERSON_CATEGORIES.some((one) => one === category), 'category', (place, value) => refuse.badWord('BAD_KIND', place, value, PERSON_CATEGORIES));
      cells.refuseIf(!RECORD_PROVENANCES.some((one) => one === provenance), 'provenance', (place, value) => refuse.badWord('BAD_KIND', place, value, RECORD_PROVENANCES));
      cells.refuseIf(unit === undefined, 'unit', (place, value) => refuse.unknownUnitOn(place, value, todayInVietNam(at)));
      const said = [name, category, unit?.id ?? '', position, provenance].join('|');
      const before = known.get(key);
      cells.refuseIf(before !== undefined && before !== said, 'key', (place, value) => refuse.changed('CHANGED_PERSON', place, value));
      known.set(key, said);
      return before === undefined ? [[key, name, category, unit?.id ?? null, position || null, provenance, at.toISOString()]] : [];
    });
    const report = reportOf(faults, String(lines.length));
    if (report.refused) return report;
    await insertRows(manager, 'person', COLUMNS, fresh);
    return { ...report, written: fresh.length, unchanged: lines.length - fresh.length };
  });
}
