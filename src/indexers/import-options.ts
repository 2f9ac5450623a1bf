import type { FaultList } from '../formats/fault';
import type { Stage, Text, UnitKind, UnitRegister } from './core';
import type { SetInForce } from './indicator-set';
import type { StatedCard } from './import-merge';

/** What the numbers of a file are: points, or a share of the node's maximum as 0…1 or 0…100. */
export const SCALES = ['points', 'ratio', 'percent'] as const;
export type Scale = (typeof SCALES)[number];

/** Against what a table is read. */
export interface ScoreContext {
  readonly inForce: SetInForce;
  readonly register: UnitRegister;
  /** "VN" or the code of a province or city. */
  readonly territory: string;
  readonly unitKind: UnitKind;
  readonly unitsAsOf: string;
  /** The stage of rows that state none. */
  readonly stage: Stage;
  readonly scale: Scale;
  /** The set is a demonstration, so invented scores belong to it. */
  readonly synthetic?: boolean;
}

/** Something that was accepted and that a person should look at. */
export interface Note {
  readonly code: 'SIMILAR_UNIT';
  readonly line: number;
  readonly written: string;
  readonly takenAs: string;
  readonly text: Text;
}

/** Cells of a file that hold a score, are empty, or say N/A. */
export interface CellCounts {
  readonly reported: number;
  readonly missing: number;
  readonly notApplicable: number;
}

/** What a table says. `cards` are those of units without any fault, so that half a unit is never written. */
export interface ReadScores {
  readonly cards: readonly StatedCard[];
  readonly cells: CellCounts;
  readonly faults: FaultList;
  readonly notes: readonly Note[];
  /** Percentages were asked for and none is above 1: perhaps they are ratios. */
  readonly looksLikeRatios: boolean;
  /** Something is wrong with the file as a whole (its header, its decimal marks): no row of it can be trusted. */
  readonly unusable: boolean;
}

/** What is read of a file that cannot be used at all. */
export function nothing(faults: FaultList): ReadScores {
  return { cards: [], cells: { reported: 0, missing: 0, notApplicable: 0 }, faults, notes: [], looksLikeRatios: false, unusable: true };
}
