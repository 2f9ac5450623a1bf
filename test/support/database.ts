/**
 * Databases for the suites, on the engine that DATABASE_URL chooses: a PostgreSQL server, where each suite gets a
 * database of its own, or else the embedded engine, where it gets its own memory or folder.
 *
 * Filling a database takes seconds, copying one does not: `createTemplate` fills one, once; `openCopy` gives each suite
 * a private copy. A `Template` is plain JSON, so that jest's globalSetup can hand it to the suites.
 */
import { randomBytes } from 'node:crypto';
import { constants, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase, type Database, type DatabaseOptions } from '../../src/database/data-source';

export type Schema = Pick<DatabaseOptions, 'entities' | 'migrations'>;

export type Template = { engine: 'embedded'; folder: string } | { engine: 'postgres'; database: string };

/** An empty database with the schema in place; `close` deletes it. */
export async function openTestDatabase(schema: Schema): Promise<Database> {
  const server = process.env.DATABASE_URL;
  return server ? openNew(server, 'template0', schema) : openDatabase({ ...schema, folder: null });
}

/** A filled database to copy from, kept until `dropTemplate`. */
export async function createTemplate(name: string, schema: Schema, fill: (db: Database) => Promise<void>): Promise<Template> {
  const server = process.env.DATABASE_URL;
  if (server) {
    const database = newName(name);
    await command(server, `CREATE DATABASE ${database} TEMPLATE template0 ENCODING 'UTF8'`);
    await filled({ ...schema, url: urlOf(server, database), folder: null }, fill);
    return { engine: 'postgres', database };
  }
  const folder = await newFolder(name);
  await filled({ ...schema, folder }, fill).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  return { engine: 'embedded', folder };
}

/** A private copy of a template, to be changed at will; `close` deletes it. */
export async function openCopy(template: Template, schema: Schema): Promise<Database> {
  if (template.engine === 'postgres') return openNew(serverUrl(), template.database, schema);
  const folder = await copyFolder(template);
  return deletedOnClose(await openDatabase({ ...schema, folder }), () => rm(folder, { recursive: true, force: true }));
}

/** A copy of an embedded template's folder; who asks for it deletes it. */
export async function copyFolder(template: Template): Promise<string> {
  if (template.engine === 'postgres') throw new Error('A database on a server has no folder to copy.');
  const folder = await newFolder('copy');
  await cp(template.folder, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return folder;
}

export async function dropTemplate(template: Template): Promise<void> {
  if (template.engine === 'postgres') await command(serverUrl(), `DROP DATABASE IF EXISTS ${template.database}`);
  else await rm(template.folder, { recursive: true, force: true });
}

async function openNew(server: string, template: string, schema: Schema): Promise<Database> {
  const database = newName('test');
  const drop = (): Promise<void> => command(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await command(server, `CREATE DATABASE ${database} TEMPLATE ${template} ENCODING 'UTF8'`);
  try {
    return deletedOnClose(await openDatabase({ ...schema, url: urlOf(server, database), folder: null }), drop);
  } catch (error) {
    await drop();
    throw error;
  }
}

async function filled(options: DatabaseOptions, fill: (db: Database) => Promise<void>): Promise<void> {
  const db = await openDatabase(options);
  try {
    await fill(db);
  } finally {
    await db.close();
  }
}

function deletedOnClose(db: Database, remove: () => Promise<void>): Database {
  return { ...db, close: () => db.close().then(remove) };
}

function serverUrl(): string {
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('This template lives on a PostgreSQL server: set DATABASE_URL as when it was made.');
  return server;
}

/** CREATE and DROP DATABASE are sent to the database the URL itself names. */
async function command(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

const newName = (name: string): string =>
  `dti_hub_${name.replace(/\W/g, '_')}_${process.pid}_${randomBytes(4).toString('hex')}`;

const newFolder = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `dti-hub-${name}-`));

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
