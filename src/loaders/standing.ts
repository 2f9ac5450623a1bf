import { level, TOTAL, type RankScope, type RankStatus, type Stage } from '../indexers/core';
import { toId } from './id';
import { partsOf, Shown, type IndicatorStandingRow } from './indicator-standing';
import type { Competitor, Published } from './published';
import type { SnapshotRow } from './snapshot';
import type { UnitRow } from './unit';

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
