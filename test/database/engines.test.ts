import type { DataSource } from 'typeorm';
import type { Database } from '../../src/database/data-source';
import { createTemplate, dropTemplate, openCopy, openTestDatabase, type Template } from '../support/database';
import { Note, Sample, sampleSchema } from './sample';

const server = process.env.DATABASE_URL;

/** Both engines when a server is given; the embedded one always. */
const engines: [string, string | undefined][] = [['embedded', undefined]];
if (server) engines.push(['postgres', server]);

describe.each(engines)('the %s engine', (engine, url) => {
  let db: Database;
  let source: DataSource;

  const choose = (): void => {
    if (url) process.env.DATABASE_URL = url;
    else delete process.env.DATABASE_URL;
  };

  beforeAll(async () => {
    choose();
    db = await openTestDatabase(sampleSchema);
    source = db.dataSource;
  });

  afterAll(() => db?.close());

  test('is the one that was asked for', () => {
    expect(db.engine).toBe(engine);
  });

  test('returns through TypeORM what was put in, type by type', async () => {
    const row = {
      points: [516900, 0, 2147483647],
      status: [0, 1, 2],
      inputs: { đơn_vị: 'Phường Buôn Ma Thuột', parts: [1, { b: null }] },
      name: 'Đắk Lắk, hoà bình, ưỡn ẹo'.normalize('NFC'),
      at: new Date('2025-07-01T00:00:00.123Z'),
    };
    const { id } = await source.getRepository(Sample).save(row);
    expect(await source.getRepository(Sample).findOneByOrFail({ id })).toEqual({ id, ...row });
  });

  test('reads lists of whole numbers, whatever they hold', async () => {
    const [row] = await source.query(`SELECT '{}'::int[] AS none, '{-5,0,2147483647,NULL}'::int[] AS some, '{{1,2},{3,4}}'::smallint[] AS nested, NULL::int[] AS absent`);
    expect(row).toEqual({ none: [], some: [-5, 0, 2147483647, null], nested: [[1, 2], [3, 4]], absent: null });
  });

  test('reads the same moment in every time zone', async () => {
    const [row] = await source.query("SELECT '2025-01-01T00:00:00Z'::timestamptz::text AS at");
    expect(row.at).toBe('2025-01-01 00:00:00+00');
  });

  test('returns answers far larger than one block, in order', async () => {
    const rows = await source.query("SELECT i, repeat('ẳ', 3000) AS text FROM generate_series(1, 500) AS i ORDER BY i");
    expect(rows.map(({ i }: { i: number }) => i)).toEqual(Array.from({ length: 500 }, (_, i) => i + 1));
    expect(rows.every(({ text }: { text: string }) => text === 'ẳ'.repeat(3000))).toBe(true);
  });

  test('keeps nothing of a transaction that fails', async () => {
    const failing = source.transaction(async (manager) => {
      await manager.insert(Note, { id: 1, text: 'never' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await source.getRepository(Note).countBy({ id: 1 })).toBe(0);
  });

  test('answers twenty queries in flight, each with its own answer', async () => {
    const numbers = Array.from({ length: 20 }, (_, i) => i);
    const answers = await Promise.all(numbers.map((i) => source.query('SELECT $1::int4 AS i', [i])));
    expect(answers.map(([row]) => row.i)).toEqual(numbers);
  });

  test('goes on after a query with an error, also inside a crowd', async () => {
    const crowd = [1, 2, 3, 4].map((i) => source.query(i % 2 ? 'SELECT 1 / $1::int4 AS one' : 'SELEC $1', [1]));
    const outcomes = await Promise.allSettled(crowd);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    await expect(source.query('SELECT 1 / 0')).rejects.toMatchObject({ code: '22012' });
    expect(await source.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('refuses a COPY FROM STDIN without harm to the data', async () => {
    await source.getRepository(Note).save({ id: 2, text: 'here before' });
    await expect(source.query('COPY note FROM STDIN')).rejects.toThrow();
    if (engine === 'postgres') expect(await source.getRepository(Note).countBy({ id: 2 })).toBe(1);
  });

  describe('copied from a template', () => {
    let template: Template;

    beforeAll(async () => {
      choose();
      const made = await createTemplate('notes', sampleSchema, async ({ dataSource }) => {
        await dataSource.getRepository(Note).save({ id: 1, text: 'từ khuôn' });
      });
      template = JSON.parse(JSON.stringify(made)) as Template;
    });

    afterAll(() => dropTemplate(template));

    test('has the rows of the template and keeps its own to itself', async () => {
      const [one, two] = await Promise.all([openCopy(template, sampleSchema), openCopy(template, sampleSchema)]);
      try {
        await one.dataSource.getRepository(Note).save({ id: 2, text: 'only here' });
        expect(await two.dataSource.getRepository(Note).find()).toEqual([{ id: 1, text: 'từ khuôn' }]);
      } finally {
        await Promise.all([one.close(), two.close()]);
      }
    });
  });
});
