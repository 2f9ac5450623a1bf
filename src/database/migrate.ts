import type { DataSource } from 'typeorm';
import { DatabaseError, messageOf } from './error';

/** Any number, the same in every hub: "dti" in ASCII. */
const MIGRATION_LOCK = 0x647469;

/**
 * Runs the pending migrations, each in a transaction of its own. Several hubs may start on one PostgreSQL server at
 * once: they take turns, and the later ones find nothing left to do.
 */
export async function migrate(dataSource: DataSource, shared: boolean, log: (line: string) => void): Promise<void> {
  const turn = shared ? dataSource.createQueryRunner() : null;
  try {
    await turn?.query("SELECT set_config('statement_timeout', '0', false)"); // waiting for one's turn is no error
    await turn?.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    for (const { name } of await dataSource.runMigrations({ transaction: 'each' })) log(`Migration done: ${name}`);
  } catch (error) {
    throw new DatabaseError(
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
