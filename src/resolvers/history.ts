import { viewOf, type IndicatorNodeRow, type Loaders, type Published, type SnapshotRow, type StandingRow } from '../loaders';

/** The same unit in the current snapshots of the other years, newest first; a year in which it is not found is left out. */
export async function historyOf(standing: StandingRow, loaders: Loaders): Promise<StandingRow[]> {
  const { territory, unitKind, year } = standing.snapshot;
  const others = loaders.catalogue.currentOf(territory, unitKind).filter((row) => row.year !== year);
  const years = [...new Set(others.map((row) => row.year))].sort((a, b) => b - a);
  const found = await Promise.all(years.map((wanted) => firstIn(others.filter((row) => row.year === wanted), standing, loaders)));
  return found.filter((one) => one !== null);
}

/** The same unit in the year before, by the same set; null where it is not found or the set has changed. */
export async function previousOf(standing: StandingRow, loaders: Loaders): Promise<StandingRow | null> {
  const { territory, unitKind, year, setId } = standing.snapshot;
  const before = loaders.catalogue.currentOf(territory, unitKind).filter((row) => row.year === year - 1 && row.setId === setId);
  return firstIn(before, standing, loaders);
}

/** The unit and the node of a standing in the first publication that has them; what is behind it is not read. */
async function firstIn(snapshots: readonly SnapshotRow[], standing: StandingRow, loaders: Loaders): Promise<StandingRow | null> {
  for (const snapshot of snapshots) {
    const found = standingIn(await loaders.published(snapshot), standing);
    if (found !== null) return found;
  }
  return null;
}

/** The unit and the node of a standing, found again in another publication. */
function standingIn(published: Published, { unit, node, scope }: StandingRow): StandingRow | null {
  const row = published.rowOfLineage(unit.lineage);
  const column = published.nodes.findIndex((other) => sameNode(other, node));
  return row === null || column < 0 ? null : viewOf(published, column, scope).standing(row);
}

/** Total, main indicators and pillars mean the same in every set; a component only in its own. */
function sameNode(a: IndicatorNodeRow, b: IndicatorNodeRow): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'COMPONENT') return a.id === b.id;
  return a.key === b.key && a.pillar === b.pillar;
}
