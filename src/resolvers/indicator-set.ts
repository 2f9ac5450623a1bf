import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { IndicatorSetRow, SourceRow } from '../loaders';
import type { Context } from '../schema/context';
import { IndicatorGroup, IndicatorSet } from '../schema/indicator-set';
import { IndicatorSetsArgs } from '../schema/indicator-set-filter';
import { Source } from '../schema/source';
import { nameIn } from './language';
import { unknownName } from './refusals';

@Resolver(() => IndicatorSet)
export class IndicatorSetResolver {
  @Query(() => IndicatorSet, { nullable: true, description: 'One indicator set. Unknown: NOT_FOUND naming those that exist.' })
  async indicatorSet(
    @Arg('code', () => String, { description: 'The name of the set in the hub, e.g. `qd-922-2022-province`.' }) code: string,
    @Ctx() { loaders }: Context,
  ): Promise<IndicatorSetRow> {
    const set = await loaders.indicatorSets.load(code.trim());
    if (set !== null) return set;
    throw unknownName('code', code, { vi: 'bộ chỉ số', en: 'indicator set' }, await loaders.indicatorSetCodes());
  }

  @Query(() => [IndicatorSet], { description: 'Indicator sets, by code.' })
  indicatorSets(@Args(() => IndicatorSetsArgs) { filter }: IndicatorSetsArgs, @Ctx() { loaders }: Context): Promise<IndicatorSetRow[]> {
    const { unitKind, territory, year } = filter ?? {};
    return loaders.selectIndicatorSets(
      (set) =>
        (unitKind == null || set.unitKinds.includes(unitKind)) &&
        (territory == null || set.territory === territory.trim()) &&
        (year == null || set.years.includes(year)),
    );
  }

  @FieldResolver(() => String)
  name(@Root() set: IndicatorSetRow, @Ctx() { language }: Context): string {
    return nameIn(language, set);
  }

  @FieldResolver(() => Source)
  source(@Root() { sourceId }: IndicatorSetRow, @Ctx() { loaders }: Context): Promise<SourceRow | null> {
    return loaders.sources.load(sourceId);
  }

  @FieldResolver(() => IndicatorSet, { nullable: true })
  replaces(@Root() { replacesId }: IndicatorSetRow, @Ctx() { loaders }: Context): Promise<IndicatorSetRow | null> | null {
    return replacesId === null ? null : loaders.indicatorSets.load(replacesId);
  }

  @FieldResolver(() => [IndicatorGroup])
  groups(@Root() { groups }: IndicatorSetRow, @Ctx() { language }: Context): { key: string; name: string }[] {
    return groups.map((group) => ({ ...group, name: nameIn(language, group) }));
  }
}
