import { readFile } from 'node:fs/promises';
import { Pool } from 'pg';
import { copyIn, copyWith } from '../reference/copy';
import { COPY, emptied, RECOMPUTE, WORK_MEMORY } from '../reference/tables';

let pool: Pool;

export function openCopies(url: string): void {
  pool = new Pool({ connectionString: url, max: 1, options: WORK_MEMORY });
}

/** COPY of one year's tidy rows into a table without keys; in milliseconds. */
export async function copyBare(file: string): Promise<number> {
  await pool.query(emptied(false));
  const started = performance.now();
  await copyIn(pool, COPY, await readFile(file));
  return performance.now() - started;
}

/** COPY into a table with its key, and a fresh ranking computed from it, in one transaction; in milliseconds. */
export async function copyAndRecompute(file: string, year: number): Promise<number> {
  await pool.query(emptied(true));
  const client = await pool.connect();
  try {
    const started = performance.now();
    await client.query('begin');
    await copyWith(client, COPY, await readFile(file));
    for (const statement of RECOMPUTE) await client.query(statement, [year]);
    await client.query('commit');
    return performance.now() - started;
  } finally {
    client.release();
  }
}
