export const TODAY = '2026-11-22';

/** A small schema as it was released; a test changes a piece of it. */
export const RELEASED = `
  interface Node { id: ID! }
  enum Kind { COMMUNE DISTRICT }
  input Filter { kind: Kind = COMMUNE, name: String }
  type Unit implements Node { id: ID!, name: String!, code: String, kinds: [Kind!]! }
  type Query { unit(code: String!, first: Int = 50): Unit, units(filter: Filter): [Unit!]! }
`;

/** The same schema with a piece exchanged. */
export function changed(from: string, to: string): string {
  if (!RELEASED.includes(from)) throw new Error(`the sample has no "${from}"`);
  return RELEASED.replace(from, to);
}
