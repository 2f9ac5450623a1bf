import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, type Database } from '../../src/database/data-source';
import { unreachable } from '../../src/database/unreachable';
import { openTestDatabase } from '../support/database';
import { Proxy } from '../support/proxy';
import { Another1800000000001, Broken1700000000001, Later1800000000000, Note, sampleSchema } from './sample';

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

test.each([
  ['28P01', 'password authentication failed for user "hub"', 'Check the user and the password of DATABASE_URL'],
  ['28000', 'no pg_hba.conf entry for host', 'pg_hba.conf'],
  ['3D000', 'database "dti" does not exist', 'Create the database'],
  ['42501', 'permission denied for database "dti"', 'grant it CONNECT and CREATE'],
  ['53300', 'sorry, too many clients already', 'raise max_connections'],
  ['57P03', 'the database system is starting up', 'start the hub again in a moment'],
  ['ETIMEDOUT', 'connect ETIMEDOUT', 'the host and port of DATABASE_URL'],
  ['XX000', 'something else', 'the host, database, user and password of DATABASE_URL'],
])('a refusal with %s names its own remedy', (code, message, remedy) => {
  const told = unreachable('postgres://hub:s3cret@db:5432/dti', Object.assign(new Error(message), { code })).message;
  expect(told).toContain(`The PostgreSQL server db:5432/dti cannot be reached: ${message}. `);
  expect(told).toContain(remedy);
  expect(told).not.toContain('s3cret');
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

  test('that is older than 15 is refused with its version', async () => {
    const { hostname, port } = new URL(url);
    const proxy = await Proxy.before(hostname, Number(port || 5432), (bytes) => Buffer.from(bytes.toString('latin1').replace(/1[5-9](\d{4})/g, '14$1'), 'latin1'));
    const old = new URL(url);
    [old.hostname, old.port] = ['127.0.0.1', String(proxy.port)];
    await expect(open({ url: old.href })).rejects.toMatchObject({ code: 'DATABASE_TOO_OLD', message: expect.stringMatching(/^The database server is PostgreSQL 14; the hub needs 15 or newer\. Upgrade/) });
    await proxy.shut();
    const [state] = await home.dataSource.query("SELECT to_regclass('note') AS note");
    expect(state).toEqual({ note: null });
  });

  describe('with a user of few rights', () => {
    const role = `dti_hub_poor_${process.pid}`;
    const asPoor = (): string => {
      const poor = new URL(url);
      [poor.username, poor.password] = [role, 'x'];
      return poor.href;
    };
    beforeEach(() => home.dataSource.query(`CREATE ROLE ${role} LOGIN PASSWORD 'x'`));
    afterEach(() => home.dataSource.query(`DROP ROLE ${role}`));

    test('says that it may not make tables', async () => {
      await expect(open({ url: asPoor() })).rejects.toMatchObject({ code: 'MIGRATION_FAILED', message: expect.stringMatching(/may not make the hub's tables: permission denied for .*\. Make it the owner/) });
    });

    test('says that it may not enter', async () => {
      await home.dataSource.query(`REVOKE CONNECT ON DATABASE ${new URL(url).pathname.slice(1)} FROM public`);
      await expect(open({ url: asPoor() })).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE', message: expect.stringMatching(/permission denied for database .*CONNECT and CREATE/) });
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

test('a database that a newer hub has migrated is refused, and nothing in it is changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dti-hub-newer-'));
  await (await openDatabase({ ...sampleSchema, migrations: [...sampleSchema.migrations, Later1800000000000], folder })).close();
  await expect(openDatabase({ ...sampleSchema, migrations: [...sampleSchema.migrations, Another1800000000001], folder })).rejects.toMatchObject({
    code: 'DATABASE_NEWER',
    message: expect.stringMatching(/^The database was written by a newer version of the hub .*Later1800000000000\)\. Start that version or a later one/),
  });
  const db = await openDatabase({ ...sampleSchema, migrations: [...sampleSchema.migrations, Later1800000000000, Another1800000000001], folder });
  expect(await db.dataSource.query("SELECT to_regclass('another')::text AS another")).toEqual([{ another: 'another' }]);
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});
