import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner';
import type { Database } from '../../src/database/data-source';
import { publishCountry } from '../../bench/nation/invented-units';
import { exportText, prepareExport } from '../../src/indexers/export';
import { judgePlans } from '../../src/indexers/judge-plans';
import { verify } from '../../src/indexers/verify';
import { nominatedPersons } from '../../src/loaders/nominated-person';
import { readerOf } from '../../src/loaders/read';
import { Api } from '../api/harness';
import { countryOf, FILLING_MS } from './country';

/** Tables that grow with every year, unit and publication. Reference data (units, sets, plans, sources) are read whole. */
const GROWING = ['scorecard', 'standing', 'verdict', 'judgement', 'snapshot', 'period', 'succession', 'published_fact', 'plan_record'];

/** Statements that want every publication, a row each: the catalogue, its revision, and which snapshot leads in every year. */
const WHOLE = [/^\/\* (snapshot\.all|judgement\.all|store\.revision) \*\//, /^select distinct on \(period_id\) key from snapshot/, /^select distinct on \(s\.id\) j\.id, j\.key/];

interface Sent { readonly sql: string; readonly parameters: readonly unknown[] | undefined }
interface Plan { readonly 'Relation Name'?: string; readonly 'Index Cond'?: string; readonly 'Recheck Cond'?: string; readonly Plans?: readonly Plan[] }

let hub: Database;
const sent = new Map<string, Sent>();

beforeAll(async () => {
  hub = await countryOf(100);
  const spy = jest.spyOn(PostgresQueryRunner.prototype, 'query');
  const api = await Api.open(hub);
  await api.ask(`{
    ranking(territory: "VN", unitKind: COMMUNE, year: 2025, first: 3) { snapshot { source { id } decision { id } indicatorSet { code } } nodes {
      components { reason } unit { successors { relation } predecessors { relation } } verdict(rule: "QG-R1") { reasons { text } } } }
    publishedFacts(territory: "34", year: 2023) { nodes { rank } }
    records(plan: "QG-2021", year: 2025) { nodes { key } }
    sources { nodes { id } }
  }`);
  await nominatedPersons(readerOf(hub.dataSource), 'QG-2021', 'final', 2025);
  const { snapshotKey } = await publishCountry(hub.dataSource, 2023, new Date(Date.UTC(2026, 0, 2)));
  await judgePlans(hub.dataSource, new Date(Date.UTC(2026, 0, 4)));
  await api.close();
  await verify(hub.dataSource, snapshotKey);
  const choices = [...(['ranking', 'scores'] as const).map((what) => ({ what, territory: 'VN', unitKind: 'COMMUNE', year: 2025 }) as const), { what: 'verdicts', plan: 'QG-2021', year: 2025 } as const];
  for (const choice of choices) for await (const _ of exportText(await prepareExport(hub.dataSource.manager, choice), 'ndjson', () => undefined));
  for (const call of spy.mock.calls) sent.set(call[0], { sql: call[0], parameters: call[1] as readonly unknown[] | undefined });
  spy.mockRestore();
  await hub.dataSource.query(
    `insert into plan_record (key, kind, plan_code, unit_id, year, stated_on, body, evidence, details, provenance, hash, recorded_at)
     select 'r' || unit.id || '-' || year, 'INITIATIVE', case when unit.id % 9 = 0 then 'QG-2021' else 'other' end, unit.id, year, '2025-01-01', '', '[]', '{}', 'DEMONSTRATION', '', now()
     from (select id from unit order by id limit 500) unit, generate_series(2021, 2025) year`);
  await hub.dataSource.query('analyze');
}, FILLING_MS);
afterAll(() => hub.close());

/** Growing tables that a statement reads without an index that narrows it down. */
async function unnarrowed({ sql, parameters }: Sent): Promise<string[]> {
  return hub.dataSource.transaction(async (manager) => {
    for (const way of ['seqscan', 'hashjoin', 'mergejoin']) await manager.query(`set local enable_${way} = off`);
    const [row] = await manager.query(`explain (format json) ${sql}`, parameters as unknown[]);
    return scans(row['QUERY PLAN'][0].Plan).filter((scan) => scan['Index Cond'] === undefined && scan['Recheck Cond'] === undefined).map((scan) => scan['Relation Name']!);
  });
}

function scans(plan: Plan): Plan[] {
  return [...(GROWING.includes(plan['Relation Name'] ?? '') ? [plan] : []), ...(plan.Plans ?? []).flatMap(scans)];
}

test('every statement of reading, publishing and judging finds its rows of growing tables by an index', async () => {
  const reading = [...sent.values()].filter(({ sql }) => /^(\/\*.*\*\/\s*)?(select|with)/i.test(sql) && !WHOLE.some((whole) => whole.test(sql)));
  const faults: string[] = [];
  for (const one of reading) for (const table of await unnarrowed(one)) faults.push(`${table}: ${one.sql}`);
  expect(faults).toEqual([]);
  const narrowed = reading.filter(({ sql }) => GROWING.some((table) => new RegExp(`(from|join) ${table}\\b`).test(sql)));
  expect(narrowed.length).toBeGreaterThan(8);
});

test('a statement without an index would be told', async () => {
  expect(await unnarrowed({ sql: `select unit_id from verdict where result = 'YES'`, parameters: [] })).toEqual(['verdict']);
  expect(await unnarrowed({ sql: `select 1 from scorecard where hash = $1`, parameters: ['x'] })).toEqual(['scorecard']);
});
