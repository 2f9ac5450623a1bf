import type { Context } from '../schema/context';

/**
 * What an answer says of what was read for it, in `extensions`: the kinds of its results, also where the query does not ask
 * for them. One that holds nothing but nulls rests on nothing, however far it was computed before it was refused.
 */
export function provenanceOf({ loaders }: Context, delivered: boolean): { provenance: readonly string[] } {
  return { provenance: delivered ? loaders.reads.provenance : [] };
}
