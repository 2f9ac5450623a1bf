import { componentsOf, mainIndicatorsOf, TOTAL, type IndicatorSet } from './indicator';
import { points, ZERO, type Points } from './points';

/** What a node's points may be. `max` null = no source states a maximum. */
export interface Bounds {
  readonly min: Points;
  readonly max: Points | null;
  /** What a ratio is a share of; null where it is unknown or where there is none (a bonus). */
  readonly whole: Points | null;
}

/**
 * What each node's points may be, in node order. A bonus adds points and never maximum, so a main indicator and the
 * total may exceed their maximum by the bonuses below them, and fall below zero by the penalties.
 */
export function boundsOf(set: IndicatorSet): Bounds[] {
  return set.nodes.map((node, position) => {
    const extra = bonusesOf(set, position);
    const stated = node.bonus ? ZERO : node.max;
    const known = stated !== null && extra !== null;
    return { min: points(extra?.min ?? 0), max: known ? points(stated + extra.max) : null, whole: node.bonus ? null : node.max };
  });
}

/** What the bonuses at and below a node can add or take; null where a bonus states no bounds. */
function bonusesOf(set: IndicatorSet, position: number): { min: number; max: number } | null {
  const { formula, bonus, max } = set.nodes[position]!;
  if (formula?.kind === 'BONUS') return { min: Math.min(0, formula.min), max: formula.max };
  const parts = position === TOTAL ? mainIndicatorsOf(set) : componentsOf(set, position);
  if (bonus && parts.length === 0) return max === null || max === 0 ? null : { min: 0, max };
  const sums = parts.map((part) => bonusesOf(set, part));
  if (sums.includes(null)) return null;
  return { min: sums.reduce((sum, part) => sum + part!.min, 0), max: sums.reduce((sum, part) => sum + part!.max, 0) };
}
