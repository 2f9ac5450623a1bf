/** Many rows in few statements: what is put in is what lies there, in its order, however the lists repeat. */
import fc from 'fast-check';
import type { Database } from '../../src/database/data-source';
import { insertRows } from '../../src/indexers/insert-rows';
import { SEED } from '../support/arbitraries';
import { openTestDatabase } from '../support/database';

const COLUMNS = { name: 'text', number: 'integer', points: 'integer[]', status: 'smallint[]', more: 'jsonb' };
type Row = [name: string | null, number: number | null, points: number[], status: number[], more: string];

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase({ entities: [], migrations: [] });
});
afterAll(() => db?.close());

/** What lies in a table after rows were put in, in the order in which they were put. */
const stored = (rows: readonly Row[]): Promise<Row[]> =>
  db.dataSource.transaction(async (manager) => {
    await manager.query(`create temporary table row (at integer generated always as identity, name text, number integer, points integer[], status smallint[], more jsonb) on commit drop`);
    await insertRows(manager, 'row', COLUMNS, rows);
    const found: { name: string | null; number: number | null; points: number[]; status: number[]; more: unknown }[] = await manager.query(`select * from row order by at`);
    return found.map(({ name, number, points, status, more }) => [name, number, points, status, JSON.stringify(more)]);
  });

test(`any rows come back (seed ${SEED})`, async () => {
  const integers = fc.array(fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: -2_147_483_648, max: 2_147_483_647 })), { maxLength: 5 });
  const row = fc.tuple(
    fc.option(fc.string({ unit: fc.constantFrom('a', 'ộ', '"', '\\', ',', '{', "'", ' '), maxLength: 6 })), fc.option(fc.integer({ min: -9, max: 9 })),
    fc.oneof(fc.constant([]), fc.constant([0, 0]), integers), fc.oneof(fc.constant([0, 0]), fc.array(fc.integer({ min: -32_768, max: 32_767 }), { maxLength: 4 })), fc.constantFrom('{}', '{"ghi chú":[1]}'),
  );
  await fc.assert(fc.asyncProperty(fc.array(row as fc.Arbitrary<Row>, { maxLength: 12 }), async (rows) => expect(await stored(rows)).toEqual(rows.map(([name, number, points, status, more]) => [name, number, points, status, JSON.stringify(JSON.parse(more))]))), { seed: SEED, numRuns: 40 });
});

test('more rows than one statement takes, most of them alike', async () => {
  const rows = Array.from({ length: 4_100 }, (_, at): Row => [`xã ${at}`, at, [at, 1 - at, 7], at % 1_000 === 0 ? [1] : [0, 0, 0], '{}']);
  expect(await stored(rows)).toEqual(rows);
});

test('no rows are no statement', async () => expect(await stored([])).toEqual([]));
