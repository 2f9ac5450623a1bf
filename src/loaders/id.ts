/** Types that `node(id:)` can answer. */
export const NODE_TYPES = ['Unit', 'Snapshot', 'Standing', 'Verdict', 'Judgement', 'Rule', 'Plan', 'PlanItem', 'IndicatorSet', 'IndicatorNode', 'Source', 'PublishedFact', 'PlanRecord'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** The public id of a thing: base64url of `Type:key`, where the key is natural and never changes. */
export function toId(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');
}

/** What an id names; null unless the hub could have made it. */
export function parseId(id: string): { readonly type: NodeType; readonly key: string } | null {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const type = NODE_TYPES.find((candidate) => candidate === text.slice(0, colon));
  if (type === undefined || text.includes('\0') || toId(type, text.slice(colon + 1)) !== id) return null;
  return { type, key: text.slice(colon + 1) };
}

/** The key inside an id of one type; null for any other id. */
export function keyOf(type: NodeType, id: string): string | null {
  const parsed = parseId(id);
  return parsed?.type === type ? parsed.key : null;
}
