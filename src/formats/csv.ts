import { badQuotes, emptyFile, noRows, raggedRow, tooLarge, type LimitedUnit } from './csv-faults';
import { BadQuotes, csvRecords, type CsvRecord } from './csv-records';
import { decodeText } from './encoding';
import { FaultList, type Fault } from './fault';

/** A table as read: every cell NFC and trimmed, every row as long as the header, blank lines left out. */
export interface Table {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly CsvRecord[];
  /** Rows of another length than the header, each already reported as a fault. */
  readonly ragged: readonly CsvRecord[];
}

/** What was read. `table` is null where the file as a whole cannot be read; else its bad rows are faults and left out. */
export interface CsvReading {
  readonly table: Table | null;
  readonly faults: FaultList;
}

/** What the hub reads of one file. */
export const CSV_LIMITS = { bytes: 10_000_000, rows: 200_000, columns: 500, cells: 2_000_000, cellLength: 10_000 } as const;

/**
 * Reads a CSV file: UTF-8, delimiter `,` `;` or TAB (whichever comes first in its header), quotes as in RFC 4180.
 * Never throws on what a file holds.
 */
export function readCsv(bytes: Uint8Array): CsvReading {
  const faults = new FaultList();
  if (bytes.length > CSV_LIMITS.bytes) return refused(faults, tooLarge(1, 'MB', 10));
  const text = decodeText(bytes);
  if (typeof text !== 'string') return refused(faults, text);
  if (text.trim() === '') return refused(faults, emptyFile());
  try {
    return { table: readTable(text, faults), faults };
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

function readTable(text: string, faults: FaultList): Table | null {
  let header: CsvRecord | null = null;
  let cells = 0;
  const [rows, ragged]: [CsvRecord[], CsvRecord[]] = [[], []];
  for (const record of csvRecords(text, delimiterOf(text), CSV_LIMITS)) {
    cells += record.cells.length;
    const trimmed = checked(record, cells);
    if (trimmed.cells.every((cell) => cell === '')) continue;
    if (header === null) {
      header = trimmed;
      continue;
    }
    const width = header.cells.length;
    if (trimmed.cells.length !== width) faults.add(() => raggedRow(trimmed, width));
    (trimmed.cells.length === width ? rows : ragged).push(trimmed);
    if (rows.length + ragged.length > CSV_LIMITS.rows) throw new TooLarge(record.line, 'rows', CSV_LIMITS.rows);
  }
  if (header === null) return stop(faults, emptyFile());
  if (rows.length + ragged.length === 0) return stop(faults, noRows(header.line));
  return { header: header.cells, headerLine: header.line, rows, ragged };
}

/** A record within the limits, its cells trimmed in place. */
function checked(record: CsvRecord, cellsSoFar: number): CsvRecord {
  const { cells, line } = record;
  if (cells.length > CSV_LIMITS.columns) throw new TooLarge(line, 'columns', CSV_LIMITS.columns);
  if (cellsSoFar > CSV_LIMITS.cells) throw new TooLarge(line, 'cells', CSV_LIMITS.cells);
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!.trim();
    if (cell.length > CSV_LIMITS.cellLength) throw new TooLarge(line, 'characters', CSV_LIMITS.cellLength);
    cells[index] = cell;
  }
  return record;
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
