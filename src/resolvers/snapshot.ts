import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { recordPath } from '../indexers/export-record';
import { keyOf, type IndicatorSetRow, type Loaders, type SnapshotRow, type SourceRow } from '../loaders';
import type { Context } from '../schema/context';
import { Disagreement } from '../schema/disagreement';
import { IndicatorSet } from '../schema/indicator-set';
import { pageOf, type Page } from '../schema/paging';
import { Snapshot, SnapshotConnection, SnapshotsArgs } from '../schema/snapshot';
import { Source } from '../schema/source';
import { disagreementsOf, type DisagreementRow } from './disagreement';
import { snapshotWithId } from './snapshot-choice';

@Resolver(() => Snapshot)
export class SnapshotResolver {
  @Query(() => Snapshot, { nullable: true, description: 'One publication by its id, current or superseded. Unknown: NOT_FOUND.' })
  snapshot(@Arg('id', () => ID, { description: 'The id of a snapshot.' }) id: string, @Ctx() { loaders }: Context): SnapshotRow {
    return loaders.reads.snapshot(snapshotWithId(loaders.catalogue, 'id', id, keyOf('Snapshot', id)));
  }

  @Query(() => SnapshotConnection, { description: 'Publications, the last published first; superseded ones included unless the filter says otherwise.' })
  snapshots(@Args(() => SnapshotsArgs) args: SnapshotsArgs, @Ctx() { loaders: { catalogue, reads } }: Context): Page<SnapshotRow, SnapshotRow> {
    const { territory, unitKind, year, provenance, current } = args.filter ?? {};
    const chosen = catalogue.snapshots.filter(
      (row) =>
        (territory == null || row.territory === territory.trim().toUpperCase()) &&
        (unitKind == null || row.unitKind === unitKind) &&
        (year == null || row.year === year) &&
        (provenance == null || provenance.includes(row.provenance)) &&
        (current == null || catalogue.isCurrent(row) === current),
    );
    return pageOf(chosen, 'Snapshots', (row) => row.key, args, (row) => reads.snapshot(row));
  }

  @FieldResolver(() => String)
  record(@Root() { fingerprint }: SnapshotRow): string {
    return recordPath(fingerprint);
  }

  @FieldResolver(() => Source, { nullable: true })
  source(@Root() { sourceId }: SnapshotRow, @Ctx() { loaders }: Context): Promise<SourceRow | null> | null {
    return sourceId === null ? null : loaders.sources.load(sourceId);
  }

  @FieldResolver(() => Source, { nullable: true })
  decision(@Root() { decisionId }: SnapshotRow, @Ctx() { loaders }: Context): Promise<SourceRow | null> | null {
    return decisionId === null ? null : loaders.sources.load(decisionId);
  }

  @FieldResolver(() => IndicatorSet)
  indicatorSet(@Root() { setId }: SnapshotRow, @Ctx() { loaders }: Context): Promise<IndicatorSetRow | null> {
    return loaders.indicatorSets.load(setId);
  }

  @FieldResolver(() => Boolean)
  current(@Root() snapshot: SnapshotRow, @Ctx() { loaders }: Context): boolean {
    return loaders.catalogue.isCurrent(snapshot);
  }

  @FieldResolver(() => Snapshot, { nullable: true })
  supersedes(@Root() snapshot: SnapshotRow, @Ctx() { loaders }: Context): SnapshotRow | null {
    return given(loaders.catalogue.supersedes(snapshot), loaders);
  }

  @FieldResolver(() => Snapshot, { nullable: true })
  supersededBy(@Root() snapshot: SnapshotRow, @Ctx() { loaders }: Context): SnapshotRow | null {
    return given(loaders.catalogue.supersededBy(snapshot), loaders);
  }

  @FieldResolver(() => [Disagreement])
  async disagreements(@Root() snapshot: SnapshotRow, @Ctx() { loaders }: Context): Promise<DisagreementRow[]> {
    return disagreementsOf(await loaders.published(snapshot), loaders.units);
  }
}

/** A publication that an answer shows without its standings. */
function given(snapshot: SnapshotRow | null, { reads }: Loaders): SnapshotRow | null {
  return snapshot && reads.snapshot(snapshot);
}
