/** Every source id that a set or plan names, wherever it stands. */
export function sourceIdsOf(definition: unknown): Set<string> {
  return new Set(citationsOf(definition).map(({ id }) => id));
}

/** Every place of a definition that names a source, as a JSON pointer: the fields `source` and `sources`. */
export function citationsOf(definition: unknown, path = ''): { readonly id: string; readonly path: string }[] {
  if (typeof definition !== 'object' || definition === null) return [];
  return Object.entries(definition).flatMap(([key, value]) => {
    const at = `${path}/${key}`;
    if (key === 'source' && typeof value === 'string') return [{ id: value, path: at }];
    if (key === 'sources' && Array.isArray(value)) return value.map((id: string, index) => ({ id, path: `${at}/${index}` }));
    return citationsOf(value, at);
  });
}
