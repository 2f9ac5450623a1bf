import type { DataSource } from 'typeorm';
import { DatabaseError } from './error';

/** The oldest PostgreSQL that the hub runs on. */
const OLDEST = 15;

/** Refuses a server that is too old for the hub's statements. */
export async function checkVersion(dataSource: DataSource): Promise<void> {
  const [{ server_version_num: number }] = await dataSource.query('show server_version_num');
  const version = Math.trunc(Number(number) / 10_000);
  if (version >= OLDEST) return;
  throw new DatabaseError(
    'DATABASE_TOO_OLD',
    `The database server is PostgreSQL ${version}; the hub needs ${OLDEST} or newer.`,
    'Upgrade the server (pg_dump there, pg_restore on a new one), or name a newer one in DATABASE_URL.',
  );
}

/** Refuses a database that a newer hub has migrated: this one knows neither what is in it nor what must hold there. */
export async function checkSchema(dataSource: DataSource): Promise<void> {
  const [{ there }] = await dataSource.query(`select to_regclass('migrations') is not null as there`);
  if (!there) return;
  const applied: { name: string }[] = await dataSource.query('select name from migrations order by id');
  const known = new Set(dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const unknown = applied.find(({ name }) => !known.has(name));
  if (unknown === undefined) return;
  throw new DatabaseError(
    'DATABASE_NEWER',
    `The database was written by a newer version of the hub (this one does not know its migration ${unknown.name}).`,
    'Start that version or a later one, or restore the backup made before the upgrade. Nothing was changed.',
  );
}
