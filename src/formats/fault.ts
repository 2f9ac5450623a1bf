import type { Text } from '../indexers/core';

/** Everything that can be wrong with a file. Codes are stable: they are only added. */
export const FAULT_CODES = [
  'WRONG_ENCODING', 'EMPTY_FILE', 'NO_ROWS', 'TOO_LARGE', 'BAD_QUOTES', 'RAGGED_ROW', 'BOTH_DECIMAL_MARKS',
  'NO_UNIT_COLUMN', 'MISSING_COLUMN', 'NO_NODE_COLUMN', 'DUPLICATE_COLUMN', 'UNKNOWN_COLUMN',
  'UNKNOWN_UNIT', 'AMBIGUOUS_UNIT', 'OTHER_UNIT', 'TOO_MANY_UNKNOWN_UNITS', 'UNKNOWN_NODE', 'UNKNOWN_STAGE', 'DUPLICATE_ROW',
  'BAD_NUMBER', 'TOO_MANY_DECIMALS', 'BAD_RANK', 'BAD_INPUT', 'ABOVE_MAXIMUM', 'BELOW_MINIMUM', 'NO_MAXIMUM', 'NOT_APPLICABLE_REFUSED',
  'SYNTHETIC_SCORES',
  'BAD_KIND', 'BAD_CODE', 'BAD_DATE', 'BAD_NAME', 'UNKNOWN_PARENT', 'DUPLICATE_UNIT', 'OVERLAPPING_UNIT', 'CHANGED_UNIT',
  'BAD_JSON', 'NOT_IN_SCHEMA', 'BAD_DEFINITION', 'UNKNOWN_SOURCE', 'CHANGED_SOURCE', 'CHANGED_SET', 'CHANGED_TABLE',
  'BAD_KEY', 'BAD_YEAR', 'BAD_VALUE', 'MISSING_VALUE', 'UNEXPECTED_VALUE', 'UNKNOWN_PLAN', 'UNKNOWN_ITEM', 'UNKNOWN_ROLE', 'OTHER_ROLE', 'UNKNOWN_PERSON',
  'UNKNOWN_RECORD', 'OTHER_SUBJECT', 'REVOKED_ALREADY', 'CHANGED_RECORD', 'CHANGED_PERSON', 'UNKNOWN_MEASURE',
  'UNKNOWN_ROUND', 'UNKNOWN_FORM', 'OTHER_FORM', 'FUTURE_DATE', 'EARLIER_DATE', 'OTHER_PROVENANCE',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** A column as a person finds it: its heading and its number, counted from 1. */
export interface ColumnPlace {
  readonly name: string;
  readonly number: number;
}

/** Where something stands in a file; lines are counted from 1, column null = the whole line. */
export interface Place {
  readonly line: number;
  readonly column: ColumnPlace | null;
}

/** One thing that is wrong: where, what was written, and what to do about it. */
export interface Fault extends Place {
  readonly code: FaultCode;
  readonly value: string | null;
  readonly text: Text;
  readonly remedy: Text;
}

const LISTED = 100;

/** The faults of a file: the first hundred are listed, all are counted. */
export class FaultList {
  private readonly ofFile: Fault[] = [];
  private readonly ofLines: Fault[] = [];
  count = 0;

  /** Those of the file as a whole, then the others as a reader comes to them: by line, then by column. */
  get listed(): readonly Fault[] {
    return [...this.ofFile, ...this.ofLines.toSorted(byPlace)].slice(0, LISTED);
  }

  /** Counts a fault; it is only made while the list has room, so that a file of a million faults costs nothing. */
  add(make: () => Fault): void {
    this.count += 1;
    if (this.ofLines.length < LISTED) this.ofLines.push(make());
  }

  /** Counts a fault of the file as a whole: it stands first, whatever the list holds already. */
  addFirst(found: Fault): void {
    this.count += 1;
    this.ofFile.unshift(found);
  }

  /** Takes over what another list holds. */
  addAll(other: FaultList): void {
    this.ofFile.push(...other.ofFile);
    for (const fault of other.ofLines) this.add(() => fault);
    this.count += other.count - other.ofLines.length;
  }
}

function byPlace(a: Fault, b: Fault): number {
  return a.line - b.line || (a.column?.number ?? 0) - (b.column?.number ?? 0);
}

const SHOWN = 80;

/** A fault; a long value is shown by its beginning. */
export function fault(code: FaultCode, place: Place, value: string | null, text: Text, remedy: Text): Fault {
  const column = place.column && { ...place.column, name: shorten(place.column.name) };
  return { code, line: place.line, column, value: value === null ? null : shorten(value), text, remedy };
}

/** What a message quotes of a text that a user wrote: its beginning, on one line, without what could steer a terminal. */
export function shorten(text: string): string {
  const line = text.slice(0, 4 * SHOWN).replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '?');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`;
}
