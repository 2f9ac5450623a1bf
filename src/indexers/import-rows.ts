import type { ScoreInput } from '../entities';
import type { CsvRecord } from '../formats/csv-records';
import { shorten, type Fault, type Place } from '../formats/fault';
import { STAGES, type Stage, type UnitRecord } from './core';
import { CardBuilder, type OpenCard } from './import-cards';
import { besideOf, columnAt } from './import-layout';
import { labelOf, RANK } from './import-nodes';
import type { CellCounts, Note } from './import-options';
import { isInvented, type Reading } from './import-reading';
import { UnitFinder } from './import-units';
import * as refuse from './layout-faults';
import type { StatedCard } from './import-merge';
import { similarUnit } from './unit-faults';
import { badRank } from './value-faults';

/** Reads the rows of one table into cards, fault by fault. */
export class RowReader {
  readonly notes: Note[] = [];
  private readonly units: UnitFinder;
  private readonly builder: CardBuilder;
  private readonly noted = new Set<string>();

  constructor(private readonly given: Reading) {
    this.units = new UnitFinder(given.context);
    this.builder = new CardBuilder(given.context.inForce.set.nodes);
  }

  /** What was gathered of units without a fault. */
  get gathered(): { cards: StatedCard[]; cells: CellCounts } {
    return { cards: this.builder.cards, cells: this.builder.cells };
  }

  /** How many units were unknown, once reading on says nothing; else null. */
  get lost(): number | null {
    return this.units.exhausted;
  }

  /** Keeps the unit of a row that could not be read from being written by halves. */
  spoil({ cells }: CsvRecord): void {
    const found = this.units.find(cells[this.given.layout.unit] ?? '');
    for (const unit of 'unit' in found ? [found.unit] : found.among) this.builder.spoil(unit);
  }

  read(row: CsvRecord): void {
    const { layout, faults } = this.given;
    const unit = this.unitOf(row);
    const stage = this.stageOf(row);
    if (unit === null || stage === null) return this.spoil(row);
    if (isInvented(this.given, row)) {
      faults.add(() => refuse.syntheticScores(this.place(row, layout.provenance)));
      return this.spoil(row);
    }
    const card = this.builder.of(unit, stage);
    if (layout.nodes === null) return this.readTidy(row, card);
    const before = this.builder.claim(card, layout.nodes[0]!.node, row.line);
    if (before !== 0) return this.fault(card, () => refuse.duplicateRow(this.place(row, layout.unit), row.cells[layout.unit]!, unit.fullName, before));
    for (const { node, index } of layout.nodes) this.readCell(row, card, node, index, null);
  }

  private readTidy(row: CsvRecord, card: OpenCard): void {
    const { layout, nodes, context } = this.given;
    const written = row.cells[layout.node]!;
    const node = nodes.find(written);
    if (node === null || typeof node === 'object') return this.fault(card, () => refuse.unknownNode(this.place(row, layout.node), written, node, nodes.known));
    const before = this.builder.claim(card, node, row.line);
    if (before === 0) return this.readCell(row, card, node, layout.value, besideOf(layout, row));
    const label = node === RANK ? RANK : labelOf(context.inForce.set, node);
    this.fault(card, () => refuse.duplicateRow(this.place(row, layout.node), written, `${card.unit.fullName}, ${label}`, before));
  }

  private readCell(row: CsvRecord, card: OpenCard, node: number | typeof RANK, column: number, beside: ScoreInput | null): void {
    const text = row.cells[column]!;
    if (node === RANK) {
      card.rankStated = true;
      if (/^[1-9]\d{0,5}$/.test(text)) card.publishedRank = Number(text);
      else if (text !== '') return this.fault(card, () => badRank(this.place(row, column), text));
      return this.builder.remember(card, node, beside);
    }
    const points = this.given.values.pointsOf(node, text);
    if (points >= 0) return this.builder.putPoints(card, node, points, beside);
    const value = this.given.values.read(node, text);
    if ('refused' in value) return this.fault(card, () => value.refused(this.place(row, column)));
    this.builder.put(card, node, value.score, value.input === undefined ? beside : { ...beside, value: value.input });
  }

  private unitOf(row: CsvRecord): UnitRecord | null {
    const { layout, faults } = this.given;
    const written = row.cells[layout.unit]!;
    const found = this.units.find(written);
    if ('refused' in found) {
      faults.add(() => found.refused(this.place(row, layout.unit)));
      return null;
    }
    if (found.similar && !this.noted.has(written)) {
      this.notes.push(similarUnit(row.line, shorten(written), found.unit.fullName));
      this.noted.add(written);
    }
    return found.unit;
  }

  private stageOf(row: CsvRecord): Stage | null {
    const { layout, context, faults } = this.given;
    const written = layout.stage === -1 ? '' : row.cells[layout.stage]!;
    if (written === '') return context.stage;
    const stage = STAGES.find((known) => known === written.toUpperCase()) ?? null;
    if (stage === null) faults.add(() => refuse.unknownStage(this.place(row, layout.stage), written));
    return stage;
  }

  private fault(card: OpenCard, make: () => Fault): void {
    this.builder.spoil(card.unit);
    this.given.faults.add(make);
  }

  private place({ line }: CsvRecord, column: number): Place {
    return { line, column: columnAt(this.given.table, column) };
  }
}
