import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PublishedFactRow, SourceRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { pageOf, type Page } from '../schema/paging';
import { PublishedFact, PublishedFactConnection, PublishedFactsArgs } from '../schema/published-fact';
import { Source } from '../schema/source';
import { Unit } from '../schema/unit';
import { labelsOf, refuseUnit } from './refusals';

@Resolver(() => PublishedFact)
export class PublishedFactResolver {
  @Query(() => PublishedFactConnection, { description: 'Single results from tables of which only a part is known, the newest year first. They are no ranking: complete tables are `snapshots`.' })
  async publishedFacts(@Args(() => PublishedFactsArgs) args: PublishedFactsArgs, @Ctx() context: Context): Promise<Page<PublishedFactRow, PublishedFactRow>> {
    const { territory, year, index, unit } = args;
    const facts = await context.loaders.publishedFacts({
      ...(territory != null && { territory: territory.trim() }),
      ...(year != null && { year }),
      ...(index != null && { index }),
      ...(unit != null && { lineages: lineagesOf(unit, context) }),
    });
    return pageOf(facts, 'PublishedFacts', (fact) => fact.key, args, (fact) => context.loaders.reads.fact(fact));
  }

  @FieldResolver(() => Unit, { nullable: true })
  unit(@Root() { unitKey }: PublishedFactRow, @Ctx() { loaders }: Context): UnitRow | null {
    return unitKey === null ? null : loaders.units.withKey(unitKey);
  }

  @FieldResolver(() => [Source])
  sources(@Root() { sourceIds }: PublishedFactRow, @Ctx() { loaders }: Context): Promise<(SourceRow | null)[]> {
    return Promise.all(sourceIds.map((source) => loaders.sources.load(source)));
  }
}

/** The units that ever bore a code or slug; a code passes from one unit to another. */
function lineagesOf(label: string, { loaders, today }: Context): string[] {
  const ever = labelsOf(label).flatMap((one) => loaders.units.everAt(one));
  return ever.length > 0 ? [...new Set(ever.map(({ lineage }) => lineage))] : refuseUnit(label, today, 'unit', undefined);
}
