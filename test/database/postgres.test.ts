import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, type Database } from '../../src/database/data-source';
import { openTestDatabase } from '../support/database';
import { Broken1700000000001, Note, sampleSchema } from './sample';

const NOTHING = { folder: null, entities: [], migrations: [] };

describe('a server that cannot be reached', () => {
  test('is reported with its place and a remedy, and without the password', async () => {
    const opening = openDatabase({ ...NOTHING, url: 'postgres://hub:s3cret@127.0.0.1:1/dti?sslmode=disable' });
    await expect(opening).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringMatching(/127\.0\.0\.1:1\/dti cannot be reached: .*ECONNREFUSED.* Check that it runs/),
    });
    const error: Error = await opening.catch((reason: Error) => reason) as Error;
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('s3cret');
  });

  test.each(['not a url s3cret', 'postgres://hub:s3cret@host:port/dti'])('nor is it quoted from %j', async (url) => {
    const error = (await openDatabase({ ...NOTHING, url }).catch((reason: Error) => reason)) as Error;
    expect(error).toMatchObject({ code: 'DATABASE_URL_INVALID' });
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('s3cret');
  });
});

const onServer = process.env.DATABASE_URL ? describe : describe.skip;

onServer('a PostgreSQL server', () => {
  let home: Database;
  let url: string;
  const opened: Database[] = [];

  const open = async (options: Partial<Parameters<typeof openDatabase>[0]> = {}): Promise<Database> => {
    const db = await openDatabase({ ...sampleSchema, url, folder: null, ...options });
    opened.push(db);
    return db;
  };

  beforeEach(async () => {
    home = await openTestDatabase({ entities: [], migrations: [] });
    url = (home.dataSource.options as { url: string }).url;
  });

  afterEach(async () => {
    for (const db of opened.splice(0)) await db.close();
    await home.close();
  });

  test('that does not know the database is reported', async () => {
    await expect(openDatabase({ ...NOTHING, url: `${url}_absent` })).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringContaining('does not exist'),
    });
  });

  test('sees the hub by name', async () => {
    const db = await open();
    expect(await db.dataSource.query("SELECT current_setting('application_name') AS name")).toEqual([{ name: 'dti-hub' }]);
  });

  test('is migrated once when four hubs start at the same time', async () => {
    const logged: string[] = [];
    const hubs = await Promise.all([1, 2, 3, 4].map(() => open({ log: (line) => logged.push(line) })));
    expect(logged).toEqual(['Migration done: CreateSample1700000000000']);
    for (const { dataSource } of hubs) expect(await dataSource.getRepository(Note).count()).toBe(0);
  });

  test('ends a statement that runs too long, and the session goes on', async () => {
    const db = await open({ statementTimeoutMs: 200 });
    await expect(db.dataSource.query('SELECT pg_sleep(10)')).rejects.toMatchObject({ code: '57014' });
    expect(await db.dataSource.getRepository(Note).count()).toBe(0);
  });

  test('may cut off every session, idle or busy, and the hub lives and reconnects', async () => {
    const logged: string[] = [];
    const db = await open({ log: (line) => logged.push(line) });
    await Promise.all([1, 2, 3].map(() => db.dataSource.query('SELECT pg_sleep(0.05)')));
    const busy = db.dataSource.query('SELECT pg_sleep(10)').catch((error: { code?: string }) => error.code);
    const held = db.dataSource.createQueryRunner();
    await held.startTransaction();
    await home.dataSource.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'dti-hub'",
    );
    expect(await busy).toBe('57P01');
    await held.release();
    await wait(200); // until the last farewell has arrived
    expect(await db.dataSource.getRepository(Note).count()).toBe(0);
    expect(logged.length).toBeGreaterThan(1);
  });
});

test('a migration that fails is rolled back whole and named, and the database opens again without it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dti-hub-migration-'));
  const migrations = [...sampleSchema.migrations, Broken1700000000001];
  await expect(openDatabase({ ...sampleSchema, migrations, folder })).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    message: expect.stringContaining('"nowhere" does not exist'),
  });
  const db = await openDatabase({ ...sampleSchema, folder });
  const [state] = await db.dataSource.query("SELECT to_regclass('half_done') AS rest, to_regclass('note')::text AS note");
  expect(state).toEqual({ rest: null, note: 'note' });
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});
