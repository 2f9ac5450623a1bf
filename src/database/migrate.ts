import type { DataSource } from 'typeorm';
import { DatabaseError, messageOf } from './error';
import { checkSchema } from './fitness';

/** What happens to the database; an idle session that ends is of interest only to who looks for something. */
export type DatabaseLog = (line: string, level: 'debug' | 'info' | 'warn') => void;

/** Any number, the same in every hub: "dti" in ASCII. */
const MIGRATION_LOCK = 0x647469;

/**
 * Runs the pending migrations, each in a transaction of its own. Several hubs may start on one PostgreSQL server at
 * once: they take turns, and the later ones find nothing left to do.
 */
export async function migrate(dataSource: DataSource, shared: boolean, log: DatabaseLog): Promise<void> {
  const turn = shared ? dataSource.createQueryRunner() : null;
  try {
    await turn?.query("SELECT set_config('statement_timeout', '0', false)"); // waiting for one's turn is no error
    await turn?.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await checkSchema(dataSource);
    for (const { name } of await dataSource.runMigrations({ transaction: 'each' })) log(`Migration done: ${name}`, 'info');
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw (error as { code?: unknown }).code === '42501' ? mayNot(error) : new DatabaseError(
      'MIGRATION_FAILED',
      `The database schema could not be brought up to date: ${messageOf(error)}.`,
      'The migration that failed was rolled back whole; nothing else was changed.',
    );
  } finally {
    await turn?.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await turn?.query('RESET statement_timeout').catch(() => undefined);
    await turn?.release();
  }
}

const mayNot = (error: unknown): DatabaseError =>
  new DatabaseError(
    'MIGRATION_FAILED',
    `The user of DATABASE_URL may not make the hub's tables: ${messageOf(error)}.`,
    'Make it the owner of the database (ALTER DATABASE … OWNER TO …); nothing was changed.',
  );
