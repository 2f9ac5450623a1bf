import { formatPoints, formatScaled, isComplete, isReported, roundRatio, type Points, type RankScope, type ScoreStatus, type Sum } from '../indexers/core';
import type { IndicatorNodeRow } from './indicator-node';
import type { Published } from './published';

/** What a node, pillar or total of a unit amounts to. Its texts are made when they are asked for, and kept. */
export abstract class Shown {
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

/** One unit's frozen result in one node. */
export class IndicatorStandingRow extends Shown {
  get status(): ScoreStatus {
    return this.published.scoreStatus(this.row, this.column);
  }
}

/** Results in main indicators, which every page asks for, by publication, scope and row. They are made once. */
const mains = new WeakMap<Published, Partial<Record<RankScope, (readonly IndicatorStandingRow[])[]>>>();

/** The results of a standing's unit in every node of one kind, in its scope. */
export function partsOf({ published, row, scope }: Pick<Shown, 'published' | 'row' | 'scope'>, kind: IndicatorNodeRow['kind']): readonly IndicatorStandingRow[] {
  const make = (): IndicatorStandingRow[] => published.columnsOf(kind).map((column) => new IndicatorStandingRow(published, row, column, scope));
  if (kind !== 'MAIN_INDICATOR') return make();
  const kept = mains.get(published) ?? {};
  mains.set(published, kept);
  return ((kept[scope] ??= [])[row] ??= make());
}

/** The shown ratio as a number of per cent, for charts: the decimal mark moves, nothing is computed. */
function toPercent(units: number, decimals: number): number {
  return decimals >= 2 ? Number(formatScaled(units, decimals - 2)) : units * 10 ** (2 - decimals);
}
