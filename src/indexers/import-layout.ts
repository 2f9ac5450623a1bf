import type { ScoreInput } from '../entities';
import type { CsvRecord } from '../formats/csv-records';
import type { Table } from '../formats/csv';
import type { ColumnPlace, FaultList, Place } from '../formats/fault';
import * as refuse from './layout-faults';
import { type RANK, type NodeFinder } from './import-nodes';

/** A column that holds the values of one node. */
export interface NodeColumn {
  readonly index: number;
  readonly node: number | typeof RANK;
}

/** Where a file keeps what. `nodes` is null for a tidy file, whose rows name their node; -1 = no such column. */
export interface Layout {
  readonly unit: number;
  readonly stage: number;
  readonly evidence: number;
  readonly note: number;
  readonly node: number;
  readonly value: number;
  readonly nodes: readonly NodeColumn[] | null;
  readonly provenance: number;
}

/** Columns of the hub's own exports that help a reader and say nothing to the import, but that invented scores are invented. */
const INFORMATIVE = ['name', 'provenance'];

const TIDY = ['unit', 'node', 'value', 'stage', 'evidence', 'note'] as const;
type TidyColumn = (typeof TIDY)[number];

/** A column as a person finds it. */
export function columnAt(table: Table, index: number): ColumnPlace {
  return { name: table.header[index]!, number: index + 1 };
}

/** What a tidy row states beside its value; null where it states nothing. */
export function besideOf(layout: Layout, { cells }: CsvRecord): ScoreInput | null {
  if (layout.evidence === -1 && layout.note === -1) return null;
  const [evidence, note] = [layout.evidence, layout.note].map((column) => (column === -1 ? '' : cells[column]!));
  if (!evidence && !note) return null;
  return { ...(evidence && { evidence }), ...(note && { note }) };
}

/** Reads the header of a tidy or a wide file; null if it cannot be one, with the faults in the list. */
export function readLayout(table: Table, finder: NodeFinder, faults: FaultList): Layout | null {
  const before = faults.count;
  const names = table.header.map((name) => name.toLowerCase());
  const at = (name: TidyColumn): number => names.indexOf(name);
  const line: Place = { line: table.headerLine, column: null };
  if (at('unit') === -1) faults.add(() => refuse.noUnitColumn(line, table.header.slice(0, 20).join(', ')));
  const tidy = at('node') !== -1 || at('value') !== -1;
  const nodes = tidy ? tidyColumns(table, names, faults) : wideColumns(table, names, finder, faults);
  if (nodes?.length === 0 && faults.count === before) faults.add(() => refuse.noNodeColumn(line));
  if (faults.count > before) return null;
  return { unit: at('unit'), stage: at('stage'), evidence: at('evidence'), note: at('note'), node: at('node'), value: at('value'), nodes, provenance: tidy ? -1 : names.indexOf('provenance') };
}

function tidyColumns(table: Table, names: readonly string[], faults: FaultList): null {
  const line: Place = { line: table.headerLine, column: null };
  for (const needed of ['node', 'value'] as const) if (!names.includes(needed)) faults.add(() => refuse.missingColumn(line, needed));
  for (const [index, name] of names.entries()) {
    const place: Place = { line: table.headerLine, column: columnAt(table, index) };
    const first = names.indexOf(name);
    if (!(TIDY as readonly string[]).includes(name)) faults.add(() => refuse.unknownColumn(place, table.header[index]!));
    else if (first < index) faults.add(() => refuse.duplicateColumn(place, columnAt(table, first)));
  }
  return null;
}

function wideColumns(table: Table, names: readonly string[], finder: NodeFinder, faults: FaultList): NodeColumn[] {
  const columns: NodeColumn[] = [];
  const taken = new Map<string | number, number>();
  for (const [index, name] of table.header.entries()) {
    const place: Place = { line: table.headerLine, column: columnAt(table, index) };
    const special = ['unit', 'stage', ...INFORMATIVE].find((known) => known === names[index]) ?? null;
    const node = special === null ? finder.find(name) : null;
    const key = special ?? (typeof node === 'object' ? null : node);
    if (key === null) {
      faults.add(() => refuse.unknownNode(place, name, node as { several: readonly string[] } | null, finder.known));
    } else if (taken.has(key)) {
      faults.add(() => refuse.duplicateColumn(place, columnAt(table, taken.get(key)!)));
    } else {
      taken.set(key, index);
      if (special === null) columns.push({ index, node: node as NodeColumn['node'] });
    }
  }
  return columns;
}
