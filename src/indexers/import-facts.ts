import type { DataSource, EntityManager } from 'typeorm';
import type { FactDefinition, FactTable, FactTableDefinition } from '../entities';
import { canonical, yearOf, type Canonical } from './core';
import { readDefinition, type ReadDefinition, type SchemaReader } from './definition-faults';
import { checkTerritory, importDefinition } from './import-definition';
import { readRegister } from './read-inputs';
import type { ReferenceReport } from './reference-report';
import { insertFacts, lostFacts } from './seed-facts';
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
    const lost = new Set(lostFacts(table, register));
    table.facts.forEach((fact, index) => {
      if (lost.has(fact)) {
        refuse(`/facts/${index}/name`, { vi: `không tìm thấy đơn vị "${fact.unit ?? fact.name}" của năm ${fact.year}.`, en: `no unit "${fact.unit ?? fact.name}" is found in ${fact.year}.` }, {
          vi: 'Viết tên như danh mục đơn vị, hoặc ghi mã vào "unit"; bảng của 34 tỉnh về năm trước 2025 cần "unitsAsOf": "2025-07-01".', en: 'Write the name as the register has it, or put its code in "unit"; a table of the 34 provinces about a year before 2025 needs "unitsAsOf": "2025-07-01".',
        }, 'UNKNOWN_UNIT');
      }
      if (fact.year > yearOf(todayInVietNam(at))) refuse(`/facts/${index}/year`, { vi: `năm ${fact.year} chưa tới.`, en: `the year ${fact.year} is still to come.` }, { vi: 'Ghi năm được đánh giá, không phải năm công bố.', en: 'Write the year that was assessed, not the one in which it was announced.' }, 'BAD_YEAR');
    });
    return { same, write: async () => (same ? 0 : (await insertFacts(manager, [table], register, at), 0)) };
  });
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
