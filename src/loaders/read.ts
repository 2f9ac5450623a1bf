import type { DataSource } from 'typeorm';

/** One SELECT. Every statement begins with a comment that says whose it is, so that a slow one can be found. */
export type Read = <R>(sql: string, parameters?: readonly unknown[]) => Promise<R[]>;

export function readerOf(dataSource: DataSource): Read {
  return (sql, parameters = []) => dataSource.query(sql, parameters.map(storable));
}

/** PostgreSQL keeps no NUL in a text, so nothing stored can match one: it is looked up as the character for what is unreadable. */
function storable(parameter: unknown): unknown {
  if (typeof parameter === 'string') return parameter.replaceAll('\0', '\uFFFD');
  return Array.isArray(parameter) ? parameter.map(storable) : parameter;
}
