/** Every source id that a set or plan names, wherever it stands. */
export function sourceIdsOf(definition: unknown): Set<string> {
  return new Set(citationsOf(definition).map(({ id }) => id));
}

/** Every place of a definition that names a source: the field `source`, as a JSON pointer. */
export function citationsOf(definition: unknown, path = ''): { readonly id: string; readonly path: string }[] {
  if (typeof definition !== 'object' || definition === null) return [];
  return Object.entries(definition).flatMap(([key, value]) => {
    const at = `${path}/${key}`;
    return key === 'source' && typeof value === 'string' ? [{ id: value, path: at }] : citationsOf(value, at);
  });
}
