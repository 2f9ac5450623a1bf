import type { EntityManager } from 'typeorm';
import type { ScoreInput } from '../entities';
import { guarded } from '../formats/csv-write';
import type { ExportTable, Row } from '../formats/export-table';
import { evaluate, formatPoints, formatScaled, points, STATUS, TOTAL, type IndicatorSet, type Points, type SetNode, type Stage } from './core';
import type { ExportSnapshot } from './export-choice';
import { column, NAME, NOT_APPLICABLE_TEXT, paged, PROVENANCE, standingOrder, UNIT } from './export-rows';
import { totalIsShare } from './indicator-set';

interface Stored {
  readonly label: string; readonly name: string; readonly stage: Stage | null; readonly publishedRank: number | null;
  readonly points: number[] | null; readonly status: number[] | null; readonly inputs: Record<string, ScoreInput> | null;
}

/**
 * The scores that a snapshot froze, in the wide form that `import` reads: imported into a hub with the same units and set
 * and published, they give the same fingerprint. A unit without an approved card has a row with its stage and no score,
 * because scores that nobody has approved are not public; a unit that has reported nothing has no row.
 */
export function scoresTable(manager: EntityManager, snapshot: ExportSnapshot): ExportTable {
  const { set, provenance } = snapshot;
  const columns = [
    UNIT, NAME, PROVENANCE, column('stage', 'bước của điểm; chỉ điểm APPROVED được công bố', 'stage of the scores; only APPROVED ones are public'),
    column('RANK', 'hạng in trong nguồn chính thức', 'the rank that an official source printed'),
    ...set.nodes.map(({ code, name }) => column(code, `${name}: điểm hoặc dữ liệu tính điểm (12/15, n=4 …)`, `${name}: points, or the input they were computed from (12/15, n=4 …)`)),
  ];
  return { columns, pages: async function* () {
    const order = await standingOrder(manager, snapshot.id, 'code');
    for await (const rows of paged(order, (ids) => read(manager, snapshot.id, ids), (row) => toRow(row, set, provenance))) yield rows;
  } };
}

async function read(manager: EntityManager, snapshotId: number, ids: readonly number[]): Promise<Stored[]> {
  return manager.query(
    `select coalesce(unit.code, unit.slug) as label, unit.full_name as name, standing.stage, standing.published_rank as "publishedRank",
       scorecard.points, scorecard.status, scorecard.inputs
     from unnest($2::int[]) with ordinality as wanted(unit_id, place) join standing using (unit_id)
     join unit on unit.id = standing.unit_id left join scorecard on scorecard.id = scorecard_id
     where snapshot_id = $1 and standing.stage is not null order by place`,
    [snapshotId, ids],
  );
}

function toRow({ label, name, stage, publishedRank, points: scores, status, inputs }: Stored, set: IndicatorSet, provenance: string): Row {
  const cells = set.nodes.map((node, at) => (scores === null ? null : scoreCell(set, node, at, status![at]!, points(scores[at]!), inputs?.[node.code]?.value)));
  return [label, name, provenance, scores === null ? stage : 'APPROVED', publishedRank, ...cells];
}

/** A score as the import reads it back to the very same points and status: its input where that gives them, else its points. */
function scoreCell(set: IndicatorSet, node: SetNode, at: number, status: number, value: Points, input: string | undefined): string | null {
  if (status === STATUS.NOT_APPLICABLE) return NOT_APPLICABLE_TEXT;
  if (input !== undefined && guarded(input) === input && saysTheSame(node, input, status, value)) return input;
  if (status !== STATUS.REPORTED) return null;
  if (at === TOTAL && totalIsShare(set)) return `${formatScaled(value, 5)}%`;
  const text = formatPoints(value);
  const isKey = node.formula?.kind === 'CHOICE' && node.formula.options.some(({ key }) => key === text);
  return isKey ? `${text}${text.includes('.') ? '0' : '.0'}` : text;
}

function saysTheSame({ formula, max }: SetNode, input: string, status: number, value: Points): boolean {
  if (formula === null || formula.kind === 'BONUS' || (max === null && formula.kind !== 'STEPS')) return false;
  const score = evaluate(formula, max ?? (0 as Points), input);
  if (score.status === 'REPORTED') return status === STATUS.REPORTED && score.points === value;
  return score.status === 'MISSING' && status === STATUS.MISSING;
}
