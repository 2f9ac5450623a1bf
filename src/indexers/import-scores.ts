import type { Table } from '../formats/csv';
import { DecimalMarks } from '../formats/decimal-mark';
import { FaultList } from '../formats/fault';
import { columnAt, readLayout, type Layout } from './import-layout';
import { NodeFinder, RANK } from './import-nodes';
import { nothing, type ReadScores, type ScoreContext } from './import-options';
import { RowReader } from './import-rows';
import { ValueReader } from './import-value';
import { bothDecimalMarks } from './layout-faults';
import { tooManyUnknown } from './unit-faults';

/**
 * Reads a tidy or wide table into scorecards, against one set and the units of one period. Pure: it writes nothing and
 * never throws on what a table holds; every fault is listed with its place and its remedy.
 */
export function importScores(table: Table, context: ScoreContext): ReadScores {
  const faults = new FaultList();
  const nodes = new NodeFinder(context.inForce.set);
  const layout = readLayout(table, nodes, faults);
  if (layout === null) return nothing(faults);
  const marks = marksOf(table, layout, nodes);
  const both = marks.both;
  if (both !== null) {
    faults.addFirst(bothDecimalMarks(...both));
    return nothing(faults);
  }
  const values = new ValueReader(context, marks.mark);
  const rows = new RowReader({ table, context, layout, nodes, faults, values });
  for (const row of table.ragged) if (rows.lost === null) rows.spoil(row);
  for (const row of table.rows) {
    rows.read(row);
    const unknown = rows.lost;
    if (unknown === null) continue;
    faults.addFirst(tooManyUnknown({ line: row.line, column: null }, unknown));
    return nothing(faults);
  }
  return { ...rows.gathered, faults, notes: rows.notes, looksLikeRatios: values.looksLikeRatios, unusable: false };
}

/** The decimal marks of all cells that hold a score; a file without a comma in any cell has the point. */
function marksOf(table: Table, layout: Layout, nodes: NodeFinder): DecimalMarks {
  const marks = new DecimalMarks();
  if (table.withoutCommas) return marks;
  const columns = layout.nodes?.filter(({ node }) => node !== RANK).map(({ index }) => index) ?? [layout.value];
  for (const { line, cells } of table.rows) {
    if (layout.nodes === null && nodes.find(cells[layout.node]!) === RANK) continue;
    for (const index of columns) marks.see(cells[index]!, () => ({ line, column: columnAt(table, index) }));
  }
  return marks;
}
