import { readDecimal, readDigits, type DecimalMark } from '../formats/decimal-mark';
import type { Fault, Place } from '../formats/fault';
import { boundsOf, enteredInput, enteredPoints, LARGEST_MAXIMUM, NOT_APPLICABLE, NOT_REPORTED, parseScaled, points, pointsOfShare, TOTAL, type Bounds, type Points, type Refused, type Score, type SetNode } from './core';
import { labelOf } from './import-nodes';
import { totalIsShare } from './indicator-set';
import type { Scale, ScoreContext } from './import-options';
import * as refuse from './value-faults';

/** A score and, where it was computed, the input it came from; or why the cell cannot be taken. */
export type ReadValue = { readonly score: Score; readonly input?: string } | { readonly refused: (place: Place) => Fault };

const SHARES: Readonly<Record<Exclude<Scale, 'points'>, number>> = { ratio: 1_000_000, percent: 100_000_000 };
const FRACTION_DIGITS = { points: 4, ratio: 6, percent: 6 } as const;

/** Reads the cells of one file: points, shares of a maximum, formula inputs, N/A and empty cells. */
export class ValueReader {
  private readonly bounds: readonly Bounds[];
  private readonly nodes: readonly SetNode[];
  /** The largest share read in the scale of the file, as a whole number of its last allowed digit. */
  private largest = 0;
  /** The most points that a plain number can be under each node; -1 where a number may mean something else. */
  private readonly most: Float64Array;

  constructor(private readonly context: Pick<ScoreContext, 'inForce' | 'scale'>, private readonly mark: DecimalMark) {
    this.bounds = boundsOf(context.inForce.set);
    this.nodes = context.inForce.set.nodes;
    this.most = Float64Array.from(this.nodes, ({ formula }, node) =>
      context.scale === 'points' && formula === null && !this.onlyShares(node) ? (this.bounds[node]!.max ?? LARGEST_MAXIMUM) : -1);
  }

  /** The points of a cell that is nothing but a number within the bounds of its node; -1 for every other cell, which `read` then reads. */
  pointsOf(node: number, text: string): number {
    const units = readDigits(text, this.mark, FRACTION_DIGITS.points);
    return units <= this.most[node]! && units >= this.bounds[node]!.min ? units : -1;
  }

  /** Percentages were read and none is above 1, as if they were ratios. */
  get looksLikeRatios(): boolean {
    return this.context.scale === 'percent' && this.largest > 0 && this.largest <= 10 ** FRACTION_DIGITS.percent;
  }

  /** What a cell says of a node. Empty means missing; N/A means that the node does not apply; a total that is only a share may be 81.25%. */
  read(node: number, text: string): ReadValue {
    if (text === '') return { score: NOT_REPORTED };
    if (text.length === 3 && text.toUpperCase() === 'N/A') return this.notApplicable(text);
    const isShare = node === TOTAL && text.endsWith('%') && totalIsShare(this.context.inForce.set);
    const scale = isShare ? 'percent' : this.context.scale;
    const decimal = readDecimal(isShare ? text.slice(0, -1).trimEnd() : text, this.mark);
    const formula = this.nodes[node]!.formula;
    if (formula === null || formula.kind === 'BONUS') return decimal === null ? this.unreadable(text) : this.number(node, text, decimal, scale);
    const isKey = formula.kind === 'CHOICE' && formula.options.some((option) => option.key === text);
    return decimal === null || isKey ? this.input(node, text) : this.number(node, text, decimal, scale);
  }

  private notApplicable(text: string): ReadValue {
    const { id, onNotApplicable } = this.context.inForce.set;
    return onNotApplicable === null ? { refused: (place) => refuse.notApplicable(place, text, id) } : { score: NOT_APPLICABLE };
  }

  private unreadable(text: string): ReadValue {
    return { refused: (place) => refuse.badNumber(place, text, this.mark) };
  }

  /** A component's input, as its formula writes it; the decimal mark of the input is kept as a point. */
  private input(node: number, text: string): ReadValue {
    const found = this.nodes[node]!;
    const input = found.formula!.kind === 'STEPS' && this.mark === ',' ? text.replace(',', '.') : text;
    const score = enteredInput(found, this.bounds[node]!, input);
    return score.status === 'REFUSED' ? this.refused(node, text, score) : { score, input };
  }

  private number(node: number, text: string, decimal: string, scale: Scale): ReadValue {
    const value = scale === 'points' ? this.points(node, decimal) : this.share(node, decimal, scale);
    if (typeof value === 'number') {
      const score = enteredPoints(this.bounds[node]!, value);
      return score.status === 'REFUSED' ? this.refused(node, text, score) : { score };
    }
    const digits = FRACTION_DIGITS[scale];
    if (fractionDigits(decimal) > digits) return { refused: (place) => refuse.tooManyDecimals(place, text, digits) };
    return value === 'NO_MAXIMUM' ? this.withoutMaximum(node, text) : this.aboveMaximum(node, text);
  }

  private points(node: number, decimal: string): Points | 'NO_MAXIMUM' | 'TOO_LARGE' {
    if (this.onlyShares(node)) return 'NO_MAXIMUM';
    const units = scaled(decimal, FRACTION_DIGITS.points);
    return units === null ? 'TOO_LARGE' : points(units);
  }

  private share(node: number, decimal: string, scale: Exclude<Scale, 'points'>): Points | 'NO_MAXIMUM' | 'TOO_LARGE' {
    const { whole } = this.bounds[node]!;
    if (whole === null) return 'NO_MAXIMUM';
    const [denominator, numerator] = [SHARES[scale], scaled(decimal, FRACTION_DIGITS[scale])];
    if (scale === this.context.scale) this.largest = Math.max(this.largest, numerator ?? 0);
    if (numerator === null || !Number.isSafeInteger(numerator * whole) || (whole === 0 && numerator > denominator)) return 'TOO_LARGE';
    return pointsOfShare({ numerator, denominator }, whole);
  }

  private refused(node: number, text: string, refused: Refused): ReadValue {
    const { why } = refused;
    if (why === 'BAD_INPUT') return { refused: (place) => refuse.badInput(place, text, this.label(node), refused.expected) };
    if (why === 'BELOW_MINIMUM') return { refused: (place) => refuse.belowMinimum(place, text, this.label(node), this.bounds[node]!.min) };
    return why === 'ABOVE_MAXIMUM' ? this.aboveMaximum(node, text) : this.withoutMaximum(node, text);
  }

  private aboveMaximum(node: number, text: string): ReadValue {
    const { max } = this.bounds[node]!;
    return { refused: (place) => refuse.aboveMaximum(place, text, this.label(node), max, this.context.scale) };
  }

  private withoutMaximum(node: number, text: string): ReadValue {
    const onlyShares = this.onlyShares(node);
    return { refused: (place) => refuse.withoutMaximum(place, text, this.label(node), this.context.scale, onlyShares) };
  }

  /** No points can be read: the maximum of the total is only the convention. */
  private onlyShares(node: number): boolean {
    return node === TOTAL && this.context.inForce.conventionalTotal;
  }

  private label(node: number): string {
    return labelOf(this.context.inForce.set, node);
  }
}

/** A plain decimal as a whole number of its last allowed digit; null if it has more digits. */
function scaled(decimal: string, digits: number): number | null {
  const units = readDigits(decimal, '.', digits);
  return units >= 0 ? units : parseScaled(decimal, digits);
}

function fractionDigits(decimal: string): number {
  return (decimal.split('.')[1] ?? '').replace(/0+$/, '').length;
}
