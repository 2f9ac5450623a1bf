import { Client, Pool } from 'pg';
import { inventedScores } from '../nation/scores';
import type { NationUnit } from '../workload/nation';
import { createReference, fillReference, WORK_MEMORY } from './tables';
import { tidyRows } from './tidy';

const LOCAL = 'postgres://postgres@127.0.0.1:5432/postgres';

export interface ReferenceDatabase {
  readonly url: string;
  readonly version: string;
  /** Makes the tables of the reference, and fills them with some years. */
  fill(units: readonly NationUnit[], years: readonly number[]): Promise<void>;
  drop(): Promise<void>;
}

/** A database of its own on the PostgreSQL server that BENCH_DATABASE_URL or DATABASE_URL names, or on this machine; null where there is none. */
export async function createReferenceDatabase(): Promise<ReferenceDatabase | null> {
  const server = process.env.BENCH_DATABASE_URL ?? process.env.DATABASE_URL ?? LOCAL;
  const name = `dti_hub_bench_${process.pid}`;
  const version = await command(server, `show server_version`).catch(() => null);
  if (version === null) return null;
  await command(server, `create database ${name} template template0 encoding 'UTF8'`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return {
    url: address.href,
    version,
    fill: async (units, years) => {
      const pool = new Pool({ connectionString: address.href, max: 1, options: WORK_MEMORY });
      const ids = new Map(units.map(({ code }, index) => [code, index]));
      try {
        await createReference(pool, units);
        await fillReference(pool, years.map((year) => ({ year, tidy: tidyRows(inventedScores(units.map(({ code }) => code), year), year, ids) })));
      } finally {
        await pool.end();
      }
    },
    drop: async () => void (await command(server, `drop database if exists ${name} with (force)`)),
  };
}

async function command(url: string, sql: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, string>>(sql).finally(() => client.end());
  return String(Object.values(rows[0] ?? {})[0] ?? '');
}
