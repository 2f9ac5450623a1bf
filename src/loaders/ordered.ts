import { groupBy } from '../indexers/core';

/**
 * The contract of every batch, once: one answer for each key, in the order of the keys. A key without a row gets null
 * (or a list of its own, never a shared one).
 */
export function ordered<K, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K): (R | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** As `ordered`, for keys that have any number of rows; rows keep their order. */
export function grouped<K, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K): R[][] {
  const byKey = groupBy(rows, keyOf);
  return keys.map((key) => byKey.get(key) ?? []);
}
