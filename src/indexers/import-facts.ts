import type { DataSource, EntityManager } from 'typeorm';
import type { FactDefinition, FactTable, FactTableDefinition } from '../entities';
import { canonical, yearOf, type Canonical } from './core';
import { unitFaultsOfFacts } from './fact-faults';
import { readDefinition, type ReadDefinition, type SchemaReader } from './definition-faults';
import { checkTerritory, importDefinition } from './import-definition';
import { readRegister } from './read-inputs';
import type { ReferenceReport } from './reference-report';
import { insertFacts } from './seed-facts';
import { todayInVietNam } from './today';

/** Imports a table of published facts in one transaction. A table is never rewritten: a correction is a new one that names it in `replaces`. */
export async function importFacts(dataSource: DataSource, bytes: Uint8Array, schema: SchemaReader, at: Date): Promise<ReferenceReport> {
  const read = await readDefinition('published-facts', bytes, schema);
  const { refuse } = read;
  return importDefinition(dataSource, read, async (manager, table) => {
    await manager.query(`lock table published_fact in share row exclusive mode`);
    await checkTerritory(manager, table.territory, refuse);
    const same = await checkTable(manager, table, refuse);
    const register = await readRegister(manager);
    unitFaultsOfFacts(table, register).forEach(read.tell);
    checkDays(table, todayInVietNam(at), refuse);
    return { same, write: async () => (same ? 0 : (await insertFacts(manager, [table], register, at), 0)) };
  });
}

/** Nothing is known of a year to come or announced on a day to come; a national index is not known before its year is over. */
function checkDays({ index, announced, unitsAsOf, facts }: FactTableDefinition, today: string, refuse: ReadDefinition<never>['refuse']): void {
  const remedy = { vi: 'Ghi năm được đánh giá, không phải năm công bố.', en: 'Write the year that was assessed, not the one in which it was announced.' };
  facts.forEach(({ year }, at) => {
    if (year > yearOf(today)) refuse(`/facts/${at}/year`, { vi: `năm ${year} chưa tới.`, en: `the year ${year} is still to come.` }, remedy, 'BAD_YEAR');
    else if (index !== null && year === yearOf(today)) refuse(`/facts/${at}/year`, { vi: `năm ${year} chưa kết thúc.`, en: `the year ${year} is not over.` }, remedy, 'BAD_YEAR');
  });
  for (const [field, day] of Object.entries({ announced, unitsAsOf })) {
    if (day != null && day > today) refuse(`/${field}`, { vi: `ngày ${day} chưa tới (hôm nay ${today}).`, en: `the day ${day} is still to come (today is ${today}).` }, { vi: 'Sửa ngày, hoặc nhập khi đã công bố.', en: 'Correct the day, or import the table once it is announced.' }, 'FUTURE_DATE');
  }
}

interface Kept {
  readonly about: FactTable;
  readonly facts: readonly FactDefinition[];
}

/** Whether the hub holds this very table already. Another one under its id, and a correction of what is not there or corrected already, are refused. */
async function checkTable(manager: EntityManager, { facts, ...about }: FactTableDefinition, refuse: ReadDefinition<never>['refuse']): Promise<boolean> {
  const tables: Kept[] = await manager.query(`select about, jsonb_agg(fact order by position) as facts from published_fact group by about`);
  const kept = tables.find((table) => table.about.id === about.id);
  const same = kept !== undefined && textOf(kept) === textOf({ about, facts });
  const anew = { vi: 'Đặt id mới và ghi id của bảng cần sửa vào "replaces".', en: 'Give it a new id and name the table it corrects in "replaces".' };
  if (kept !== undefined && !same) refuse('/id', { vi: `đã có bảng "${about.id}" với nội dung khác.`, en: `the table "${about.id}" is known and says otherwise.` }, anew, 'CHANGED_TABLE');
  if (about.replaces == null || same) return same;
  const corrected = tables.find((table) => table.about.replaces === about.replaces);
  if (corrected !== undefined) {
    refuse('/replaces', { vi: `bảng "${about.replaces}" đã được "${corrected.about.id}" thay.`, en: `the table "${about.replaces}" is corrected by "${corrected.about.id}" already.` }, {
      vi: `Ghi "${corrected.about.id}" vào "replaces".`, en: `Name "${corrected.about.id}" in "replaces".`,
    }, 'CHANGED_TABLE');
  }
  const other = tables.find((table) => table.about.id === about.replaces)?.about;
  if (other !== undefined && (other.index !== about.index || other.territory !== about.territory)) {
    refuse('/replaces', { vi: `bảng "${about.replaces}" thuộc chỉ số hoặc địa bàn khác.`, en: `the table "${about.replaces}" is of another index or territory.` }, { vi: 'Chỉ sửa bảng cùng "index" và "territory".', en: 'Correct a table of the same "index" and "territory".' }, 'CHANGED_TABLE');
  }
  if (other === undefined) refuse('/replaces', { vi: `không có bảng "${about.replaces}".`, en: `there is no table "${about.replaces}".` }, { vi: 'Xem PublishedFact.table của các bảng hiện có.', en: 'Look at PublishedFact.table for those that there are.' }, 'UNKNOWN_ITEM');
  return same;
}

function textOf({ about, facts }: Kept): string {
  return canonical({ ...about, facts } as unknown as Canonical);
}
