import { formatPoints, points, roundRatio, type Disagreement, type Points } from '../indexers/core';
import type { IndicatorNodeRow, Published, UnitRow, Units } from '../loaders';

export interface DisagreementRow {
  readonly unit: UnitRow;
  readonly node: IndicatorNodeRow;
  readonly kind: Disagreement['kind'];
  readonly reported: string;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly withinPrecision: boolean;
}

/** Where a publication and the arithmetic differ, as it is shown. */
export function disagreementsOf(published: Published, units: Units): DisagreementRow[] {
  return published.disagreements.map((found) => {
    const unit = units.withKey(found.key)!;
    const node = published.nodes[found.node]!;
    return { unit: { ...unit, asOf: published.snapshot.unitsAsOf }, node, kind: found.kind, ...numbersOf(found, published, unit) };
  });
}

type Numbers = Pick<DisagreementRow, 'reported' | 'computed' | 'difference' | 'withinPrecision'>;

function numbersOf({ kind, node, reported, computed }: Disagreement, published: Published, unit: UnitRow): Numbers {
  if (kind === 'RANK') {
    const none = computed === 0;
    return { reported: String(reported), computed: none ? null : String(computed), difference: none ? null : String(reported - computed), withinPrecision: false };
  }
  return {
    reported: formatPoints(points(reported)),
    computed: formatPoints(points(computed)),
    difference: formatPoints(points(reported - computed)),
    withinPrecision: sameWhenShown(published, unit, node, reported, computed),
  };
}

/** Whether two numbers of points are the same ratio at the decimals at which the set is published. */
function sameWhenShown(published: Published, unit: UnitRow, node: number, reported: number, computed: number): boolean {
  const { publishedDecimals } = published.set;
  const row = published.rowOf(unit);
  const max = row === null ? 0 : published.sum(row, node).max;
  if (publishedDecimals === null || max === 0) return false;
  const shown = (value: number): number => roundRatio(value as Points, max as Points, publishedDecimals);
  return shown(reported) === shown(computed);
}
