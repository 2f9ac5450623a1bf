import { accented, fold, TOTAL, type IndicatorSet, type SetNode } from './core';

/** The official rank stands beside the nodes of a set. */
export const RANK = 'RANK';

/** What a heading or a `node` cell names: a position in the set, the rank, several nodes, or nothing. */
export type NodeMatch = number | typeof RANK | { readonly several: readonly string[] } | null;

type Tier = (node: SetNode) => readonly (string | null)[];

/** Finds the nodes of one set by TOTAL, RANK, key, code or name; the more exact reading decides. */
export class NodeFinder {
  private readonly found = new Map<string, NodeMatch>();
  private readonly tiers: readonly (readonly [(text: string) => string, ReadonlyMap<string, readonly number[]>])[];

  constructor(private readonly set: IndicatorSet) {
    const tier = (normal: (text: string) => string, labels: Tier) => [normal, index(set, normal, labels)] as const;
    const upper = (text: string): string => text.toUpperCase();
    this.tiers = [
      tier((text) => text, (node) => [node.code]),
      tier(upper, (node) => [node.key]),
      tier(upper, (node) => [node.code]),
      tier(accented, (node) => [node.name]),
      tier(fold, (node) => [node.name]),
    ];
  }

  find(text: string): NodeMatch {
    if (!this.found.has(text)) this.found.set(text, this.look(text));
    return this.found.get(text)!;
  }

  /** Everything that can be written, for a message. */
  get known(): readonly string[] {
    return [RANK, ...this.set.nodes.map((node) => node.code)];
  }

  private look(text: string): NodeMatch {
    if (text.toUpperCase() === RANK) return RANK;
    if (text === '') return null;
    for (const [normal, positions] of this.tiers) {
      const key = normal(text);
      const hits = key === '' ? undefined : positions.get(key);
      if (hits?.length === 1) return hits[0]!;
      if (hits !== undefined) return { several: hits.map((node) => this.set.nodes[node]!.code) };
    }
    return null;
  }
}

/** How a node is called in a message. */
export function labelOf(set: IndicatorSet, node: number): string {
  const { code, name } = set.nodes[node]!;
  return node === TOTAL ? code : `${code} (${name})`;
}

function index(set: IndicatorSet, normal: (text: string) => string, labels: Tier): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [position, node] of set.nodes.entries()) {
    for (const label of labels(node)) if (label !== null) positions.set(normal(label), [...(positions.get(normal(label)) ?? []), position]);
  }
  return positions;
}
