import type { Pool } from 'pg';
import { COMPONENTS, MAIN_CODES } from '../nation/index-set';
import { REQUIRED } from '../nation/plan';
import type { NationUnit } from '../workload/nation';
import { copyIn } from './copy';

/** Where the reference keeps its tables: a schema of its own, in the database that the measurement deletes at its end. */
const SCHEMA = `
  create schema reference;
  set search_path to reference;
  create table component (node smallint primary key, code text not null, main smallint not null, max integer not null);
  create table main (node smallint primary key, code text not null);
  create table unit (id integer primary key, code text not null unique, name text not null, province smallint not null);
  create table score (year smallint, unit integer, node smallint, points integer, status smallint);
  create table result (
    unit integer not null, year smallint not null, node smallint not null, code text not null, points numeric(9, 4), max numeric(9, 4) not null,
    ratio numeric(7, 6), rank integer, rank_parent integer, primary key (unit, year, node));
  create table standing (
    year smallint not null, place integer not null, province smallint not null, place_parent integer not null, code text not null, name text not null,
    points numeric(9, 4), ratio numeric(7, 6), rank integer, rank_parent integer, flag boolean not null,
    main_points numeric(9, 4)[] not null, main_ratio numeric(7, 6)[] not null, main_rank integer[] not null, main_rank_parent integer[] not null,
    primary key (year, place));
  create index standing_province on standing (year, province, place_parent);`;

/** Empties what one round of the ingest wrote, outside its time. `keys`: the scores get their key, as a table that one goes on using has. */
export const emptied = (keys: boolean): string =>
  `set search_path to reference; truncate score, result, standing; alter table score drop constraint if exists score_key;
   ${keys ? 'alter table score add constraint score_key primary key (year, unit, node);' : ''}`;

/**
 * Sums, ratios and ranks of a year, one row for each unit and node; then one for each unit, as a page shows it. The ranks are
 * exact: two different shares of whole numbers below 10^7 are never the same float8, and equal ones always are.
 */
export const RECOMPUTE: readonly string[] = [
  `insert into reference.result
   with leaf as (
     select score.unit, unit.province, component.node, component.code, component.main, case score.status when 0 then score.points end as points,
            case score.status when 2 then 0 else component.max end as max, (score.status = 1)::integer as missing
     from reference.score join reference.component using (node) join reference.unit on unit.id = score.unit where year = $1),
   summed as (
     select unit, province, node, code, points, max, missing from leaf
     union all select unit, province, main, (select code from reference.main where node = leaf.main), sum(points), sum(max), sum(missing) from leaf group by unit, province, main
     union all select unit, province, 0, 'TOTAL', sum(points), sum(max), sum(missing) from leaf group by unit, province),
   told as (select *, missing = 0 and max > 0 as complete, case when missing = 0 and max > 0 then points / max::float8 end as share from summed)
   select unit, $1, node, code, points / 10000.0, max / 10000.0, round(share::numeric, 6),
          case when complete then rank() over (partition by node, complete order by share desc) end,
          case when complete then rank() over (partition by node, complete, province order by share desc) end
   from told`,
  `insert into reference.standing
   with mains as (
     select unit, array_agg(points order by node) as points, array_agg(ratio order by node) as ratio, array_agg(rank order by node) as rank, array_agg(rank_parent order by node) as rank_parent
     from reference.result where year = $1 and node between 1 and ${MAIN_CODES.length} group by unit)
   select total.year, row_number() over (order by total.rank nulls last, unit.code collate "C"), unit.province,
          row_number() over (partition by unit.province order by total.rank_parent nulls last, unit.code collate "C"), unit.code, unit.name,
          total.points, total.ratio, total.rank, total.rank_parent, coalesce(total.rank_parent <= ${REQUIRED.place} and total.points >= total.max * ${REQUIRED.share}, false),
          mains.points, mains.ratio, mains.rank, mains.rank_parent
   from reference.result total join reference.unit on unit.id = total.unit join mains on mains.unit = total.unit
   where total.year = $1 and total.node = 0`,
];

/** Makes the tables and what does not depend on a year. */
export async function createReference(pool: Pool, units: readonly NationUnit[]): Promise<void> {
  await pool.query(SCHEMA);
  const first = MAIN_CODES.length + 1;
  await pool.query(`insert into reference.main select * from unnest($1::smallint[], $2::text[])`, [MAIN_CODES.map((_, index) => index + 1), MAIN_CODES]);
  await pool.query(`insert into reference.component select * from unnest($1::smallint[], $2::text[], $3::smallint[], $4::integer[])`, [
    COMPONENTS.map((_, index) => first + index), COMPONENTS.map(({ code }) => code), COMPONENTS.map(({ main }) => main + 1), COMPONENTS.map(({ max }) => max * 10_000),
  ]);
  await pool.query(`insert into reference.unit select * from unnest($1::integer[], $2::text[], $3::text[], $4::smallint[])`, [
    units.map((_, index) => index), units.map(({ code }) => code), units.map(({ name }) => name), units.map(({ province }) => province),
  ]);
}

/** Enough to sort a year in memory. */
export const WORK_MEMORY = '-c work_mem=256MB';

export const COPY = `copy reference.score from stdin`;

/** Loads the scores of some years and computes what the reference serves. */
export async function fillReference(pool: Pool, years: readonly { readonly year: number; readonly tidy: Buffer }[]): Promise<void> {
  for (const { year, tidy } of years) {
    await copyIn(pool, COPY, tidy);
    for (const statement of RECOMPUTE) await pool.query(statement, [year]);
  }
  await pool.query(`vacuum analyze reference.result`);
  await pool.query(`vacuum analyze reference.standing`);
}
