import type { EntityManager } from 'typeorm';
import type { PlanDefinition, SetDefinition } from '../entities';
import type { ExportTable, Row } from '../formats/export-table';
import { notFound } from './core';
import { column, NAME, onePage, PAGE, UNIT } from './export-rows';

/** The register of units: a row for each validity of each unit, or only the rows valid on a day. */
export function unitsTable(manager: EntityManager, asOf: string | null): ExportTable {
  const columns = [
    UNIT, column('kind', 'loại đơn vị', 'kind of unit'), column('type', 'tỉnh, huyện, xã, sở …', 'type in Vietnamese'), column('short_name', 'tên', 'name without its type'), NAME,
    column('parent', 'mã đơn vị cấp trên', 'code of the unit above'), column('slug', 'tên không dấu từ cấp tỉnh', 'names without accents from the province down'),
    column('valid_from', 'ngày bắt đầu', 'first day'), column('valid_to', 'ngày kết thúc (không tính); trống = còn hiệu lực', 'day after the last; empty = still valid'),
    column('basis', 'OFFICIAL, CONFIRMED, STANDARD, hoặc SYNTHETIC = minh họa', 'OFFICIAL, CONFIRMED, STANDARD, or SYNTHETIC = invented'),
    column('lineage', 'khóa chung của cùng một đơn vị qua các lần đổi tên', 'shared by the rows of one unit'), column('source', 'nguồn', 'source'),
  ];
  return { columns, pages: async function* () {
    for (let after = 0; ;) {
      const rows: (Record<string, string | null> & { id: number })[] = await manager.query(
        `select id, coalesce(code, slug) as label, kind, type, name, full_name, parent_code, slug, valid_from::text, valid_to::text, basis, lineage, source
         from unit where id > $1 and ($2::date is null or (valid_from <= $2::date and (valid_to is null or $2::date < valid_to))) order by id limit ${PAGE}`,
        [after, asOf],
      );
      yield rows.map((row): Row => [row.label!, row.kind!, row.type!, row.name!, row.full_name!, row.parent_code!, row.slug!, row.valid_from!, row.valid_to!, row.basis!, row.lineage!, row.source!]);
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.id;
    }
  } };
}

/** A set as its file states it. */
export async function setDefinition(manager: EntityManager, id: string): Promise<SetDefinition> {
  const [row] = await manager.query(`select definition from indicator_set where id = $1`, [id]);
  if (row !== undefined) return row.definition;
  const known: { id: string }[] = await manager.query(`select id from indicator_set order by id`);
  const list = known.map((set) => set.id).join(', ');
  throw notFound('set', id, { vi: `Không có bộ chỉ số "${id}".`, en: `There is no indicator set "${id}".` }, { vi: `Hiện có: ${list}.`, en: `There are: ${list}.` });
}

/** The nodes of a set as a table; a number that no source states is empty. */
export function setTable(set: SetDefinition): ExportTable {
  const columns = [
    column('set', 'bộ chỉ số', 'indicator set'), column('provenance', 'SYNTHETIC: bộ minh họa', 'SYNTHETIC: an invented set'), column('kind', 'cấp', 'TOTAL, MAIN_INDICATOR or COMPONENT'),
    column('code', 'mã', 'code'), column('key', 'khóa chỉ số chính', 'key of a main indicator'), column('name', 'tên', 'Vietnamese name'), column('name_en', 'tên tiếng Anh', 'English name'),
    column('parent', 'thuộc chỉ số', 'code of the node above'), column('max_points', 'điểm tối đa; trống = chưa tìm thấy', 'maximum points; empty = not found'),
    column('max_provenance', 'xuất xứ của điểm tối đa', 'provenance of the maximum'), column('formula', 'cách tính', 'formula'), column('evidence', 'minh chứng', 'evidence'),
  ];
  const head: Row = [set.id, set.synthetic ? 'SYNTHETIC' : 'LAW'];
  const rows: Row[] = [
    [...head, 'TOTAL', 'TOTAL', null, set.name, set.nameEn ?? null, null, set.totalPoints.value, set.totalPoints.provenance, null, null],
    ...set.mainIndicators.flatMap((main): Row[] => [
      [...head, 'MAIN_INDICATOR', main.code, main.key, main.nameVi, main.nameEn ?? null, 'TOTAL', main.maxPoints.value, main.maxPoints.provenance, null, null],
      ...main.components.map((part): Row => [
        ...head, 'COMPONENT', part.code, null, part.nameVi, part.nameEn ?? null, main.code, part.maxPoints.value, part.maxPoints.provenance, part.formula, part.evidence ?? null,
      ]),
    ]),
  ];
  return { columns, pages: () => onePage(rows) };
}

/** A plan as a table: a row for each thing it lists (rules, targets, quotas …), with the words it rests on and the whole as JSON. */
export function planTable(plan: PlanDefinition, version: number): ExportTable {
  const columns = [
    column('plan', 'kế hoạch', 'plan'), column('version', 'phiên bản trong hệ thống', 'version in the hub'), column('section', 'phần', 'section'), column('code', 'mã', 'code'),
    column('text', 'nội dung', 'text'), column('article', 'mục, khoản', 'article'), column('quote', 'nguyên văn', 'verbatim words'), column('corrected_quote', 'cách đọc đã sửa', 'corrected reading'),
    column('data', 'toàn bộ dữ liệu (JSON)', 'the whole entry as JSON'),
  ];
  const rows = Object.entries(plan).flatMap(([section, entries]): Row[] => {
    if (!Array.isArray(entries)) return [];
    return (entries as readonly unknown[]).map((entry) => {
      const { code, id, text, name, question, citation } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, string> & { citation?: Record<string, string> };
      const { article, quote, correctedQuote } = citation ?? {};
      return [plan.code, version, section, code ?? id ?? null, text ?? name ?? question ?? null, article ?? null, quote ?? null, correctedQuote ?? null, entry as Row];
    });
  });
  return { columns, pages: () => onePage(rows) };
}
