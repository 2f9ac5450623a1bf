import type { Formula } from './formula';
import type { Fraction, Points } from './points';

/** Chỉ số chính: the main indicators of the national and provincial sets, and the two that some sets add. */
export const MAIN_INDICATOR_KEYS = [
  'AWARENESS', 'INSTITUTIONS', 'INFRASTRUCTURE', 'HUMAN_RESOURCES', 'CYBERSECURITY', 'DIGITAL_GOVERNMENT',
  'DIGITAL_ECONOMY', 'DIGITAL_SOCIETY', 'SMART_CITY', 'DIGITAL_TRANSFORMATION', 'BONUS',
] as const;
export type MainIndicatorKey = (typeof MAIN_INDICATOR_KEYS)[number];

/** Trụ cột: three views over the main indicators. They overlap, so the total is not their sum. */
export const PILLARS = ['GOVERNMENT', 'ECONOMY', 'SOCIETY'] as const;
export type Pillar = (typeof PILLARS)[number];

export type NodeKind = 'TOTAL' | 'MAIN_INDICATOR' | 'COMPONENT';

/** What a score that is missing means: the unit stays incomplete and unranked, or counts as zero. Stated by the set. */
export type OnMissing = 'INCOMPLETE' | 'ZERO';

/** What "not applicable" means: the unit's own maximum shrinks, or the unit is assessed but not ranked. Stated by the set. */
export type OnNotApplicable = 'SHRINK_MAX' | 'OUT_OF_COMPETITION';

/** One node of a set: the total, a main indicator or a component. */
export interface SetNode {
  readonly kind: NodeKind;
  /** The set's own code, unique in the set ("TOTAL", "nhan_thuc_so", "1.2"). */
  readonly code: string;
  readonly key: MainIndicatorKey | null;
  readonly name: string;
  /** Position of the parent in `nodes`; the total has -1. */
  readonly parent: number;
  /** Maximum points; null where no source states it. 0 for what is collected but not scored, and for a bonus. */
  readonly max: Points | null;
  /** A bonus (or penalty) adds points and never maximum. */
  readonly bonus: boolean;
  readonly formula: Formula | null;
}

export interface PillarView {
  readonly pillar: Pillar;
  readonly name: string;
  /** Positions of its main indicators in `nodes`. */
  readonly mainIndicators: readonly number[];
}

/** The levels that a set names, with the thresholds that it states: every level but the lowest begins at a share of the maximum. */
export interface LevelScale {
  /** Lowest first. */
  readonly names: readonly string[];
  /** Where the second, third … level begins, rising. */
  readonly from: readonly Fraction[];
  /** Whether the threshold itself belongs to the upper level (GTE) or to the lower one (GT). */
  readonly operator: 'GTE' | 'GT';
}

/**
 * A set as the core computes with it: nodes in the one order that every array of scores follows (the total, the main
 * indicators, the components), with the maximum points in force for one year.
 */
export interface IndicatorSet {
  readonly id: string;
  /** Decimals at which the set's results are published and ranked; null = exact. */
  readonly publishedDecimals: number | null;
  readonly onMissing: OnMissing;
  readonly onNotApplicable: OnNotApplicable | null;
  /** Left out, not null, where no source states thresholds: what is hashed of a set stays as it was. */
  readonly levels?: LevelScale;
  readonly nodes: readonly SetNode[];
  readonly pillars: readonly PillarView[];
}

export const TOTAL = 0;

/** Positions of the set's main indicators. */
export function mainIndicatorsOf(set: IndicatorSet): number[] {
  return positions(set, (node) => node.kind === 'MAIN_INDICATOR');
}

/** Positions of the components under a main indicator. */
export function componentsOf(set: IndicatorSet, main: number): number[] {
  return positions(set, (node) => node.kind === 'COMPONENT' && node.parent === main);
}

/** Whether a node counts: it has points to win or is a bonus. What is collected but not scored never makes a unit incomplete. */
export function isScored(node: SetNode): boolean {
  return node.bonus || node.max === null || node.max > 0;
}

/** Decimals of a shown ratio: the set's own, or 6 where it states none. */
export function shownDecimals(set: IndicatorSet): number {
  return set.publishedDecimals ?? 6;
}

function positions(set: IndicatorSet, wanted: (node: SetNode) => boolean): number[] {
  return set.nodes.flatMap((node, index) => (wanted(node) ? [index] : []));
}
