import type { ScoreInput } from '../entities';
import { STATUS, TOTAL, type Score, type SetNode, type Stage, type UnitRecord } from './core';
import { RANK } from './import-nodes';
import type { CellCounts } from './import-options';
import type { StatedCard } from './import-merge';

/** The card of one unit at one stage while its rows are read. */
export interface OpenCard {
  readonly unit: UnitRecord;
  readonly stage: Stage;
  readonly points: number[];
  readonly status: number[];
  readonly inputs: Record<string, ScoreInput>;
  publishedRank: number | null;
  /** By node 1 where the file names it, and whether it names the rank. */
  readonly stated: Uint8Array;
  rankStated: boolean;
  /** The line that gave each node, and the rank last; 0 = none yet. */
  readonly lines: Int32Array;
  /** Cells that hold a score, are empty, or say N/A. */
  readonly cells: [reported: number, missing: number, notApplicable: number];
}

const { REPORTED } = STATUS;

/** Gathers the rows of a file into one card for each unit and stage. */
export class CardBuilder {
  private readonly open = new Map<string, OpenCard>();
  private readonly spoiled = new Set<number>();
  private latest: OpenCard | undefined;

  constructor(private readonly nodes: readonly SetNode[]) {}

  /** The card of a unit at a stage, begun if this is its first row. */
  of(unit: UnitRecord, stage: Stage): OpenCard {
    if (this.latest?.unit === unit && this.latest.stage === stage) return this.latest;
    const key = `${unit.id} ${stage}`;
    let card = this.open.get(key);
    if (card === undefined) {
      const count = this.nodes.length;
      card = {
        unit, stage, points: new Array<number>(count).fill(0), status: new Array<number>(count).fill(STATUS.MISSING),
        inputs: {}, publishedRank: null, stated: new Uint8Array(count), rankStated: false, lines: new Int32Array(count + 1), cells: [0, 0, 0],
      };
      this.open.set(key, card);
    }
    this.latest = card;
    return card;
  }

  /** A row of this unit is faulty: no card of it is written, so that no unit is written by halves. */
  spoil(unit: UnitRecord): void {
    this.spoiled.add(unit.id);
  }

  /** Takes a line for a node or the rank; the line that took it before, if one did. */
  claim(card: OpenCard, node: number | typeof RANK, line: number): number {
    const slot = node === RANK ? this.nodes.length : node;
    const before = card.lines[slot]!;
    if (before === 0) card.lines[slot] = line;
    return before;
  }

  /** Lays points down, with what stands beside them. */
  putPoints(card: OpenCard, node: number, points: number, beside: ScoreInput | null): void {
    card.status[node] = REPORTED;
    card.points[node] = points;
    card.cells[REPORTED] += 1;
    card.stated[node] = 1;
    this.remember(card, node, beside);
  }

  /** Lays a score down, with what stands beside it. */
  put(card: OpenCard, node: number, score: Score, beside: ScoreInput | null): void {
    if (score.status === 'REPORTED') return this.putPoints(card, node, score.points, beside);
    const status = STATUS[score.status];
    card.status[node] = status;
    card.cells[status] += 1;
    card.stated[node] = 1;
    const reason = score.status === 'MISSING' && score.reason !== 'NOT_REPORTED' ? score.reason : null;
    this.remember(card, node, reason === null ? beside : { ...beside, reason });
  }

  /** Keeps what stands beside the score of a node; what stands beside the rank goes to the total. */
  remember(card: OpenCard, node: number | typeof RANK, beside: ScoreInput | null): void {
    if (beside === null) return;
    const code = this.nodes[node === RANK ? TOTAL : node]!.code;
    card.inputs[code] = { ...card.inputs[code], ...beside };
  }

  /** The cards without a fault, in the order in which their units first appeared. */
  get cards(): StatedCard[] {
    return this.whole.map(({ unit, stage, points, status, inputs, publishedRank, stated, rankStated }) => ({
      unitId: unit.id, stage, scores: { points, status }, inputs, publishedRank, stated, rankStated,
    }));
  }

  /** What the cells of these cards hold. */
  get cells(): CellCounts {
    const sum = (status: number): number => this.whole.reduce((total, card) => total + card.cells[status]!, 0);
    return { reported: sum(STATUS.REPORTED), missing: sum(STATUS.MISSING), notApplicable: sum(STATUS.NOT_APPLICABLE) };
  }

  private get whole(): OpenCard[] {
    return [...this.open.values()].filter((card) => !this.spoiled.has(card.unit.id));
  }
}
