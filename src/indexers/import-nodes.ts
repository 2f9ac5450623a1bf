import { accented, fold, TOTAL, type IndicatorSet, type SetNode } from './core';

/** The official rank stands beside the nodes of a set. */
export const RANK = 'RANK';

/** What a heading or a `node` cell names: a position in the set, the rank, several nodes, or nothing. */
export type NodeMatch = number | typeof RANK | { readonly several: readonly string[] } | null;

/** Finds the nodes of one set by TOTAL, RANK, key, code or name; the more exact reading decides. */
export class NodeFinder {
  private readonly found = new Map<string, NodeMatch>();
  private readonly byCode: ReadonlyMap<string, readonly number[]>;
  private readonly byLabel: ReadonlyMap<string, readonly number[]>;
  private readonly byName: ReadonlyMap<string, readonly number[]>;

  constructor(private readonly set: IndicatorSet) {
    this.byCode = index(set, (node) => [node.code]);
    this.byLabel = index(set, (node) => [node.key, node.code.toUpperCase()]);
    this.byName = index(set, (node) => [fold(node.name)]);
  }

  find(text: string): NodeMatch {
    let match = this.found.get(text);
    if (match === undefined) {
      match = this.look(text);
      this.found.set(text, match);
    }
    return match;
  }

  /** Everything that can be written, for a message. */
  get known(): readonly string[] {
    return [RANK, ...this.set.nodes.map((node) => node.code)];
  }

  private look(text: string): NodeMatch {
    const upper = text.toUpperCase();
    if (upper === RANK) return RANK;
    const labelled = this.byCode.get(text) ?? this.byLabel.get(upper);
    if (labelled !== undefined) return this.decide(labelled);
    const named = this.byName.get(fold(text)) ?? [];
    const exact = named.length < 2 ? named : named.filter((node) => accented(this.set.nodes[node]!.name) === accented(text));
    return this.decide(exact.length === 1 ? exact : named);
  }

  private decide(nodes: readonly number[]): NodeMatch {
    if (nodes.length === 0) return null;
    return nodes.length === 1 ? nodes[0]! : { several: nodes.map((node) => this.set.nodes[node]!.code) };
  }
}

/** How a node is called in a message. */
export function labelOf(set: IndicatorSet, node: number): string {
  const { code, name } = set.nodes[node]!;
  return node === TOTAL ? code : `${code} (${name})`;
}

function index(set: IndicatorSet, labels: (node: SetNode) => readonly (string | null)[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [position, node] of set.nodes.entries()) {
    for (const label of new Set(labels(node))) if (label) positions.set(label, [...(positions.get(label) ?? []), position]);
  }
  return positions;
}
