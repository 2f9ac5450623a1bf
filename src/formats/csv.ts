import { badQuotes, emptyFile, noRows, raggedRow, tooLarge, type LimitedUnit } from './csv-faults';
import { BadQuotes, csvRecords, type CsvRecord } from './csv-records';
import { decodeText } from './encoding';
import { FaultList, type Fault } from './fault';

/** A table as read: every cell NFC and trimmed, every row as long as the header, blank lines left out. */
export interface Table {
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Read from the text each time they are gone through: the cells of a long file are never held together. */
  readonly rows: Iterable<CsvRecord>;
  /** How many lines stand below the header. */
  readonly count: number;
  /** No cell holds a comma, because the commas of the file part its cells. */
  readonly withoutCommas: boolean;
  /** Rows of another length than the header, each already reported as a fault. */
  readonly ragged: readonly CsvRecord[];
}

/** What was read. `table` is null where the file as a whole cannot be read; else its bad rows are faults and left out. */
export interface CsvReading {
  readonly table: Table | null;
  readonly faults: FaultList;
}

/** What the hub reads of one file. */
export const CSV_LIMITS = { bytes: 10_000_000, rows: 400_000, columns: 500, cells: 2_000_000, cellLength: 10_000 } as const;

/**
 * Reads a CSV file: UTF-8, delimiter `,` `;` or TAB (whichever comes first in its header), quotes as in RFC 4180.
 * Never throws on what a file holds. `columns`: those that an empty file is told; the ones of scores if left out.
 */
export function readCsv(bytes: Uint8Array, columns?: readonly string[]): CsvReading {
  const faults = new FaultList();
  if (bytes.length > CSV_LIMITS.bytes) return refused(faults, tooLarge(1, 'MB', 10));
  const text = decodeText(bytes);
  if (typeof text !== 'string') return refused(faults, text);
  if (text.trim() === '') return refused(faults, emptyFile(columns));
  try {
    return { table: readTable(text, faults, columns), faults };
  } catch (error) {
    if (error instanceof BadQuotes) return refused(faults, badQuotes(error.line));
    if (error instanceof TooLarge) return refused(faults, tooLarge(error.line, error.unit, error.limit));
    throw error;
  }
}

class TooLarge extends Error {
  constructor(readonly line: number, readonly unit: LimitedUnit, readonly limit: number) {
    super(`more than ${limit} ${unit}`);
  }
}

function readTable(text: string, faults: FaultList, columns?: readonly string[]): Table | null {
  const delimiter = delimiterOf(text);
  const lines = linesOf(text, delimiter);
  const { value: header } = lines.next();
  if (header === undefined) return stop(faults, emptyFile(columns));
  const width = header.cells.length;
  const ragged: CsvRecord[] = [];
  let count = 0;
  for (const row of lines) {
    if (row.cells.length !== width) {
      faults.add(() => raggedRow(row, width));
      ragged.push(row);
    }
    if (++count > CSV_LIMITS.rows) throw new TooLarge(row.line, 'rows', CSV_LIMITS.rows);
  }
  if (count === 0) return stop(faults, noRows(header.line, columns));
  const rows = { [Symbol.iterator]: () => rowsOf(text, delimiter, width) };
  return { header: header.cells, headerLine: header.line, rows, count, ragged, withoutCommas: delimiter === ',' && !text.includes('"') };
}

/** The lines below the header that are as long as it. */
function* rowsOf(text: string, delimiter: string, width: number): Generator<CsvRecord> {
  const lines = linesOf(text, delimiter);
  lines.next();
  for (const row of lines) if (row.cells.length === width) yield row;
}

/** The lines of a table within the limits, their cells trimmed; blank ones left out. */
function* linesOf(text: string, delimiter: string): Generator<CsvRecord, undefined> {
  let cells = 0;
  for (const record of csvRecords(text, delimiter, CSV_LIMITS)) {
    cells += record.cells.length;
    if (isBlank(checked(record, cells))) continue;
    yield record;
  }
}

/** A record within the limits, its cells trimmed in place. */
function checked({ cells, line }: CsvRecord, cellsSoFar: number): readonly string[] {
  if (cells.length > CSV_LIMITS.columns) throw new TooLarge(line, 'columns', CSV_LIMITS.columns);
  if (cellsSoFar > CSV_LIMITS.cells) throw new TooLarge(line, 'cells', CSV_LIMITS.cells);
  for (let index = 0; index < cells.length; index++) {
    if (mayNeedTrim(cells[index]!)) cells[index] = cells[index]!.trim();
    if (cells[index]!.length > CSV_LIMITS.cellLength) throw new TooLarge(line, 'characters', CSV_LIMITS.cellLength);
  }
  return cells;
}

/** Whether a text may begin or end with a blank of any kind; asked of every cell, and cheaper than trimming it. */
function mayNeedTrim(text: string): boolean {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return first <= 0x20 || first > 0x7e || last <= 0x20 || last > 0x7e;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}

/** The first of the three delimiters that stands outside quotes in the header; a comma if there is none. */
function delimiterOf(text: string): string {
  const start = text.search(/\S/);
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '\n') break;
    else if (!quoted && (letter === ',' || letter === ';' || letter === '\t')) return letter;
  }
  return ',';
}

function refused(faults: FaultList, found: Fault): CsvReading {
  return { table: stop(faults, found), faults };
}

function stop(faults: FaultList, found: Fault): null {
  faults.addFirst(found);
  return null;
}
