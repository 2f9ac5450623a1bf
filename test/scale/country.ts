import type { Database } from '../../src/database/data-source';
import { inventCountry, publishCountry } from '../../bench/nation/invented-units';
import { emptyHub } from '../support/seeded';

export const YEARS = [2024, 2025] as const;

/** A hub with an invented country: two years of its communes with 98 components each, published and judged. */
export async function countryOf(communes: number): Promise<Database> {
  const hub = await emptyHub();
  await inventCountry(hub.dataSource, communes);
  for (const year of YEARS) await publishCountry(hub.dataSource, year, new Date(Date.UTC(2026, 0, 1)));
  return hub;
}

/** Filling takes a few seconds, and longer beside other suites. */
export const FILLING_MS = 180_000;
