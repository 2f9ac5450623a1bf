import type { EntityManager } from 'typeorm';
import { binaryList, LISTED_TYPES, type ListedType } from './binary-list';

const ROWS_PER_STATEMENT = 2_000;

/**
 * Inserts many rows with one statement for every 2 000: each column travels as one array (`unnest`). Rows hold their
 * values in the order of `columns`, which maps names to SQL types. Table, columns and `onConflict` are always constants
 * of the caller.
 *
 * The lists of a column (`integer[]`) travel end to end as one binary list, and each row says from where to where its own
 * goes; a list that repeats that of the row before travels once. The server spends its time reading numbers: a national
 * ranking is two million of them, half of which repeat.
 */
export async function insertRows(
  manager: EntityManager,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly unknown[])[],
  onConflict = '',
): Promise<void> {
  const names = Object.keys(columns);
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const part = rows.slice(start, start + ROWS_PER_STATEMENT);
    const statement = new Statement();
    const values = names.map((name, at) => {
      const type = columns[name]!;
      return isListed(type) ? statement.list(type, part.map((row) => row[at] as readonly number[])) : statement.value(type, part.map((row) => asText(row[at])));
    });
    await manager.query(
      `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) select ${values.join(', ')} from ${statement.source} ${onConflict}`,
      statement.parameters,
    );
  }
}

/** The parameters of one statement, and the columns of the table that they are unnested to. */
class Statement {
  readonly parameters: unknown[] = [];
  private readonly unnested: string[] = [];

  get source(): string {
    return `unnest(${this.unnested.join(', ')}) as given(${this.unnested.map((_, at) => `c${at}`).join(', ')})`;
  }

  /** One value for each row; answers the expression that gives it. */
  value(type: string, texts: readonly (string | null)[]): string {
    return `${this.unnest('text', texts)}::${type}`;
  }

  /** One list for each row; answers the expression that cuts it out of all. */
  list(type: ListedType, lists: readonly (readonly number[])[]): string {
    const distinct: (readonly number[])[] = [];
    const [from, to] = [new Int32Array(lists.length), new Int32Array(lists.length)];
    let length = 0;
    for (const [at, list] of lists.entries()) {
      if (at === 0 || !isSame(list, lists[at - 1]!)) {
        distinct.push(list);
        length += list.length;
      }
      [from[at], to[at]] = [length - list.length + 1, length];
    }
    const bounds = [from, to].map((column) => this.unnest('integer', binaryList('integer[]', [column], column.length)));
    return `(${this.parameter(type.slice(0, -2), binaryList(type, distinct, length))})[${bounds.join(':')}]`;
  }

  private unnest(type: string, values: unknown): string {
    this.unnested.push(this.parameter(type, values));
    return `given.c${this.unnested.length - 1}`;
  }

  private parameter(type: string, values: unknown): string {
    this.parameters.push(values);
    return `$${this.parameters.length}::${type}[]`;
  }
}

function isListed(type: string): type is ListedType {
  return type in LISTED_TYPES;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function asText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
