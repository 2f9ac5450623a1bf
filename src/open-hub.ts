import { join } from 'node:path';
import { openDatabase, type Database } from './database/data-source';
import type { DatabaseLog } from './database/migrate';
import { diskFull } from './database/error';
import { ENTITIES, MIGRATIONS } from './entities';
import type { Env } from './env';
import { loadSeeds } from './indexers/load-seeds';

const ROOT = join(__dirname, '..');

/** The built explorer that the hub serves. */
export const EXPLORER_FOLDER = join(ROOT, 'explorer', 'dist');

/** Opens the database that the environment names, brings its schema up to date and loads the seeds that it lacks. */
export async function openHub(env: Env, say: DatabaseLog): Promise<Database> {
  const database = await openDatabase({
    ...(env.databaseUrl !== undefined && { url: env.databaseUrl }),
    folder: env.dataDir,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    log: say,
  });
  try {
    await loadSeeds(database.dataSource, { folder: join(ROOT, 'seeds'), at: new Date(), progress: (line) => say(line, 'info') });
    return database;
  } catch (error) {
    await database.close();
    throw diskFull(error) ?? error;
  }
}
