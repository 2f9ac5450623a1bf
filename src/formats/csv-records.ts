/** One record of a CSV text: the line it starts on, counted from 1, and its cells as written. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: string[];
}

/** A quoted cell that is not closed, or goes on after its closing quote. */
export class BadQuotes extends Error {
  constructor(readonly line: number) {
    super(`a quoted cell in line ${line} is not closed properly`);
  }
}

/** Where reading stops: what is longer is cut right behind the limit, so that the reader sees that it is too long. */
export interface RecordLimits {
  readonly columns: number;
  readonly cellLength: number;
}

const [QUOTE, LINE_BREAK] = [0x22, 0x0a];

/**
 * The records of a CSV text (RFC 4180, lines end with \n). A quote inside an unquoted cell is an ordinary letter. Lazy, so
 * that a reader can stop at a limit of its own and nobody holds all cells of a long file.
 *
 * Written by hand because the import's time is spent here: 355,000 cells take a tenth of what csv-parse takes for them
 * (which is the oracle of its tests), and a line of a million cells ends at the limit.
 */
export function* csvRecords(text: string, delimiter: string, limits: RecordLimits): Generator<CsvRecord> {
  const separator = delimiter.charCodeAt(0);
  let [at, line] = [0, 1];
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [] };
    for (;;) {
      let end = at;
      if (text.charCodeAt(at) === QUOTE) {
        const cell = quotedCell(text, at, line, limits.cellLength);
        record.cells.push(cell.value);
        line += cell.lineBreaks;
        end = cell.end;
        if (end < text.length && text.charCodeAt(end) !== separator && text.charCodeAt(end) !== LINE_BREAK) throw new BadQuotes(line);
      } else {
        end = endOfCell(text, at, separator);
        record.cells.push(text.slice(at, end));
      }
      at = end + 1;
      if (text.charCodeAt(end) !== separator || record.cells.length > limits.columns) break;
    }
    line += 1;
    yield record;
  }
}

function endOfCell(text: string, from: number, separator: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === separator || letter === LINE_BREAK) break;
  }
  return at;
}

function quotedCell(text: string, start: number, line: number, longest: number): { value: string; end: number; lineBreaks: number } {
  const last = start + 2 * longest + 4; // each letter may be a doubled quote
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"' && close < last) close = text.indexOf('"', close + 2);
  if (close === -1) throw new BadQuotes(line);
  if (close >= last) return { value: text.slice(start + 1, close), end: text.length, lineBreaks: 0 };
  const value = text.slice(start + 1, close).replaceAll('""', '"');
  let end = close + 1;
  while (text[end] === ' ') end += 1;
  return { value, end, lineBreaks: value.split('\n').length - 1 };
}
