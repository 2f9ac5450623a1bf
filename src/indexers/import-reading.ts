import type { Table } from '../formats/csv';
import type { CsvRecord } from '../formats/csv-records';
import type { FaultList } from '../formats/fault';
import type { Layout } from './import-layout';
import type { NodeFinder } from './import-nodes';
import type { ScoreContext } from './import-options';
import type { ValueReader } from './import-value';

/** All that the rows of one table are read with. */
export interface Reading {
  readonly table: Table;
  readonly context: ScoreContext;
  readonly layout: Layout;
  readonly nodes: NodeFinder;
  readonly values: ValueReader;
  readonly faults: FaultList;
}

/** Whether a row is of an exported demonstration, on its way into a real set. */
export function isInvented({ layout, context }: Reading, { cells }: CsvRecord): boolean {
  return !context.synthetic && layout.provenance !== -1 && cells[layout.provenance]!.toUpperCase() === 'SYNTHETIC';
}
