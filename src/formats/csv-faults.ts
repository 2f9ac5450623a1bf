import type { CsvRecord } from './csv-records';
import { fault, type Fault } from './fault';

/** What the limits of a file count. */
export const UNITS = {
  MB: { vi: 'MB', en: 'MB' },
  rows: { vi: 'dòng', en: 'rows' },
  columns: { vi: 'cột', en: 'columns' },
  cells: { vi: 'ô', en: 'cells' },
  characters: { vi: 'ký tự trong một ô', en: 'characters in one cell' },
} as const;
export type LimitedUnit = keyof typeof UNITS;

export function tooLarge(line: number, unit: LimitedUnit, limit: number): Fault {
  return fault('TOO_LARGE', { line, column: null }, null, {
    vi: `Tệp quá lớn: nhiều hơn ${limit} ${UNITS[unit].vi}.`,
    en: `The file is too large: more than ${limit} ${UNITS[unit].en}.`,
  }, { vi: 'Chia thành nhiều tệp nhỏ hơn.', en: 'Split it into smaller files.' });
}

/** `columns`: those that a file of its kind has; a file of scores has its own two forms. */
export function emptyFile(columns?: readonly string[]): Fault {
  return fault('EMPTY_FILE', { line: 1, column: null }, null, { vi: 'Tệp không có nội dung.', en: 'The file is empty.' }, columns === undefined ? {
    vi: 'Dòng đầu cần tiêu đề "unit,node,value", hoặc "unit" và một cột cho mỗi chỉ số.',
    en: 'Its first line needs the heading "unit,node,value", or "unit" and a column for each indicator.',
  } : { vi: `Dòng đầu cần tiêu đề với các cột: ${columns.join(', ')}.`, en: `Its first line needs a heading with the columns: ${columns.join(', ')}.` });
}

export function noRows(line: number, columns?: readonly string[]): Fault {
  return fault('NO_ROWS', { line, column: null }, null, { vi: 'Tệp chỉ có dòng tiêu đề.', en: 'The file has a heading and nothing below it.' }, columns === undefined ? {
    vi: 'Thêm một dòng cho mỗi đơn vị.', en: 'Add a row for each unit.',
  } : { vi: `Thêm dữ liệu ở các dòng bên dưới; các cột: ${columns.join(', ')}.`, en: `Add the data in lines below it; the columns are: ${columns.join(', ')}.` });
}

export function badQuotes(line: number): Fault {
  return fault('BAD_QUOTES', { line, column: null }, null, {
    vi: 'Ô có dấu ngoặc kép không được đóng đúng.', en: 'A quoted cell is not closed properly.',
  }, {
    vi: 'Đóng ô bằng dấu " ngay trước dấu phân cách; dấu " bên trong ô viết hai lần.',
    en: 'Close it with " right before the delimiter; write a " inside it twice.',
  });
}

export function raggedRow(row: CsvRecord, expected: number): Fault {
  return fault('RAGGED_ROW', { line: row.line, column: null }, row.cells[0] ?? null, {
    vi: `Dòng có ${row.cells.length} ô, tiêu đề có ${expected}.`,
    en: `The row has ${row.cells.length} cells, the heading has ${expected}.`,
  }, {
    vi: 'Viết đủ số ô; ô chứa dấu phân cách (như 85,5 trong tệp dùng dấu phẩy) đặt trong dấu "…", hoặc dùng dấu ; để phân cách.',
    en: 'Give it as many cells; quote a cell that holds the delimiter (85,5 in a comma file), or separate by ;.',
  });
}
