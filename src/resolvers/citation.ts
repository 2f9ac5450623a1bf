import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CitationRow, SourceRow } from '../loaders';
import { Citation } from '../schema/citation';
import type { Context } from '../schema/context';
import { Source } from '../schema/source';

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Source)
  source(@Root() { sourceId }: CitationRow, @Ctx() { loaders }: Context): Promise<SourceRow | null> {
    return loaders.sources.load(sourceId);
  }
}
