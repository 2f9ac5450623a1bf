/** Numbers of many units laid out column by column: the value of `row` in `column` lies at column × rows + row. */
export interface Columns {
  readonly points: Int32Array;
  readonly max: Int32Array;
  readonly missing: Int32Array;
  readonly status: Int8Array;
  readonly TERRITORY: Int32Array;
  readonly PARENT: Int32Array;
}

/** Room for some rows and columns. Points, maxima, gaps and two ranks take 21 bytes for each value. */
export function emptyColumns(cells: number): Columns {
  return {
    points: new Int32Array(cells),
    max: new Int32Array(cells),
    missing: new Int32Array(cells),
    status: new Int8Array(cells),
    TERRITORY: new Int32Array(cells),
    PARENT: new Int32Array(cells),
  };
}

/** Writes an array as the database prints it ("{1,-2,3}") into one row of a column store; returns how many values it held. */
export function fillRow(target: Int32Array | Int8Array, row: number, rows: number, text: string): number {
  let [column, value, negative, inside] = [0, 0, false, false];
  for (let at = 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character >= 48 && character <= 57) {
      value = value * 10 + character - 48;
      inside = true;
    } else if (character === 45) {
      negative = true;
    } else if (inside) {
      target[column * rows + row] = negative ? -value : value;
      column += 1;
      [value, negative, inside] = [0, false, false];
    }
  }
  return column;
}
