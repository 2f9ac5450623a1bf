import type { DataSource } from 'typeorm';
import { notFound } from './core';
import { readRegister } from './read-inputs';
import { readFrozen } from './read-frozen';
import { judgementDifferences } from './verify-judgement';
import { snapshotDifferences } from './verify-snapshot';

export interface Verified {
  readonly checked: number;
  /** One sentence for each snapshot or judgement that differs, naming the first standing that does. Empty = all is as published. */
  readonly differences: readonly string[];
}

/** Recomputes snapshots and judgements with the present core and compares them with what is stored. */
export async function verify(dataSource: DataSource, snapshotKey?: string): Promise<Verified> {
  const { manager } = dataSource;
  const keys: { key: string }[] = await manager.query(`select key from snapshot where $1::text is null or key = $1::text order by id`, [snapshotKey ?? null]);
  if (keys.length === 0 && snapshotKey !== undefined) {
    throw notFound('snapshot', snapshotKey, { vi: `Không có bản công bố "${snapshotKey}".`, en: `There is no snapshot "${snapshotKey}".` });
  }
  const register = await readRegister(manager);
  const differences: string[] = [];
  for (const { key } of keys) {
    const snapshot = await readFrozen(manager, key);
    differences.push(...(await snapshotDifferences(manager, snapshot)), ...(await judgementDifferences(manager, register, snapshot)));
  }
  return { checked: keys.length, differences };
}
