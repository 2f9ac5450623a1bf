import type { EntityManager } from 'typeorm';

const ROWS_PER_STATEMENT = 5_000;

/**
 * Inserts many rows with one statement for every 5 000: each column travels as one array (`unnest`), arrays as their
 * text. Rows hold their values in the order of `columns`, which maps names to SQL types. Table, columns and `onConflict`
 * are always constants of the caller.
 */
export async function insertRows(
  manager: EntityManager,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly unknown[])[],
  onConflict = '',
): Promise<void> {
  const names = Object.keys(columns);
  const arrays = names.map((_, index) => `$${index + 1}::text[]`);
  const casts = names.map((name) => `given."${name}"::${columns[name]}`);
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const part = rows.slice(start, start + ROWS_PER_STATEMENT);
    const values = names.map((_, column) => part.map((row) => asText(row[column])));
    await manager.query(
      `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')})
       select ${casts.join(', ')} from unnest(${arrays.join(', ')}) as given(${names.map((name) => `"${name}"`).join(', ')}) ${onConflict}`,
      values,
    );
  }
}

function asText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
