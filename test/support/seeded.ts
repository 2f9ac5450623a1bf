import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/data-source';
import { ENTITIES, MIGRATIONS } from '../../src/entities';
import { loadSeeds } from '../../src/indexers/load-seeds';
import { copyFolder, openCopy, openTestDatabase, type Template } from './database';

export const SCHEMA = { entities: ENTITIES, migrations: MIGRATIONS };
export const SEEDS = join(__dirname, '..', '..', 'seeds');
/** Where jest's global set-up leaves the filled database for the suites to copy. */
export const TEMPLATE_FILE = join(__dirname, '..', '..', '.build', `seeded-${process.env.DATABASE_URL ? 'postgres' : 'embedded'}.json`);
/** The moment at which the tests' seeds were published. */
export const PUBLISHED_AT = new Date('2026-11-22T00:00:00Z');

/** An empty database with the schema in place. */
export function emptyHub(): Promise<Database> {
  return openTestDatabase(SCHEMA);
}

/** A private copy of a database that holds all seeds, published and judged. */
export function seededHub(): Promise<Database> {
  return openCopy(template(), SCHEMA);
}

/** The data folder of an embedded hub with all seeds, for a hub in a process of its own. */
export function seededFolder(): Promise<string> {
  return copyFolder(template());
}

function template(): Template {
  if (!existsSync(TEMPLATE_FILE)) throw new Error('The seeded database is missing: run the tests through jest.config.js.');
  return JSON.parse(readFileSync(TEMPLATE_FILE, 'utf8')) as Template;
}

/** Fills a database with all seeds. */
export function fillWithSeeds(database: Database): Promise<void> {
  return loadSeeds(database.dataSource, { folder: SEEDS, at: PUBLISHED_AT, progress: () => undefined });
}
