import { formatPoints, formatScaled, isComplete, isReported, level, roundRatio, TOTAL, type Points, type RankScope, type RankStatus, type ScoreStatus, type Stage, type Sum } from '../indexers/core';
import { toId } from './id';
import type { IndicatorNodeRow } from './indicator-node';
import type { Competitor, Published } from './published';
import type { SnapshotRow } from './snapshot';
import type { UnitRow } from './unit';

/** What a node, pillar or total of a unit amounts to. Its texts are made when they are asked for, and kept. */
class Shown {
  private shownPoints: string | null | undefined = undefined;
  private shownRatio: string | null | undefined = undefined;

  constructor(
    readonly published: Published,
    readonly row: number,
    readonly column: number,
    readonly scope: RankScope,
  ) {}

  get node(): IndicatorNodeRow {
    return this.published.nodes[this.column]!;
  }

  get rank(): number | null {
    return this.published.rank(this.row, this.column, this.scope) || null;
  }

  get points(): string | null {
    return this.shownPoints === undefined ? (this.shownPoints = this.toPoints()) : this.shownPoints;
  }

  get maxPoints(): string {
    return formatPoints(this.sum.max as Points);
  }

  get ratio(): string | null {
    return this.shownRatio === undefined ? (this.shownRatio = this.toRatio()) : this.shownRatio;
  }

  get percent(): number | null {
    const { units, published } = this;
    return units === null ? null : toPercent(units, published.decimals);
  }

  protected get sum(): Sum {
    return this.published.sum(this.row, this.column);
  }

  private get appraised(): boolean {
    return this.published.competitors[this.row]!.rankStatus !== 'NOT_APPRAISED';
  }

  /** The ratio in units of its last decimal; null where there is none. */
  private get units(): number | null {
    const { sum, published } = this;
    return this.appraised && isComplete(sum) && sum.max > 0 ? roundRatio(sum.points as Points, sum.max as Points, published.decimals) : null;
  }

  private toPoints(): string | null {
    const { sum } = this;
    return this.appraised && isReported(sum) ? formatPoints(sum.points as Points) : null;
  }

  private toRatio(): string | null {
    const { units } = this;
    return units === null ? null : formatScaled(units, this.published.decimals, true);
  }
}

/** One unit's frozen result, seen by one node (the total unless asked otherwise) and in one scope. */
export class StandingRow extends Shown {
  readonly __typename = 'Standing';
  readonly unit: UnitRow;

  constructor(private readonly view: Viewpoint, row: number) {
    super(view.published, row, view.column, view.scope);
    this.unit = this.competitor.unit;
  }

  get id(): string {
    return toId('Standing', standingKey(this.view, this.unit));
  }

  get snapshot(): SnapshotRow {
    return this.published.snapshot;
  }

  get stage(): Stage | null {
    return this.competitor.stage;
  }

  get rankStatus(): RankStatus {
    return this.published.rankStatus(this.row, this.column);
  }

  /** Other units with the same rank. */
  get tiedWith(): number {
    return this.view.tiedWith(this.row);
  }

  /** Ranked units with which this one competes, itself included. */
  get of(): number {
    return this.view.of(this.row);
  }

  get publishedRank(): number | null {
    return this.column === TOTAL ? this.competitor.publishedRank : null;
  }

  get level(): string | null {
    return this.column === TOTAL && this.competitor.rankStatus !== 'NOT_APPRAISED' ? level(this.published.set, this.sum) : null;
  }

  get mainIndicators(): readonly IndicatorStandingRow[] {
    return partsOf(this, 'MAIN_INDICATOR');
  }

  get pillars(): readonly IndicatorStandingRow[] {
    return partsOf(this, 'PILLAR');
  }

  get components(): readonly IndicatorStandingRow[] {
    return partsOf(this, 'COMPONENT');
  }

  private get competitor(): Competitor {
    return this.published.competitors[this.row]!;
  }
}

/** One unit's frozen result in one node. */
export class IndicatorStandingRow extends Shown {
  get status(): ScoreStatus {
    return this.published.scoreStatus(this.row, this.column);
  }
}

/** Results in main indicators, which every page asks for, by publication, scope and row. They are made once. */
const mains = new WeakMap<Published, Partial<Record<RankScope, (readonly IndicatorStandingRow[])[]>>>();

/** The results of a standing's unit in every node of one kind, in its scope. */
function partsOf({ published, row, scope }: StandingRow, kind: IndicatorNodeRow['kind']): readonly IndicatorStandingRow[] {
  const make = (): IndicatorStandingRow[] => published.columnsOf(kind).map((column) => new IndicatorStandingRow(published, row, column, scope));
  if (kind !== 'MAIN_INDICATOR') return make();
  const kept = mains.get(published) ?? {};
  mains.set(published, kept);
  return ((kept[scope] ??= [])[row] ??= make());
}

/** Where a standing is looked at from: one node, one scope, and what is counted there. */
interface Viewpoint {
  readonly published: Published;
  readonly column: number;
  readonly scope: RankScope;
  of(row: number): number;
  tiedWith(row: number): number;
}

/** A standing seen otherwise than by its total and in the territory is another answer, so it has another key. */
function standingKey({ published, column, scope }: Viewpoint, unit: UnitRow): string {
  const seen = column === 0 && scope === 'TERRITORY' ? '' : `|${scope}|${published.nodes[column]!.code}`;
  return `${published.snapshot.key}|${unit.key}${seen}`;
}

/** The parts of a standing's key; null for what is none. */
export function parseStandingKey(key: string): { readonly snapshotKey: string; readonly unitKey: string; readonly scope: RankScope; readonly node: string } | null {
  const match = /^([^|]+)\|([^|]+)(?:\|(TERRITORY|PARENT)\|([^|]+))?$/.exec(key);
  if (match === null) return null;
  return { snapshotKey: match[1]!, unitKey: match[2]!, scope: (match[3] ?? 'TERRITORY') as RankScope, node: match[4] ?? 'TOTAL' };
}

/** The shown ratio as a number of per cent, for charts: the decimal mark moves, nothing is computed. */
function toPercent(units: number, decimals: number): number {
  return decimals >= 2 ? Number(formatScaled(units, decimals - 2)) : units * 10 ** (2 - decimals);
}
