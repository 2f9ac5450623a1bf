/** One value of a row. Exact decimals are texts; null is "there is none", never zero. */
export type Cell = string | number | boolean | null | readonly unknown[] | Readonly<Record<string, unknown>>;

/** Excel takes a CSV for UTF-8 only if it begins with this; the hub's own import, R and most readers skip it. */
export const BYTE_ORDER_MARK = '\ufeff';

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** One line of a CSV file (RFC 4180, without its end). Nothing is an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(',');
}

/** A spreadsheet would run a cell that begins like a formula: such a text gets an apostrophe; a plain number never does. */
export function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = guarded(typeof cell === 'string' ? cell : JSON.stringify(cell));
  return /[",;\n\r\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
