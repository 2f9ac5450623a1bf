import type { Fault, FaultList } from '../formats/fault';

/** What an import of units, a set or a plan found and did. All of the file, or nothing. */
export interface ReferenceReport {
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  readonly refused: boolean;
  /** Always 0: no part of such a file is ever taken alone. */
  readonly units: 0;
  /** What the file is about: "12 units", a set's id, a plan's code. */
  readonly subject: string;
  /** Entries written, corrected (an end date), and known already. */
  readonly written: number;
  readonly corrected: number;
  readonly unchanged: number;
  /** Judgements appended because a plan is new. */
  readonly judged: number;
}

/** What was found in a file before anything of it is written; with a fault it is refused as a whole. */
export function reportOf(faults: FaultList, subject: string): ReferenceReport {
  return { units: 0, written: 0, corrected: 0, unchanged: 0, judged: 0, faults: faults.listed, faultCount: faults.count, refused: faults.count > 0, subject };
}
