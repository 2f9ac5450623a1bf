import type { EntityManager } from 'typeorm';
import type { ExportColumn, ExportTable, Row } from '../formats/export-table';
import { formatPoints, level, points, sumAt, TOTAL, type IndicatorSet, type RankStatus, type Stage, type Standing } from './core';
import type { ExportSnapshot } from './export-choice';
import { column, NAME, paged, pointsCell, PROVENANCE, ratioCell, standingOrder, UNIT } from './export-rows';

interface Stored {
  readonly label: string; readonly name: string; readonly key: string; readonly parent: string | null; readonly parentName: string | null;
  readonly group: string | null; readonly stage: Stage | null; readonly rankStatus: RankStatus; readonly publishedRank: number | null;
  readonly points: number[]; readonly max: number[]; readonly missing: number[]; readonly status: number[]; readonly rankTerritory: number[]; readonly rankParent: number[];
}

/** A ranking as a table: a row for each unit with its rank, total, and every main indicator and pillar. */
export function rankingTable(manager: EntityManager, snapshot: ExportSnapshot): ExportTable {
  const { set, provenance } = snapshot;
  const parts = partsOf(set);
  const columns = [...HEAD, ...parts.flatMap(({ code, name }) => [
    column(`${code} points`, `${name}: điểm; trống = thiếu, N/A = không áp dụng`, `${name}: points; empty = missing, N/A = not applicable`),
    column(`${code} max`, `${name}: điểm tối đa của đơn vị`, `${name}: the unit's own maximum`),
    column(`${code} rank`, `${name}: hạng trong toàn địa bàn`, `${name}: rank in the territory`),
  ])];
  return { columns, pages: async function* () {
    const order = await standingOrder(manager, snapshot.id, 'rank');
    yield* paged(order, (ids) => read(manager, snapshot.id, ids), (row) => toRow(row, set, provenance, parts.map((part) => part.column)));
  } };
}

const HEAD: readonly ExportColumn[] = [
  PROVENANCE,
  column('rank', 'hạng trong toàn địa bàn; trống = không xếp hạng', 'rank in the territory; empty = not ranked'),
  column('rank_in_parent', 'hạng trong đơn vị cấp trên trực tiếp', 'rank under the direct parent'),
  column('rank_status', 'vì sao có hoặc không có hạng', 'why there is a rank or none'),
  UNIT, NAME,
  column('parent', 'đơn vị cấp trên', 'the unit above'),
  column('parent_name', 'tên đơn vị cấp trên', 'its name'),
  column('group', 'nhóm xếp hạng, nếu bộ chỉ số chia nhóm', 'competition group, if the set has any'),
  column('stage', 'bước cao nhất mà điểm đã qua', 'the highest stage that the scores have reached'),
  column('points', 'tổng điểm', 'total points'),
  column('max_points', 'tổng điểm tối đa của đơn vị', "the unit's own maximum"),
  column('ratio', 'điểm chia điểm tối đa, làm tròn theo bộ chỉ số (mặc định 6 chữ số)', 'points by maximum, rounded as the set publishes (6 decimals by default)'),
  column('level', 'mức, nếu bộ chỉ số nêu ngưỡng', 'level, if the set states thresholds'),
  column('published_rank', 'hạng in trong nguồn chính thức', 'the rank that an official source printed'),
];

function partsOf({ nodes, pillars }: IndicatorSet): { code: string; name: string; column: number }[] {
  const mains = nodes.flatMap(({ kind, key, code, name }, at) => (kind === 'MAIN_INDICATOR' ? [{ code: key ?? code, name, column: at }] : []));
  return [...mains, ...pillars.map(({ pillar, name }, index) => ({ code: pillar, name, column: nodes.length + index }))];
}

async function read(manager: EntityManager, snapshotId: number, ids: readonly number[]): Promise<Stored[]> {
  return manager.query(
    `select coalesce(unit.code, unit.slug) as label, unit.full_name as name, unit.key, coalesce(above.code, above.slug) as parent, above.full_name as "parentName",
       competition_group as "group", stage, rank_status as "rankStatus", published_rank as "publishedRank", points, max, missing, status,
       rank_territory as "rankTerritory", rank_parent as "rankParent"
     from unnest($2::int[]) with ordinality as wanted(unit_id, place) join standing using (unit_id)
     join unit on unit.id = standing.unit_id left join unit above on above.key = parent_key
     where snapshot_id = $1 order by place`,
    [snapshotId, ids],
  );
}

function toRow(stored: Stored, set: IndicatorSet, provenance: string, parts: readonly number[]): Row {
  const standing: Standing = stored;
  const total = sumAt(standing, TOTAL);
  const appraised = stored.rankStatus !== 'NOT_APPRAISED';
  return [
    provenance, stored.rankTerritory[TOTAL] || null, stored.rankParent[TOTAL] || null, stored.rankStatus, stored.label, stored.name,
    stored.parent, stored.parentName, stored.group, stored.stage,
    appraised ? pointsCell(total) : null, formatPoints(points(total.max)), appraised ? ratioCell(total, set) : null, appraised ? level(set, total) : null, stored.publishedRank,
    ...parts.flatMap((at) => {
      const sum = sumAt(standing, at);
      return [appraised ? pointsCell(sum) : null, formatPoints(points(sum.max)), stored.rankTerritory[at] || null];
    }),
  ];
}
