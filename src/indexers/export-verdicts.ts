import type { EntityManager } from 'typeorm';
import type { ExportColumn, ExportTable, Row } from '../formats/export-table';
import { notFound, type Finding, type VerdictResult } from './core';
import { snapshotById, type ExportChoice, type ExportSnapshot } from './export-choice';
import { column, NAME, PAGE, PROVENANCE, UNIT } from './export-rows';

/** One judgement to be given out with the snapshot it judged. */
export interface ExportJudgement {
  readonly id: number;
  readonly key: string;
  readonly fingerprint: string;
  readonly judgedAt: string;
  readonly planVersion: number;
  readonly planSource: string;
  readonly snapshot: ExportSnapshot;
}

/** The snapshot that each territory, kind and year stands for: the current one published last, results before demonstration data. */
const LEADING = `select distinct on (period.territory, period.unit_kind, period.year) first.id from snapshot first join period on period.id = first.period_id
  where first.ordinal = (select max(ordinal) from snapshot later where later.period_id = first.period_id)
  order by period.territory, period.unit_kind, period.year, first.provenance = 'SYNTHETIC', first.published_at desc, first.id desc`;

/** The judgements of a plan on the current snapshots of a year (the latest judged, unless one is named), or on one snapshot. */
export async function chosenJudgements(manager: EntityManager, choice: Extract<ExportChoice, { what: 'verdicts' }>): Promise<ExportJudgement[]> {
  const rows: (Omit<ExportJudgement, 'snapshot' | 'judgedAt'> & { snapshotId: number; year: number; judgedAt: Date })[] = await manager.query(
    `select distinct on (s.id) j.id, j.key, j.fingerprint, j.judged_at as "judgedAt", plan.version as "planVersion", plan.definition->>'source' as "planSource",
       s.id as "snapshotId", p.year
     from judgement j join plan on plan.id = j.plan_id join snapshot s on s.id = j.snapshot_id join period p on p.id = s.period_id
     where plan.code = $1 and ($2::int is null or p.year = $2) and ($4::text is null or p.unit_kind = $4)
       and case when $3::text is null then s.id in (${LEADING}) else s.key = $3 end
     order by s.id, j.ordinal desc`,
    [choice.plan, choice.year ?? null, choice.snapshot ?? null, choice.unitKind ?? null],
  );
  const year = Math.max(...rows.map((row) => row.year));
  const chosen = rows.filter((row) => row.year === year);
  if (chosen.length === 0) throw await nothingJudged(manager, choice);
  const judgements: ExportJudgement[] = [];
  for (const { snapshotId, judgedAt, ...row } of chosen) {
    judgements.push({ ...row, judgedAt: new Date(judgedAt).toISOString(), snapshot: await snapshotById(manager, snapshotId) });
  }
  return judgements;
}

async function nothingJudged(manager: EntityManager, { plan, year }: Extract<ExportChoice, { what: 'verdicts' }>): Promise<Error> {
  const judged: { plan: string; year: number }[] = await manager.query(
    `select distinct plan.code as plan, p.year from judgement j join plan on plan.id = j.plan_id join snapshot s on s.id = j.snapshot_id join period p on p.id = s.period_id order by 1, 2`);
  const known = judged.map((row) => `${row.plan} ${row.year}`).join(', ');
  const asked = [plan, year].filter((part) => part !== undefined).join(' ');
  return notFound('plan', asked, { vi: `Chưa có kết luận nào của ${asked}.`, en: `There are no verdicts of ${asked}.` }, { vi: `Hiện có: ${known}.`, en: `There are: ${known}.` });
}

const COLUMNS: readonly ExportColumn[] = [
  PROVENANCE,
  column('plan', 'kế hoạch thi đua', 'emulation plan'), column('rule', 'tiêu chuẩn', 'rule'),
  UNIT, NAME,
  column('result', 'YES, NO, UNKNOWN (chưa thể kết luận) hoặc NOT_APPLICABLE', 'YES, NO, UNKNOWN (cannot be said yet) or NOT_APPLICABLE'),
  column('rounded_would_pass', 'có đạt nếu làm tròn phần trăm đến hai chữ số hay không', 'whether it would pass if percentages were rounded to two decimals'),
  column('conditions', 'mỗi điều kiện: kết quả, giá trị thực, so sánh, mức yêu cầu, chênh lệch', 'each condition: result, actual value, comparison, required value, margin'),
  column('year', 'năm được đánh giá', 'the assessed year'), column('snapshot', 'bản công bố', 'snapshot'), column('judgement', 'lần xét', 'judgement'),
];

interface Stored {
  readonly rule: string; readonly unitId: number; readonly label: string; readonly name: string; readonly result: VerdictResult; readonly rounded: boolean; readonly findings: readonly Finding[];
}

/** The verdicts of some judgements: a row for each rule and unit, by rule and code. */
export function verdictsTable(manager: EntityManager, plan: string, judgements: readonly ExportJudgement[]): ExportTable {
  return { columns: COLUMNS, pages: async function* () {
    for (const judgement of judgements) {
      for (let after: [string, number] = ['', 0]; ;) {
        const rows: Stored[] = await manager.query(
          `select rule, unit_id as "unitId", coalesce(code, slug) as label, full_name as name, result, rounded_would_pass as rounded, findings
           from verdict join unit on unit.id = unit_id where judgement_id = $1 and (rule collate "C", unit_id) > ($2 collate "C", $3::int)
           order by rule collate "C", unit_id limit ${PAGE}`,
          [judgement.id, ...after],
        );
        yield rows.map((row) => toRow(row, plan, judgement));
        const last = rows.at(-1);
        if (last === undefined || rows.length < PAGE) break;
        after = [last.rule, last.unitId];
      }
    }
  } };
}

function toRow({ rule, label, name, result, rounded, findings }: Stored, plan: string, { key, snapshot }: ExportJudgement): Row {
  return [snapshot.provenance, plan, rule, label, name, result, rounded, findings.map(conditionText).join('; '), snapshot.year, snapshot.key, key];
}

function conditionText({ kind, result, actual, operator, required, margin }: Finding): string {
  return `${kind} ${result}: ${actual ?? '-'} ${operator} ${required}${margin === null ? '' : ` (${margin})`}`;
}
