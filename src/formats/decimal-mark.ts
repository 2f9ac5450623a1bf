import type { Place } from './fault';

export type DecimalMark = '.' | ',';

const MARKED = /^(?:n\s*=\s*)?-?\d+([.,])\d+\s*%?$/;
const PLAIN = /^-?\d{1,12}(?:[.,]\d{1,30})?$/;

/** A cell and where it stands. */
export interface Seen {
  readonly place: Place;
  readonly value: string;
}

/**
 * Which decimal mark a file uses. It has one: where `85,5` and `85.5` stand side by side, nobody can say whether `1.234`
 * is one point or a thousand, so both places are remembered and the file is refused.
 */
export class DecimalMarks {
  private readonly first = new Map<DecimalMark, Seen>();

  /** Notes the mark of a cell that is a decimal; a place is only made for the first of each mark. */
  see(value: string, place: () => Place): void {
    for (const mark of ['.', ','] as const) {
      if (!value.includes(mark) || this.first.has(mark)) continue;
      if (MARKED.exec(value)?.[1] === mark) this.first.set(mark, { place: place(), value });
    }
  }

  /** The file's mark; a point where no cell has one. */
  get mark(): DecimalMark {
    return this.first.has(',') ? ',' : '.';
  }

  /** Where each of two marks was first seen; null for a file with one. */
  get both(): readonly [Seen, Seen] | null {
    const [comma, point] = [this.first.get(','), this.first.get('.')];
    return comma === undefined || point === undefined ? null : [comma, point];
  }
}

/** A cell as a plain decimal with a point ("85,5" → "85.5"); null for anything else: thousands separators, exponents, hex, a plus sign. */
export function readDecimal(value: string, mark: DecimalMark): string | null {
  if (!PLAIN.test(value) || value.includes(mark === ',' ? '.' : ',')) return null;
  return value.replace(',', '.');
}
