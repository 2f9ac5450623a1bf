import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { viewOf, type RankedView, type RankingOrder, type StandingRow } from '../loaders';
import type { Context } from '../schema/context';
import { DEFAULT_FIRST, digestOf, foreignCursor, Page, readCursor, writeCursor } from '../schema/paging';
import { Ranking } from '../schema/ranking';
import { RankingArgs } from '../schema/ranking-args';
import { chooseColumn, chooseGroup, chooseWithin } from './ranking-choice';
import { filterOf } from './ranking-filter';
import { chooseSnapshot } from './snapshot-choice';

const CURSOR = 'Ranking';

@Resolver(() => Ranking)
export class RankingResolver {
  @Query(() => Ranking, {
    description: 'The ranking of a territory\'s units of one kind in one assessed year, e.g. `ranking(territory: "34", unitKind: DEPARTMENT, year: 2023)`. One snapshot is pinned and everything below reads it.',
  })
  async ranking(@Args(() => RankingArgs) args: RankingArgs, @Ctx() { loaders }: Context): Promise<RankingPage> {
    const cursor = args.after == null ? null : readCursor(args.after, CURSOR, 3);
    const snapshot = chooseSnapshot(loaders.catalogue, args, cursor?.[0] ?? null);
    const published = await loaders.published(snapshot);
    const column = chooseColumn(published, args.by ?? null);
    const group = chooseGroup(published, args.group ?? null);
    const { scope, contains, label } = chooseWithin(published, loaders.units, args.within ?? null);
    const passes = await filterOf(published, column, args.filter ?? {}, loaders);
    const view = viewOf(published, column, scope);
    const orderBy = args.orderBy ?? 'RANK';
    const inPart = (row: number): boolean => (group === null || published.competitors[row]!.group === group) && contains(row);
    const part = view.select(orderBy, JSON.stringify([group, label]), inPart);
    const rows = passes === null ? part : part.filter(passes);
    const list = digestOf({ scope, node: published.nodes[column]!.code, orderBy, group, within: label, filter: args.filter ?? {} });
    if (cursor !== null && cursor[1] !== list) throw foreignCursor(args.after!);
    const cursorOf = (row: number): string => writeCursor(CURSOR, [snapshot.key, list, published.competitors[row]!.unit.key]);
    const start = cursor === null ? 0 : startBehind(view, rows, orderBy, cursor[2]!, args.after!);
    return new RankingPage(view, rows, start, args.first ?? DEFAULT_FIRST, cursorOf);
  }
}

/** A page of a ranking; what is not asked for is not made. */
class RankingPage extends Page<number, StandingRow> {
  constructor(
    private readonly view: RankedView,
    private readonly rows: readonly number[],
    start: number,
    first: number,
    cursorOf: (row: number) => string,
  ) {
    super({ list: rows, start, first, toNode: (row) => view.standing(row), cursorOf });
  }

  get snapshot(): unknown {
    return this.view.published.snapshot;
  }

  get scope(): string {
    return this.view.scope;
  }

  get unranked(): number {
    return this.rows.filter((row) => this.view.rank(row) === 0).length;
  }

  get statistics(): unknown {
    return this.view.statisticsOf(this.rows);
  }
}

/** Where the list goes on behind a unit, even if the unit itself no longer passes the filter: halved until it is found. */
function startBehind(view: RankedView, rows: readonly number[], order: RankingOrder, unitKey: string, cursor: string): number {
  const at = view.published.rowOfKey(unitKey);
  if (at === null) throw foreignCursor(cursor);
  const places = view.placesIn(order);
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[rows[middle]!]! > places[at]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
