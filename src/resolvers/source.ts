import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { SourceRow } from '../loaders';
import type { Context } from '../schema/context';
import { pageOf, type Page } from '../schema/paging';
import { Source, SourceConnection, SourcesArgs } from '../schema/source';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => SourceConnection, { description: 'Legal documents, plans and published tables that facts rest on, the newest first.' })
  async sources(@Args(() => SourcesArgs) args: SourcesArgs, @Ctx() { loaders }: Context): Promise<Page<SourceRow, SourceRow>> {
    return pageOf(await loaders.searchSources(args.search?.trim() || undefined), 'Sources', (source) => source.code, args);
  }
}
