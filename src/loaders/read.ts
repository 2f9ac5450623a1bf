import type { DataSource } from 'typeorm';

/** One SELECT. Every statement begins with a comment that says whose it is, so that a slow one can be found. */
export type Read = <R>(sql: string, parameters?: readonly unknown[]) => Promise<R[]>;

export function readerOf(dataSource: DataSource): Read {
  return (sql, parameters = []) => dataSource.query(sql, [...parameters]);
}
