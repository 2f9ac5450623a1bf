import type { Database } from '../../src/database/data-source';
import { validOn } from '../../src/indexers/core';
import { descendsFrom, groundOn } from '../../src/indexers/plan-ground';
import { readLinks } from '../../src/indexers/subjects';
import { createLoaders } from '../../src/loaders';
import { liesInTerritory, unitsOfPlan } from '../../src/resolvers/plan-territory';
import { planNamed, planWithId } from '../../src/resolvers/rule-lookup';
import { Api } from '../api/harness';
import { seededHub } from '../support/seeded';

/* Who a plan is for is asked from both sides: the units of the plan, and the plans of a unit. The two must say the same. */

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await seededHub();
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

test.each([
  ['BK-2022', 2024, 108], ['BK-2022', 2025, 37], ['TQ-2022', 2023, 138], ['TQ-2022', 2025, 51], ['TQ-2022', 2026, 51], ['TB-2023', 2024, 242], ['TB-2023', 2025, 65], ['BMT-2023', 2024, 19], ['BMT-2023', 2025, 6], ['HT-2025', 2025, 69],
] as const)('%s at the end of %i: its %i communes are those to which it applies, before and after the reform of July 2025', async (code, year, communes) => {
  const loaders = createLoaders(api.store);
  const plan = await planWithId(planNamed(code, 'plan', loaders).planId, loaders);
  const { register } = loaders.units;
  const day = `${year}-12-31`;
  const own = (await unitsOfPlan(plan, ['COMMUNE'], day, loaders)).map(({ key }) => key).sort();
  const all = register.all.filter((unit) => unit.kind === 'COMMUNE' && validOn(unit, day));
  const applies = await Promise.all(all.map((unit) => liesInTerritory(loaders.units.get(unit.id), plan, year, loaders)));
  expect(all.filter((_, at) => applies[at]).map(({ key }) => key).sort()).toEqual(own);
  expect(own).toHaveLength(communes);
  if (groundOn(plan, day, register) !== undefined) return;
  const { predecessors } = await readLinks(database.dataSource.manager);
  expect(all.filter((unit) => descendsFrom(plan, unit, register, (key) => predecessors.get(key) ?? [])).map(({ key }) => key).sort()).toEqual(own);
});
