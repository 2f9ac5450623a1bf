import type { Database } from '../../src/database/data-source';
import { verify } from '../../src/indexers/verify';
import { seededHub } from '../support/seeded';

const DEPARTMENTS = '34:DEPARTMENT:2023:2023-12-31:demo-department#1';

let hub: Database;
beforeAll(async () => {
  hub = await seededHub();
});
afterAll(() => hub.close());

/** What verify says of the departments of Thái Bình 2023 while something was changed behind the triggers' back. */
async function afterTampering(table: string, change: string): Promise<readonly string[]> {
  const runner = hub.dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`alter table ${table} disable trigger all`);
  await runner.query(change, []);
  const { differences } = await verify({ manager: runner.manager } as never, DEPARTMENTS);
  await runner.rollbackTransaction();
  await runner.release();
  return differences;
}

const OF_SNAPSHOT = `where snapshot_id = (select id from snapshot where key = '${DEPARTMENTS}')`;

test('what is untouched is as published', async () => {
  expect(await verify(hub.dataSource, DEPARTMENTS)).toEqual({ checked: 1, differences: [] });
});

test.each([
  ['the points of a standing', 'standing', `update standing set points[1] = points[1] + 1 ${OF_SNAPSHOT} and unit_id = (select id from unit where slug = 'thai-binh.so-noi-vu')`, /standing of thai-binh\.so-noi-vu/],
  ['a rank', 'standing', `update standing set rank_territory[1] = 1 ${OF_SNAPSHOT} and unit_id = (select id from unit where slug = 'thai-binh.so-tu-phap')`, /standing of thai-binh\.so-tu-phap/],
  ['a score behind it', 'scorecard', `update scorecard set points[12] = points[12] + 1 where id = (select scorecard_id from standing ${OF_SNAPSHOT} and unit_id = (select id from unit where slug = 'thai-binh.so-y-te'))`, /standing of thai-binh\.so-y-te.* differs; .*, 2\.1: points: 10 is published, 10\.0001 is recomputed/],
  ['a column too many', 'standing', `update standing set points = points || 5 ${OF_SNAPSHOT} and unit_id = (select id from unit where slug = 'thai-binh.so-y-te')`, /thai-binh\.so-y-te.*points\.length = 29/],
  ['what was entered', 'scorecard', `update scorecard set inputs = '{}' where id = (select scorecard_id from standing ${OF_SNAPSHOT} and unit_id = (select id from unit where slug = 'thai-binh.so-y-te'))`, /scorecard of thai-binh\.so-y-te/],
  ['a verdict', 'verdict', `update verdict set result = 'YES' where rule = 'TB-R1' and unit_id = (select id from unit where slug = 'thai-binh.so-tu-phap')`, /verdict of TB-R1 on thai-binh\.so-tu-phap/],
  ['the words of a plan', 'plan', `update plan set definition = jsonb_set(definition, '{rules,0,text}', '"khác"') where code = 'TB-2023'`, /version of the plan/],
  ['the disagreements', 'snapshot', `update snapshot set disagreements = '[{"key":"x","kind":"RANK","node":0,"reported":1,"computed":2}]' where key = '${DEPARTMENTS}'`, /disagreements/],
  ['the provenance', 'snapshot', `update snapshot set provenance = 'PUBLISHED' where key = '${DEPARTMENTS}'`, /provenance PUBLISHED/],
  ['the year of the period', 'period', `update period set year = 2022 where key = '34:DEPARTMENT:2023:2023-12-31:demo-department'`, /period/],
])('a change of %s is found and named', async (_, table, change, named) => {
  const differences = await afterTampering(table, change);
  expect(differences.length).toBeGreaterThan(0);
  expect(differences.join('\n')).toMatch(named);
});
