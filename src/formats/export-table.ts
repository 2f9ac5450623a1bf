import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Text } from '../indexers/core';
import { BYTE_ORDER_MARK, csvLine, type Cell } from './csv-write';

/** Values in the order of a table's columns. */
export type Row = readonly Cell[];

export interface ExportColumn {
  readonly name: string;
  readonly about: Text;
}

/** A table that is written while it is read: a page of rows at a time, so that memory stays flat whatever its length. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  pages(): AsyncIterable<readonly Row[]>;
}

export const TABLE_FORMATS = ['csv', 'ndjson'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** What was written: its length and checksum. */
export interface Written {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** The text of a table, page by page. Between two pages others have their turn. */
export async function* tableText({ columns, pages }: ExportTable, format: TableFormat): AsyncGenerator<string> {
  if (format === 'csv') yield `${BYTE_ORDER_MARK}${csvLine(columns.map(({ name }) => name))}\n`;
  for await (const rows of pages()) {
    if (rows.length > 0) yield rows.map((row) => `${format === 'csv' ? csvLine(row) : jsonLine(columns, row)}\n`).join('');
    await setImmediate();
  }
}

/** Passes a text on and tells at its end how long it was and its SHA-256. */
export async function* measured(text: AsyncIterable<string>, done: (written: Omit<Written, 'rows'>) => void): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of text) {
    hash.update(part, 'utf8');
    bytes += Buffer.byteLength(part, 'utf8');
    yield part;
  }
  done({ bytes, sha256: hash.digest('hex') });
}

/** The same table, counting its rows as they pass. */
export function counted(table: ExportTable, count: (rows: number) => void): ExportTable {
  return {
    columns: table.columns,
    async *pages() {
      for await (const rows of table.pages()) {
        count(rows.length);
        yield rows;
      }
    },
  };
}

function jsonLine(columns: readonly ExportColumn[], row: Row): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
}
