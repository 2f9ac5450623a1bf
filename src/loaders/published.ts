import { columnCount, invariant, SCORE_STATUSES, STATUS, TOTAL, isComplete, shownDecimals, type Disagreement, type IndicatorSet, type RankScope, type RankStatus, type ScoreStatus, type Stage, type Sum, type UnitKind } from '../indexers/core';
import { emptyColumns, fillRow, type Columns } from './columns';
import { nodesOfSnapshot, type IndicatorNodeRow } from './indicator-node';
import type { Read } from './read';
import type { SnapshotRow } from './snapshot';
import { viewOn, type UnitRow, type Units } from './unit';

/** What a standing holds besides its numbers. */
export interface Competitor {
  readonly unit: UnitRow;
  readonly scorecardId: number | null;
  readonly parentKey: string | null;
  readonly parentKind: UnitKind | null;
  readonly group: string | null;
  readonly stage: Stage | null;
  readonly rankStatus: RankStatus;
  readonly publishedRank: number | null;
}

/** Measured: 340 bytes when it is loaded, and its shown results in the total and nine main indicators, in both scopes. */
const BYTES_OF_A_UNIT = 3_000;

/** One publication as columns in memory. It never changes, so whatever is made from it is made once and kept. */
export class Published {
  readonly nodes: readonly IndicatorNodeRow[];
  /** The competition groups of this ranking; empty where its set names none. */
  readonly groups: readonly string[];
  private readonly width: number;
  private readonly columnsByKind = new Map<IndicatorNodeRow['kind'], readonly number[]>();
  private readonly rowByUnit: ReadonlyMap<number, number>;
  private readonly rowByKey: ReadonlyMap<string, number>;
  private readonly rowByLineage: ReadonlyMap<string, number>;

  constructor(
    readonly snapshot: SnapshotRow,
    readonly set: IndicatorSet,
    readonly disagreements: readonly Disagreement[],
    readonly competitors: readonly Competitor[],
    private readonly columns: Columns,
  ) {
    this.width = columnCount(set);
    this.nodes = nodesOfSnapshot(set);
    this.groups = [...new Set(competitors.flatMap(({ group }) => group ?? []))].sort();
    this.rowByUnit = new Map(competitors.map(({ unit }, row) => [unit.unitId, row]));
    this.rowByKey = new Map(competitors.map(({ unit }, row) => [unit.key, row]));
    this.rowByLineage = new Map(competitors.map(({ unit }, row) => [unit.lineage, row]));
  }

  get size(): number {
    return this.competitors.length;
  }

  /** What it takes in memory at most, in bytes: its numbers, and what is made of its units once all pages have been read. */
  get bytes(): number {
    return Object.values(this.columns).reduce((sum, column) => sum + column.byteLength, 0) + this.size * BYTES_OF_A_UNIT;
  }

  /** Decimals of a shown ratio: the set's own, or 6 where it states none. */
  get decimals(): number {
    return shownDecimals(this.set);
  }

  rowOf(unit: UnitRow): number | null {
    return this.rowByUnit.get(unit.unitId) ?? null;
  }

  rowOfKey(unitKey: string): number | null {
    return this.rowByKey.get(unitKey) ?? null;
  }

  /** The row of the same unit, whatever it was called then. */
  rowOfLineage(lineage: string): number | null {
    return this.rowByLineage.get(lineage) ?? null;
  }

  sum(row: number, column: number): Sum {
    const at = row * this.width + column;
    const { points, max, missing, status } = this.columns;
    return { points: points[at]!, max: max[at]!, missing: missing[at]!, status: status[at]! };
  }

  /** 0 = not ranked. */
  rank(row: number, column: number, scope: RankScope): number {
    return this.columns[scope][row * this.width + column]!;
  }

  scoreStatus(row: number, column: number): ScoreStatus {
    return SCORE_STATUSES[this.columns.status[row * this.width + column]!]!;
  }

  /** Why a unit has a rank or none in a column. */
  rankStatus(row: number, column: number): RankStatus {
    const { rankStatus } = this.competitors[row]!;
    if (column === TOTAL || rankStatus === 'NOT_APPRAISED' || rankStatus === 'OUT_OF_COMPETITION') return rankStatus;
    const sum = this.sum(row, column);
    if (sum.status === STATUS.NOT_APPLICABLE) return 'OUT_OF_COMPETITION';
    return isComplete(sum) && sum.max > 0 ? 'RANKED' : 'INCOMPLETE';
  }

  /** Columns of one kind of node whose maximum is known. */
  columnsOf(kind: IndicatorNodeRow['kind']): readonly number[] {
    const known = this.columnsByKind.get(kind);
    if (known !== undefined) return known;
    const columns = this.nodes.flatMap((node, column) => (node.kind === kind && this.hasMaximum(column) ? [column] : []));
    this.columnsByKind.set(kind, columns);
    return columns;
  }

  private hasMaximum(column: number): boolean {
    const { nodes, pillars } = this.set;
    if (column < nodes.length) return nodes[column]!.max !== null;
    return pillars[column - nodes.length]!.mainIndicators.every((main) => nodes[main]!.max !== null);
  }
}

interface StoredStanding extends Omit<Competitor, 'unit'>, Record<'points' | 'max' | 'missing' | 'status' | 'territory' | 'parent', string> {
  readonly unitId: number;
}

/** Two statements for a snapshot, whatever the number of its units. */
export async function loadPublished(read: Read, units: Units, snapshot: SnapshotRow): Promise<Published> {
  const [frozen] = await read<{ set: IndicatorSet; disagreements: Disagreement[] }>(
    `/* published.snapshot */ select set_definition as set, disagreements from snapshot where id = $1`,
    [snapshot.snapshotId],
  );
  invariant(frozen !== undefined, `snapshot ${snapshot.key} exists`);
  const rows = await read<StoredStanding>(
    `/* published.standings */ select unit_id as "unitId", scorecard_id as "scorecardId", parent_key as "parentKey", parent_kind as "parentKind",
       competition_group as "group", stage, rank_status as "rankStatus", published_rank as "publishedRank",
       points::text, max::text, missing::text, status::text, rank_territory::text as territory, rank_parent::text as parent
     from standing where snapshot_id = $1 order by unit_id`,
    [snapshot.snapshotId],
  );
  const columns = emptyColumns(rows.length, columnCount(frozen.set));
  rows.forEach((row, at) => fillAll(columns, row, at, columnCount(frozen.set)));
  const competitors = rows.map(({ unitId, scorecardId, parentKey, parentKind, group, stage, rankStatus, publishedRank }) => ({
    unit: viewOn(units.get(unitId), snapshot.unitsAsOf), scorecardId, parentKey, parentKind, group, stage, rankStatus, publishedRank,
  }));
  return new Published(snapshot, frozen.set, frozen.disagreements, competitors, columns);
}

function fillAll(columns: Columns, row: StoredStanding, at: number, width: number): void {
  const { points, max, missing, status, TERRITORY, PARENT } = columns;
  const pairs = [[points, row.points], [max, row.max], [missing, row.missing], [status, row.status], [TERRITORY, row.territory], [PARENT, row.parent]] as const;
  for (const [target, text] of pairs) {
    const filled = fillRow(target, at, width, text);
    invariant(filled === width, `a standing of unit ${row.unitId} has ${filled} columns, its set ${width}`);
  }
}
