import { createHash } from 'node:crypto';
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { badInput } from '../indexers/core';
import { Between, shown, ShortText } from './validation';

const CURSOR = 'Opaque; give it as `after` to go on behind this item.';

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items come before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null on an empty page.' })
  endCursor!: string | null;
}

/** Items on a page where `first` is left out. */
export const DEFAULT_FIRST = 50;

export const AFTER = 'Go on behind this cursor, with the same other arguments. A cursor of another list is BAD_USER_INPUT.';

/** `first` and `after` of an ordinary connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_FIRST, description: 'Items wanted, 1 to 100; anything else is BAD_USER_INPUT, never a silent cut.' })
  @Between(1, 100)
  first!: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  @LongText()
  after?: string | null;
}

/** Cursors are longer than names, yet bounded. */
export function LongText(): PropertyDecorator {
  return ShortText(4_000);
}

/** A connection and its edge for one type; `what` names the items in the description. */
export function connectionOf<T extends object>(item: ClassType<T>, name: string, what: string): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An item in a page of ${what}.` })
  class Edge {
    @Field(() => String, { description: CURSOR })
    cursor!: string;

    @Field(() => item, { description: 'The item itself.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${what}.` })
  class Connection {
    @Field(() => Int, { description: 'How many there are on all pages together.' })
    totalCount!: number;

    @Field(() => [Edge], { description: 'The items of this page with their cursors.' })
    edges!: Edge[];

    @Field(() => [item], { description: 'The items of this page.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page lies.' })
    pageInfo!: PageInfo;
  }
  return Connection;
}

/** What a page needs: the whole list, where the page begins, and how an item is shown. */
export interface Paged<I, T> {
  readonly list: readonly I[];
  readonly start: number;
  readonly first: number;
  readonly toNode: (item: I) => T;
  readonly cursorOf: (item: I) => string;
}

/** One page of a list. Nodes and cursors are made for the items of the page only. */
export class Page<I, T> {
  readonly nodes: readonly T[];
  private readonly items: readonly I[];

  constructor(private readonly paged: Paged<I, T>) {
    this.items = paged.list.slice(paged.start, paged.start + paged.first);
    this.nodes = this.items.map(paged.toNode);
  }

  get totalCount(): number {
    return this.paged.list.length;
  }

  get edges(): { cursor: string; node: T }[] {
    return this.items.map((item, at) => ({ cursor: this.paged.cursorOf(item), node: this.nodes[at]! }));
  }

  get pageInfo(): PageInfo {
    const { list, start, cursorOf } = this.paged;
    const [head, tail] = [this.items[0], this.items.at(-1)];
    return {
      hasNextPage: start + this.items.length < list.length,
      hasPreviousPage: start > 0,
      startCursor: head === undefined ? null : cursorOf(head),
      endCursor: tail === undefined ? null : cursorOf(tail),
    };
  }
}

/**
 * A page of a list whose items are told apart by a key. Cursors name the connection, what its arguments select, and the
 * key, so that none goes on in another list. `toNode`: made for the page only.
 */
export function pageOf<T>(list: readonly T[], connection: string, keyOf: (item: T) => string, { first, after, ...selection }: PageArgs, toNode = (item: T): T => item): Page<T, T> {
  const name = `${connection} ${digestOf(selection)}`;
  const start = after == null ? 0 : behind(list, keyOf, readCursor(after, name, 1)[0]!, after);
  return new Page({ list, start, first: first ?? DEFAULT_FIRST, toNode, cursorOf: (item) => writeCursor(name, [keyOf(item)]) });
}

/** A short name of what arguments select: in whatever order they and their lists are written, and null is as left out. */
export function digestOf(selection: unknown): string {
  return createHash('sha256').update(JSON.stringify(ordered(selection))).digest('base64url').slice(0, 16);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(ordered(item))).sort();
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value).filter(([, field]) => field != null).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, ordered(field)]);
}

/** The position behind the item with a key. */
function behind<T>(list: readonly T[], keyOf: (item: T) => string, key: string, cursor: string): number {
  const at = list.findIndex((item) => keyOf(item) === key);
  if (at < 0) throw foreignCursor(cursor);
  return at + 1;
}

const SEPARATOR = '\n';

/** A cursor into the list `name`. */
export function writeCursor(name: string, parts: readonly string[]): string {
  return Buffer.from([name, ...parts].join(SEPARATOR), 'utf8').toString('base64url');
}

/** The parts of a cursor into the list `name`; refuses any text that the hub did not make for it. */
export function readCursor(cursor: string, name: string, count: number): readonly string[] {
  const [list, ...parts] = Buffer.from(cursor, 'base64url').toString('utf8').split(SEPARATOR);
  if (list !== name || parts.length !== count || writeCursor(name, parts) !== cursor) throw foreignCursor(cursor);
  return parts;
}

export function foreignCursor(cursor: string): Error {
  return badInput(
    'after',
    shown(cursor),
    { vi: 'Con trỏ trang không thuộc danh sách này.', en: 'The cursor does not belong to this list.' },
    { vi: 'Dùng con trỏ lấy từ trang trước của đúng danh sách này, hoặc bỏ "after" để đọc từ đầu.', en: 'Use a cursor from the page before of this very list, or leave "after" out to begin at the start.' },
  );
}
