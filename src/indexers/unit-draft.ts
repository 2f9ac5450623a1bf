import type { UnitBasis } from '../entities';
import type { Table } from '../formats/csv';
import type { CsvRecord } from '../formats/csv-records';
import { shorten, type FaultList, type Place } from '../formats/fault';
import { isDay } from './cells';
import { UNIT_KINDS, type UnitKind } from './core';
import { unknownColumn, missingColumn } from './layout-faults';
import * as refuse from './register-faults';
import { FIRST_DAY, UNIT_TYPES, type UnitSeed } from './seed-unit';

/** A unit as a line of a file gives it, before its parent and its slug are known. */
export interface UnitDraft extends Omit<UnitSeed, 'key' | 'lineage' | 'slug'> {
  readonly line: number;
}

/** Columns of a file of units. */
export const UNIT_COLUMNS = ['kind', 'type', 'code', 'name', 'full_name', 'parent_code', 'valid_from', 'valid_to', 'basis', 'source', 'note'] as const;
/** Columns that a file of units may have: the general form, and those of the seeds (history, departments, divisions). */
const KNOWN = new Set<string>([
  ...UNIT_COLUMNS, 'level', 'province_code', 'province_name', 'ord', 'status', 'status_2022_2024',
  'successor_2025_03', 'successor_certainty', 'successor_source', 'merged_province_code_2025_07', 'merged_province_name_2025_07',
]);
const BASES: readonly string[] = ['OFFICIAL', 'CONFIRMED', 'STANDARD', 'SYNTHETIC'] satisfies readonly UnitBasis[];
const TERRITORIAL: readonly UnitKind[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
const LONGEST_NAME = 200;

/** Reads the lines of a file of units; every fault goes into the list. */
export function readDrafts(table: Table, faults: FaultList): UnitDraft[] {
  const header = table.header.map((name) => name.toLowerCase());
  const heading: Place = { line: table.headerLine, column: null };
  for (const [index, name] of header.entries()) {
    if (!KNOWN.has(name)) faults.add(() => unknownColumn({ ...heading, column: { name, number: index + 1 } }, name, UNIT_COLUMNS));
  }
  if (!header.includes('name')) faults.add(() => missingColumn(heading, 'name', UNIT_COLUMNS));
  if (faults.count > 0) return [];
  return [...table.rows].flatMap((row) => readDraft(row, header, faults) ?? []);
}

function readDraft({ line, cells }: CsvRecord, header: readonly string[], faults: FaultList): UnitDraft | null {
  const at = (name: string): string => cells[header.indexOf(name)] ?? '';
  const place = (name: string): Place => ({ line, column: header.includes(name) ? { name, number: header.indexOf(name) + 1 } : null });
  const before = faults.count;
  const refuseIf = (wrong: boolean, name: string, make: (place: Place) => ReturnType<typeof refuse.badName>): void => void (wrong && faults.add(() => make(place(name))));
  const departments = header.includes('province_code');
  const kindColumn = header.includes('level') ? 'level' : 'kind';
  const written = departments ? 'DEPARTMENT' : header.includes(kindColumn) ? at(kindColumn).toUpperCase() : 'DIVISION';
  const kind = UNIT_KINDS.find((known) => known === written && UNIT_TYPES[known] !== undefined);
  refuseIf(kind === undefined, kindColumn, (where) => refuse.badKind(where, at(kindColumn)));
  const [name, code] = [at('name'), at('code')];
  refuseIf(!isName(name), 'name', (where) => refuse.badName(where, name));
  const needsCode = kind !== undefined && TERRITORIAL.includes(kind);
  refuseIf(code === '' ? needsCode : !/^[0-9A-Za-z-]{2,20}$/.test(code) || code.toUpperCase() === 'VN', 'code', (where) => refuse.badCode(where, code));
  const validFrom = at('valid_from') || FIRST_DAY;
  const validTo = at('valid_to') || null;
  refuseIf(!isDay(validFrom), 'valid_from', (where) => refuse.badDate(where, validFrom));
  refuseIf(validTo !== null && (!isDay(validTo) || validTo <= validFrom), 'valid_to', (where) => refuse.badDate(where, validTo!));
  const type = (departments ? at('kind') : at('type')) || (kind && UNIT_TYPES[kind]) || '';
  const fullName = at('full_name') || (needsCode ? `${type[0]!.toUpperCase()}${type.slice(1)} ${name}` : name);
  refuseIf(!isName(fullName), 'full_name', (where) => refuse.badName(where, fullName));
  const confirmed = [at('status'), at('status_2022_2024')].includes('confirmed') || at('source') !== '';
  const basis = at('basis').toUpperCase() || (confirmed ? 'CONFIRMED' : 'STANDARD');
  refuseIf(!BASES.includes(basis), 'basis', (where) => refuse.badBasis(where, shorten(basis), BASES));
  if (faults.count > before) return null;
  return {
    line, kind: kind!, type, code: code || null, name, fullName, parentCode: (departments ? at('province_code') : at('parent_code')) || null,
    validFrom, validTo, basis: basis as UnitBasis, source: at('source') || null, note: at('note') || null,
  };
}

function isName(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_NAME && !/[\p{Cc}\p{Cf}]/u.test(text) && /\p{L}|\d/u.test(text);
}
