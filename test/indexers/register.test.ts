/** The register is read once and again only when a row of it has changed. */
import type { Database } from '../../src/database/data-source';
import { readRegister } from '../../src/indexers/read-inputs';
import { seededHub } from '../support/seeded';

let hub: Database;
beforeAll(async () => {
  hub = await seededHub();
});
afterAll(() => hub.close());

const register = (): ReturnType<typeof readRegister> => readRegister(hub.dataSource.manager);

test('it is kept while nothing changes', async () => expect(await register()).toBe(await register()));

test.each([
  ['a unit ends', `update unit set valid_to = '2026-12-01' where slug = 'thai-binh.so-noi-vu' and valid_to is null or id = (select max(id) from unit)`],
  ['a unit is added', `insert into unit (key, lineage, slug, kind, type, name, full_name, valid_from, basis) values ('mới@2026-01-01', 'mới', 'moi', 'COMMUNE', 'xã', 'Mới', 'Xã Mới', '2026-01-01', 'test')`],
  ['a name has another spelling', `insert into name_variant (code, variant, source) values ('34', 'Thái Bình cũ', 'test')`],
])('it is read again when %s', async (_, change) => {
  const before = await register();
  await hub.dataSource.query(change);
  const after = await register();
  expect(after).not.toBe(before);
  expect(await register()).toBe(after);
});

test('what a transaction took back is forgotten', async () => {
  const key = 'tạm@2026-01-01';
  const failing = hub.dataSource.transaction(async (manager) => {
    await manager.query(`insert into unit (key, lineage, slug, kind, type, name, full_name, valid_from, basis) values ($1, $1, 'tam', 'COMMUNE', 'xã', 'Tạm', 'Xã Tạm', '2026-01-01', 'test')`, [key]);
    expect((await readRegister(manager)).withKey(key)).toBeDefined();
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect((await register()).withKey(key)).toBeUndefined();
});
