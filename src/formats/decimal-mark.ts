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
  private comma: Seen | null = null;
  private point: Seen | null = null;

  /** Notes the mark of a cell that is a decimal; a place is only made for the first of each mark. */
  see(value: string, place: () => Place): void {
    if (this.comma === null && value.includes(',') && MARKED.exec(value)?.[1] === ',') this.comma = { place: place(), value };
    if (this.point === null && value.includes('.') && MARKED.exec(value)?.[1] === '.') this.point = { place: place(), value };
  }

  /** The file's mark; a point where no cell has one. */
  get mark(): DecimalMark {
    return this.comma === null ? '.' : ',';
  }

  /** Where each of two marks was first seen; null for a file with one. */
  get both(): readonly [Seen, Seen] | null {
    return this.comma === null || this.point === null ? null : [this.comma, this.point];
  }
}

/** A cell as a plain decimal with a point ("85,5" → "85.5"); null for anything else: thousands separators, exponents, hex, a plus sign. */
export function readDecimal(value: string, mark: DecimalMark): string | null {
  if (!PLAIN.test(value) || value.includes(mark === ',' ? '.' : ',')) return null;
  return value.replace(',', '.');
}

/**
 * A cell of digits with at most so many behind its mark as a whole number of the last of them ("85,5" with 4 → 855 000);
 * -1 for anything else, which is then read with more care. Nearly every cell of a file is such a number.
 */
export function readDigits(value: string, mark: DecimalMark, decimals: number): number {
  const point = mark.charCodeAt(0);
  let [units, behind] = [0, -1];
  if (value.length > MOST_DIGITS) return -1;
  for (let at = 0; at < value.length; at++) {
    const digit = value.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      units = units * 10 + digit;
      if (behind >= 0) behind += 1;
    } else if (behind === -1 && at > 0 && digit + ZERO === point) behind = 0;
    else return -1;
  }
  if (value === '' || behind === 0 || behind > decimals) return -1;
  for (let missing = decimals - Math.max(behind, 0); missing > 0; missing--) units *= 10;
  return units;
}

const ZERO = 0x30;
/** So few that the number stays exact with the zeros put behind it. */
const MOST_DIGITS = 9;
