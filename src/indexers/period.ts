import type { EntityManager } from 'typeorm';
import { notFound, Problem, type UnitKind } from './core';

/** What a period is, before it has a number. Territory: "VN" or a code. */
export interface PeriodSpec {
  readonly territory: string;
  readonly unitKind: UnitKind;
  readonly year: number;
  readonly setId: string;
  readonly unitsAsOf: string;
}

export interface StoredPeriod extends PeriodSpec {
  readonly id: number;
  readonly key: string;
}

/** What may be left out when a period is named: where only one fits, it is meant. */
export type PeriodChoice = Pick<PeriodSpec, 'territory' | 'unitKind' | 'year'> & Partial<Pick<PeriodSpec, 'setId' | 'unitsAsOf'>>;

const SELECT = `select id, key, territory, unit_kind as "unitKind", year, set_id as "setId", units_as_of::text as "unitsAsOf" from period`;

/** A period's stable natural key, e.g. "34:DEPARTMENT:2023:2023-12-31:demo-department". */
export function periodKey(spec: PeriodSpec): string {
  return [spec.territory, spec.unitKind, spec.year, spec.unitsAsOf, spec.setId].join(':');
}

/** The period with this natural key, made if it does not exist yet, and locked until the transaction ends. */
export async function ensurePeriod(manager: EntityManager, spec: PeriodSpec): Promise<StoredPeriod> {
  const key = periodKey(spec);
  await manager.query(
    `insert into period (key, territory, unit_kind, year, set_id, units_as_of) values ($1, $2, $3, $4, $5, $6) on conflict (key) do nothing`,
    [key, spec.territory, spec.unitKind, spec.year, spec.setId, spec.unitsAsOf],
  );
  const [row] = await manager.query(`${SELECT} where key = $1 for update`, [key]);
  return row;
}

/**
 * The one period that fits a choice, locked until the transaction ends; NOT_FOUND if none does, BAD_USER_INPUT if several
 * do. Unless a set is named, demonstration sets are meant only where demonstration is asked for.
 */
export async function findPeriod(manager: EntityManager, choice: PeriodChoice, synthetic: boolean): Promise<StoredPeriod> {
  const rows: StoredPeriod[] = await manager.query(
    `${SELECT} where territory = $1 and unit_kind = $2 and year = $3
       and ($4::date is null or units_as_of = $4::date)
       and (set_id = $5::text or ($5::text is null and set_id in (select id from indicator_set where (definition->>'synthetic')::boolean = $6)))
     order by units_as_of, set_id for update`,
    [choice.territory, choice.unitKind, choice.year, choice.unitsAsOf ?? null, choice.setId ?? null, synthetic],
  );
  if (rows.length === 1) return rows[0]!;
  const asked = `${choice.territory} ${choice.unitKind} ${choice.year}`;
  if (rows.length === 0) {
    throw notFound('period', asked, { vi: `Chưa có kỳ đánh giá ${asked}.`, en: `There is no period ${asked}.` }, {
      vi: 'Nhập điểm của kỳ đó trước (lệnh import).', en: 'Import its scores first (command import).',
    });
  }
  const fitting = rows.map((row) => `--units-as-of ${row.unitsAsOf} --set ${row.setId}`).join('; ');
  throw new Problem('BAD_USER_INPUT', { vi: `Có ${rows.length} kỳ đánh giá phù hợp với ${asked}.`, en: `${rows.length} periods fit ${asked}.` }, {
    field: 'period', value: asked, remedy: { vi: `Chọn một: ${fitting}.`, en: `Choose one: ${fitting}.` },
  });
}
