import type { DataSource, EntityManager } from 'typeorm';
import type { SetDefinition } from '../entities';
import { groupBy, notFound, STAGES, UnitRegister, type Entry, type Stage, type UnitRecord } from './core';
import { setInForce, type SetInForce } from './indicator-set';
import type { PeriodSpec } from './period';

/** An entry with the database rows it was made from. */
export interface InputEntry extends Entry {
  readonly unitId: number;
  readonly scorecardId: number | null;
}

const registers = new WeakMap<DataSource, { readonly revision: string; readonly register: UnitRegister }>();

/** Every unit over time. It is read again only when a row of it has changed: 15 000 units are a tenth of a second, and every command needs them. */
export async function readRegister(manager: EntityManager): Promise<UnitRegister> {
  const [{ revision }]: [{ revision: string }] = await manager.query(
    `select concat_ws(' ', (select concat(count(*), '.', sum(xmin::text::bigint)) from unit), (select concat(count(*), '.', sum(xmin::text::bigint)) from name_variant)) as revision`,
  );
  const known = registers.get(manager.dataSource);
  if (known?.revision === revision) return known.register;
  const units: UnitRecord[] = await manager.query(
    `select id, key, lineage, code, slug, kind, type, name, full_name as "fullName", parent_code as "parentCode",
            valid_from::text as "validFrom", valid_to::text as "validTo", basis from unit order by id`,
  );
  const register = new UnitRegister(units, await manager.query(`select code, variant from name_variant`));
  registers.set(manager.dataSource, { revision, register });
  return register;
}

/** A set as it is in force in one year. NOT_FOUND lists what there is. */
export async function readSet(manager: EntityManager, setId: string, year: number): Promise<SetInForce & { definition: SetDefinition }> {
  const [row] = await manager.query(`select definition from indicator_set where id = $1`, [setId]);
  if (row === undefined) {
    const known: { id: string }[] = await manager.query(`select id from indicator_set order by id`);
    throw notFound('set', setId, { vi: `Không có bộ chỉ số "${setId}".`, en: `There is no indicator set "${setId}".` }, {
      vi: `Các bộ chỉ số hiện có: ${known.map((set) => set.id).join(', ')}.`,
      en: `Known sets: ${known.map((set) => set.id).join(', ')}.`,
    });
  }
  return { definition: row.definition, ...setInForce(row.definition, year) };
}

interface ScorecardRow {
  readonly id: number;
  readonly unit_id: number;
  readonly stage: Stage;
  readonly points: number[];
  readonly status: number[];
  readonly published_rank: number | null;
}

/**
 * The entries of a period: every unit of its kind in its territory on its day, with the latest approved scorecard. A unit
 * that has none enters without scores and with the stage it has reached.
 */
export async function readEntries(
  manager: EntityManager,
  register: UnitRegister,
  period: PeriodSpec & { id: number },
  definition: SetDefinition,
): Promise<InputEntry[]> {
  const cards: ScorecardRow[] = await manager.query(
    `select distinct on (unit_id, stage) id, unit_id, stage, points, status, published_rank
     from scorecard where period_id = $1 order by unit_id, stage, revision desc`,
    [period.id],
  );
  const byUnit = groupBy(cards, (card) => card.unit_id);
  const groupOf = new Map(definition.competitionGroups.flatMap((group) => group.units.map((unit) => [unit, group.key] as const)));
  return register.inTerritory(period.territory, period.unitKind, period.unitsAsOf).map((unit) => {
    const own = byUnit.get(unit.id) ?? [];
    const approved = own.find((card) => card.stage === 'APPROVED');
    const parent = register.parentOf(unit, period.unitsAsOf);
    return {
      key: unit.key,
      unitId: unit.id,
      parent: parent?.key ?? null,
      parentKind: parent?.kind ?? null,
      group: groupOf.get(unit.code ?? '') ?? groupOf.get(unit.slug) ?? null,
      scorecardId: approved?.id ?? null,
      scores: approved === undefined ? null : { points: approved.points, status: approved.status },
      stage: STAGES.findLast((stage) => own.some((card) => card.stage === stage)) ?? null,
      publishedRank: approved?.published_rank ?? null,
    };
  });
}
