import { formatPoints, formatScaled, isComplete, isReported, level, roundRatio, TOTAL, type Points, type RankScope, type RankStatus, type ScoreStatus, type Stage } from '../indexers/core';
import { toId } from './id';
import type { IndicatorNodeRow } from './indicator-node';
import type { Published } from './published';
import type { SnapshotRow } from './snapshot';
import type { UnitRow } from './unit';

/** What a node, pillar or total of a unit amounts to. */
interface Shown {
  readonly node: IndicatorNodeRow;
  readonly points: string | null;
  readonly maxPoints: string;
  readonly ratio: string | null;
  readonly percent: number | null;
  readonly rank: number | null;
  readonly published: Published;
  readonly row: number;
  readonly column: number;
  readonly scope: RankScope;
}

/** One unit's frozen result, seen by one node (the total unless asked otherwise) and in one scope. */
export interface StandingRow extends Shown {
  readonly __typename: 'Standing';
  readonly id: string;
  readonly unit: UnitRow;
  readonly snapshot: SnapshotRow;
  readonly stage: Stage | null;
  readonly rankStatus: RankStatus;
  readonly tiedWith: number;
  readonly of: number;
  readonly publishedRank: number | null;
  readonly level: string | null;
}

/** One unit's frozen result in one node. */
export interface IndicatorStandingRow extends Shown {
  readonly status: ScoreStatus;
}

/** Where a standing is looked at from: one node, one scope, and what is counted there. */
interface Viewpoint {
  readonly published: Published;
  readonly column: number;
  readonly scope: RankScope;
  of(row: number): number;
  tiedWith(row: number): number;
}

export function standingRow(view: Viewpoint, row: number): StandingRow {
  const { published, column, scope } = view;
  const { unit, stage, publishedRank, rankStatus } = published.competitors[row]!;
  const isTotal = column === TOTAL;
  return {
    __typename: 'Standing',
    id: toId('Standing', standingKey(view, unit)),
    unit,
    snapshot: published.snapshot,
    stage,
    rankStatus: published.rankStatus(row, column),
    tiedWith: view.tiedWith(row),
    of: view.of(row),
    publishedRank: isTotal ? publishedRank : null,
    level: isTotal && rankStatus !== 'NOT_APPRAISED' ? level(published.set, published.sum(row, TOTAL)) : null,
    ...shown(published, row, column, scope),
  };
}

export function indicatorStandingRow(published: Published, row: number, column: number, scope: RankScope): IndicatorStandingRow {
  return { status: published.scoreStatus(row, column), ...shown(published, row, column, scope) };
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

function shown(published: Published, row: number, column: number, scope: RankScope): Shown {
  const sum = published.sum(row, column);
  const appraised = published.competitors[row]!.rankStatus !== 'NOT_APPRAISED';
  const units = appraised && isComplete(sum) && sum.max > 0 ? roundRatio(sum.points as Points, sum.max as Points, published.decimals) : null;
  return {
    node: published.nodes[column]!,
    points: appraised && isReported(sum) ? formatPoints(sum.points as Points) : null,
    maxPoints: formatPoints(sum.max as Points),
    ratio: units === null ? null : formatScaled(units, published.decimals, true),
    percent: units === null ? null : toPercent(units, published.decimals),
    rank: published.rank(row, column, scope) || null,
    published, row, column, scope,
  };
}

/** The shown ratio as a number of per cent, for charts: the decimal mark moves, nothing is computed. */
function toPercent(units: number, decimals: number): number {
  return decimals >= 2 ? Number(formatScaled(units, decimals - 2)) : units * 10 ** (2 - decimals);
}
