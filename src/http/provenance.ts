import type { Context } from '../schema/context';

/** What an answer says of what was read for it, in `extensions`: the kinds of its results, also where the query does not ask for them. */
export function provenanceOf({ loaders }: Context): { provenance: readonly string[] } {
  return { provenance: loaders.reads.provenance };
}
