/**
 * Numbers of many units, one typed array for each kind of number. The value of `row` in `column` lies at row × width + column:
 * a page and a unit card read neighbours, so they fetch a tenth of the memory that whole columns in turn would cost them.
 */
export interface Columns {
  readonly points: Int32Array;
  readonly max: Int32Array;
  readonly missing: Int32Array;
  readonly status: Int8Array;
  readonly TERRITORY: Ranks;
  readonly PARENT: Ranks;
}

/** Places from 1 on and 0 for none, in two bytes where they fit. */
type Ranks = Uint16Array | Int32Array;

/** Room for some rows and columns: 17 bytes for each value, or more in a ranking of more than 65,535 units. */
export function emptyColumns(rows: number, width: number): Columns {
  const cells = rows * width;
  const ranks = (): Ranks => (rows < 65_536 ? new Uint16Array(cells) : new Int32Array(cells));
  return {
    points: new Int32Array(cells), max: new Int32Array(cells), missing: new Int32Array(cells), status: new Int8Array(cells),
    TERRITORY: ranks(), PARENT: ranks(),
  };
}

/** Writes an array as the database prints it ("{1,-2,3}") into one row of a column store; returns how many values it held. */
export function fillRow(target: Ranks | Int8Array, row: number, width: number, text: string): number {
  let [column, value, negative, inside] = [0, 0, false, false];
  for (let at = 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character >= 48 && character <= 57) {
      value = value * 10 + character - 48;
      inside = true;
    } else if (character === 45) {
      negative = true;
    } else if (inside) {
      target[row * width + column] = negative ? -value : value;
      column += 1;
      [value, negative, inside] = [0, false, false];
    }
  }
  return column;
}
