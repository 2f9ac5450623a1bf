import type { Table } from '../formats/csv';
import type { CsvRecord } from '../formats/csv-records';
import type { Fault, FaultList, Place } from '../formats/fault';
import { isCivilDay } from './core';
import { missingColumn, unknownColumn } from './layout-faults';

/** One line of a table whose columns have names; what is wrong with it goes into one list. */
export class Cells {
  constructor(private readonly header: readonly string[], private readonly row: CsvRecord, private readonly faults: FaultList) {}

  get line(): number {
    return this.row.line;
  }

  /** The text of a column; empty where the file has no such column. */
  at(name: string): string {
    return this.row.cells[this.header.indexOf(name)] ?? '';
  }

  place(name: string): Place {
    const at = this.header.indexOf(name);
    return { line: this.row.line, column: at < 0 ? null : { name, number: at + 1 } };
  }

  /** Notes a fault where `wrong`. */
  refuseIf(wrong: boolean, name: string, make: (place: Place, value: string) => Fault): void {
    if (wrong) this.faults.add(() => make(this.place(name), this.at(name)));
  }
}

/** The lines of a table that has the needed columns and no unknown one; none where it has not. */
export function cellsOf(table: Table, known: readonly string[], needed: readonly string[], faults: FaultList): Cells[] {
  const header = table.header.map((name) => name.toLowerCase());
  const place = (name: string, number: number): Place => ({ line: table.headerLine, column: { name, number } });
  const before = faults.count;
  for (const [at, name] of header.entries()) if (!known.includes(name) || header.indexOf(name) < at) faults.add(() => unknownColumn(place(name, at + 1), name, known));
  for (const name of needed) if (!header.includes(name)) faults.add(() => missingColumn({ line: table.headerLine, column: null }, name, known));
  return faults.count > before ? [] : [...table.rows].map((row) => new Cells(header, row, faults));
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD, from 1900 to 2099. */
export function isDay(text: string): boolean {
  return /^(19|20)/.test(text) && isCivilDay(text);
}

/** Whether a text can be kept and shown: not too long, without control characters. */
export function isPlainText(text: string, longest = 500): boolean {
  return text.length <= longest && !/[\p{Cc}\p{Cf}]/u.test(text);
}
