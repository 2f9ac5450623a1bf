/** The part of a page that leads on: every list of the hub that has pages has this shape. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Item after item, page after page. The next page is asked for when the last item of the one before has been used, so
 * stopping early asks for nothing more.
 */
export async function* walk<Node>(
  pageBehind: (after: string | null) => Promise<Page<Node>>, start: string | null, throwIfCancelled: () => void,
): AsyncGenerator<Node, void, undefined> {
  for (let after = start; ; ) {
    const { nodes, pageInfo } = await pageBehind(after);
    for (const node of nodes) {
      throwIfCancelled();
      yield node;
    }
    if (!pageInfo.hasNextPage) return;
    if (pageInfo.endCursor === null || pageInfo.endCursor === after) throw new TypeError('The page says that more follows, and its endCursor does not lead there: select pageInfo { hasNextPage endCursor }, and use $after.');
    after = pageInfo.endCursor;
  }
}
