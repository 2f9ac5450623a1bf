import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner';
import { openDatabase, type Database } from '../../src/database/data-source';
import { killChildren, runChild } from './children/run';
import { Note, sampleSchema } from './sample';

let root: string;
let folder: string;
const opened: Database[] = [];
let logged: string[] = [];

async function open(options: { folder?: string | null; statementTimeoutMs?: number } = {}): Promise<Database> {
  const db = await openDatabase({ ...sampleSchema, folder, log: (line) => logged.push(line), ...options });
  opened.push(db);
  return db;
}

const notes = (db: Database): Promise<number> => db.dataSource.getRepository(Note).count();
const write = (db: Database, id: number): Promise<unknown> => db.dataSource.getRepository(Note).save({ id, text: 'ghi' });
const marker = (): string => join(folder, 'pglite', 'hub.ready');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dti-hub-embedded-'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeEach(() => {
  logged = [];
});

afterEach(async () => {
  await killChildren();
  for (const db of opened.splice(0)) await db.close();
});

describe('a data folder', () => {
  beforeAll(() => {
    folder = join(root, 'kept');
  });

  test('is made at the first opening, for its owner only', async () => {
    await write(await open(), 1);
    expect(existsSync(marker())).toBe(true);
    expect([folder, join(folder, 'pglite')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
  });

  test('keeps its rows from one opening to the next, and migrates once', async () => {
    expect(await notes(await open())).toBe(1);
    expect(logged).toEqual([]);
  });

  test('is refused to a second hub, and free again after closing', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
    expect(await notes(first)).toBe(1);
    await Promise.all([first.close(), first.close()]);
    expect(existsSync(join(folder, 'hub.lock'))).toBe(false);
    await open();
  });

  test('keeps the process alive until it is ready, and no longer than it is open', async () => {
    const child = runChild('open-and-close.ts', folder);
    expect(await child.ended()).toBe(0);
    expect(child.lines).toEqual(['open', 'closed']);
  });

  test('drops an open transaction at closing', async () => {
    const db = await open();
    const runner = db.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.manager.save(Note, { id: 99, text: 'never committed' });
    await db.close();
    expect(await notes(await open())).toBe(1);
  });
});

describe('a session', () => {
  beforeAll(() => {
    folder = join(root, 'kept');
  });

  test('inherits nothing from one that was cut off in mid-transaction', async () => {
    const db = await open();
    const runner = db.dataSource.createQueryRunner() as PostgresQueryRunner;
    const client = await runner.connect();
    await runner.startTransaction();
    await runner.query('INSERT INTO note VALUES (98, $1)', ['lost']);
    await runner.query('SET search_path TO pg_catalog');
    await runner.query('CREATE TEMP TABLE mine (id int4)');
    client.connection.stream.destroy();
    await wait(50);
    await runner.release();
    expect(await notes(db)).toBe(1);
    const [state] = await db.dataSource.query("SELECT current_setting('search_path') AS path, to_regclass('mine') AS mine");
    expect(state).toEqual({ path: 'public', mine: null });
  });

  test('is refused after three seconds, not awaited for ever, when a transaction holds the only one', async () => {
    const db = await open();
    const tangled = db.dataSource.transaction(() => db.dataSource.query('SELECT 1'));
    await expect(tangled).rejects.toThrow('timeout exceeded when trying to connect');
    expect(await notes(db)).toBe(1);
  });
});

describe('a statement that runs too long', () => {
  beforeAll(() => {
    folder = join(root, 'kept');
  });

  test.each([
    ['asleep', 'SELECT pg_sleep(10)'],
    ['busy', 'WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT 1 FROM r) SELECT count(*) FROM r'],
  ])('is ended (%s), and everything else goes on', async (_, sql) => {
    const db = await open({ statementTimeoutMs: 700 });
    const before = await notes(db);
    await write(db, before + 1);
    const began = Date.now();
    const slow = db.dataSource.query(sql);
    const next = notes(db);
    await expect(slow).rejects.toMatchObject({ code: 'STATEMENT_TIMEOUT' });
    expect(Date.now() - began).toBeLessThan(3_000);
    expect(await next).toBe(before + 1);
    await write(db, before + 2);
    expect(logged).toEqual([expect.stringContaining('A statement ran longer than 700 ms')]);
  });

  test('is measured by itself: many short ones in a row are no long one', async () => {
    const db = await open({ statementTimeoutMs: 500 });
    const until = Date.now() + 1_500;
    while (Date.now() < until) await Promise.all([1, 2, 3].map(() => db.dataSource.query('SELECT pg_sleep(0.02)')));
    expect(logged).toEqual([]);
  });

  test('may run as long as it likes when the limit is 0', async () => {
    const db = await open({ statementTimeoutMs: 0 });
    await db.dataSource.query('SELECT pg_sleep(1)');
  });

  test('takes the rows of a database in memory with it, and says so instead of starting an empty one', async () => {
    const db = await open({ folder: null, statementTimeoutMs: 700 });
    await expect(db.dataSource.query('SELECT pg_sleep(10)')).rejects.toMatchObject({ code: 'STATEMENT_TIMEOUT' });
    await expect(notes(db)).rejects.toMatchObject({ code: 'ENGINE_STOPPED' });
  });
});

test('an engine that dies is restarted: the query fails with a code, the next one works', async () => {
  folder = join(root, 'kept');
  const db = await open();
  const before = await notes(db);
  await expect(db.dataSource.query('COPY note FROM STDIN')).rejects.toMatchObject({ code: 'ENGINE_STOPPED' });
  expect(await notes(db)).toBe(before);
});

describe('kill -9', () => {
  test('during writes loses no acknowledged batch, leaves no partial one, and reopens at once', async () => {
    folder = join(root, 'written');
    for (let round = 1; round <= 3; round++) {
      const child = runChild('write-batches.ts', folder);
      await child.printed(/^batch/);
      await wait(100 + 37 * round);
      await child.kill();
      const db = await open();
      const batches = await db.dataSource.query('SELECT id / 10 AS batch, count(*)::int AS notes FROM note GROUP BY 1 ORDER BY 1');
      await db.close();
      const acknowledged = Number(child.lines.at(-1)!.split(' ')[1]) + 1;
      expect(batches.every(({ notes }: { notes: number }) => notes === 10)).toBe(true);
      expect([acknowledged, acknowledged + 1]).toContain(batches.length);
    }
  });

  test.each([0, 40])('%i ms into the first files leads to a fresh start at the next opening', async (delay) => {
    folder = join(root, `initialising-${delay}`);
    const child = runChild('open-and-close.ts', folder);
    while (!existsSync(join(folder, 'pglite', 'PG_VERSION'))) await wait(2);
    await wait(delay);
    await child.kill();
    expect(existsSync(marker())).toBe(false);
    expect(await notes(await open())).toBe(0);
  });
});

describe('a cluster folder', () => {
  test('without the marker is the rest of an interrupted initialisation: it is wiped and made anew', async () => {
    folder = join(root, 'unmarked');
    mkdirSync(join(folder, 'pglite', 'base'), { recursive: true });
    writeFileSync(join(folder, 'pglite', 'PG_VERSION'), '18\n');
    writeFileSync(join(folder, 'pglite', 'rest'), '');
    writeFileSync(join(folder, 'not ours'), 'kept');
    expect(await notes(await open())).toBe(0);
    expect(existsSync(join(folder, 'pglite', 'rest'))).toBe(false);
    expect(readFileSync(join(folder, 'not ours'), 'utf8')).toBe('kept');
  });

  test.each([
    ['of another version', { PG_VERSION: '12\n' }],
    ['that is incomplete', {}],
  ])('%s with the marker is never touched: opening fails, and the folder is free again', async (name, files) => {
    folder = join(root, name);
    const content = { ...files, 'hub.ready': '', precious: 'dữ liệu' };
    mkdirSync(join(folder, 'pglite'), { recursive: true });
    for (const [file, text] of Object.entries(content)) writeFileSync(join(folder, 'pglite', file), text);
    await expect(open()).rejects.toMatchObject({ code: 'ENGINE_START_FAILED' });
    for (const [file, text] of Object.entries(content)) {
      expect(readFileSync(join(folder, 'pglite', file), 'utf8')).toBe(text);
    }
    expect(readdirSync(folder)).toEqual(['pglite']);
  });
});
