import { statisticsOf, type Statistics } from '../indexers/core/statistics';
import type { RankScope } from '../indexers/core';
import type { Published } from './published';
import { StandingRow } from './standing';

export const RANKING_ORDERS = ['RANK', 'RANK_DESC', 'NAME', 'CODE'] as const;
export type RankingOrder = (typeof RANKING_ORDERS)[number];

const vietnamese = new Intl.Collator('vi');

const views = new WeakMap<Published, Map<string, RankedView>>();

/** The standings of a publication seen by one node and in one scope; made once and kept as long as the publication. */
export function viewOf(published: Published, column: number, scope: RankScope): RankedView {
  const kept = views.get(published) ?? new Map<string, RankedView>();
  views.set(published, kept);
  const key = `${column} ${scope}`;
  const view = kept.get(key) ?? new RankedView(published, column, scope);
  kept.set(key, view);
  return view;
}

/** The standings of a publication seen by one node and in one scope; orders and counts are made once and kept. */
export class RankedView {
  private readonly orders = new Map<RankingOrder, Int32Array>();
  private readonly positions = new Map<RankingOrder, Int32Array>();
  private readonly selections = new Map<string, readonly number[]>();
  private readonly rows: StandingRow[] = [];
  private counts: { readonly of: Int32Array; readonly tiedWith: Int32Array } | undefined;
  private statistics: Statistics | undefined;

  constructor(
    readonly published: Published,
    readonly column: number,
    readonly scope: RankScope,
  ) {}

  rank(row: number): number {
    return this.published.rank(row, this.column, this.scope);
  }

  /** Ranked units with which this one competes, itself included. */
  of(row: number): number {
    return this.counted().of[row]!;
  }

  /** Other units with the same rank. */
  tiedWith(row: number): number {
    return this.counted().tiedWith[row]!;
  }

  /** The standing of a row. Those of the total are kept; they are what everybody asks for. */
  standing(row: number): StandingRow {
    return this.column === 0 ? (this.rows[row] ??= new StandingRow(this, row)) : new StandingRow(this, row);
  }

  /** All rows in an order; ties by code. Units without a rank come last, by name. */
  order(by: RankingOrder): Int32Array {
    const known = this.orders.get(by);
    if (known !== undefined) return known;
    const order = this.sorted(by);
    this.orders.set(by, order);
    return order;
  }

  /** Where every row stands in an order. */
  placesIn(by: RankingOrder): Int32Array {
    const known = this.positions.get(by);
    if (known !== undefined) return known;
    const places = new Int32Array(this.published.size);
    this.order(by).forEach((row, place) => void (places[row] = place));
    this.positions.set(by, places);
    return places;
  }

  /** The rows of a part of the ranking in an order, such as those of a group under a parent. Made once for each `name`. */
  select(by: RankingOrder, name: string, contains: (row: number) => boolean): readonly number[] {
    const key = `${by} ${name}`;
    const known = this.selections.get(key) ?? Array.from(this.order(by)).filter(contains);
    this.selections.set(key, known);
    return known;
  }

  /** Five numbers of the ranked units among some rows. */
  statisticsOf(rows: readonly number[]): Statistics {
    const { published, column } = this;
    const compute = (): Statistics => {
      const ranked = rows.filter((row) => this.rank(row) > 0);
      return statisticsOf(ranked.map((row) => published.sum(row, column)), published.decimals);
    };
    return rows.length === published.size ? (this.statistics ??= compute()) : compute();
  }

  private sorted(by: RankingOrder): Int32Array {
    const rows = Int32Array.from({ length: this.published.size }, (_, row) => row);
    const units = this.published.competitors.map(({ unit }) => unit);
    const labels = units.map((unit) => unit.code ?? unit.slug);
    const byCode = (a: number, b: number): number => (labels[a]! < labels[b]! ? -1 : labels[a]! > labels[b]! ? 1 : a - b);
    if (by === 'CODE') return rows.sort(byCode);
    const byName = (a: number, b: number): number => vietnamese.compare(units[a]!.name, units[b]!.name) || byCode(a, b);
    if (by === 'NAME') return rows.sort(byName);
    const sign = by === 'RANK' ? 1 : -1;
    return rows.sort((a, b) => {
      const [rankA, rankB] = [this.rank(a), this.rank(b)];
      if (rankA === 0 && rankB === 0) return byName(a, b);
      if (rankA === 0 || rankB === 0) return rankA === 0 ? 1 : -1;
      return sign * (rankA - rankB) || byCode(a, b);
    });
  }

  private counted(): { readonly of: Int32Array; readonly tiedWith: Int32Array } {
    if (this.counts !== undefined) return this.counts;
    const { competitors, size } = this.published;
    const parts = competitors.map(({ parentKey, group }) =>
      this.scope === 'PARENT' ? (parentKey === null ? null : `${parentKey} ${group ?? ''}`) : (group ?? ''),
    );
    const [ranked, places] = [new Map<string, number>(), new Map<string, number>()];
    const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
    parts.forEach((part, row) => {
      if (part === null || this.rank(row) === 0) return;
      add(ranked, part);
      add(places, `${this.rank(row)} ${part}`);
    });
    const [of, tiedWith] = [new Int32Array(size), new Int32Array(size)];
    parts.forEach((part, row) => {
      of[row] = part === null ? 0 : (ranked.get(part) ?? 0);
      tiedWith[row] = this.rank(row) === 0 ? 0 : places.get(`${this.rank(row)} ${part}`)! - 1;
    });
    return (this.counts = { of, tiedWith });
  }
}
