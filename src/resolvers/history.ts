import { viewOf, type IndicatorNodeRow, type Loaders, type Published, type StandingRow } from '../loaders';

/** The same unit in the current snapshots of the other years, newest first; a year in which it is not found is left out. */
export async function historyOf(standing: StandingRow, loaders: Loaders): Promise<StandingRow[]> {
  const { territory, unitKind, year } = standing.snapshot;
  const others = loaders.catalogue.currentOf(territory, unitKind).filter((row) => row.year !== year);
  const years = [...new Set(others.map((row) => row.year))].sort((a, b) => b - a);
  const published = await Promise.all(others.map((row) => loaders.published(row)));
  return years.flatMap((wanted) => {
    const ofYear = published.filter((one) => one.snapshot.year === wanted);
    const found = ofYear.map((one) => standingIn(one, standing)).find((one) => one !== null);
    return found == null ? [] : [found];
  });
}

/** The same unit in the year before, by the same set; null where it is not found or the set has changed. */
export async function previousOf(standing: StandingRow, loaders: Loaders): Promise<StandingRow | null> {
  const { territory, unitKind, year, setId } = standing.snapshot;
  const before = loaders.catalogue.currentOf(territory, unitKind).filter((row) => row.year === year - 1 && row.setId === setId);
  const published = await Promise.all(before.map((row) => loaders.published(row)));
  return published.map((one) => standingIn(one, standing)).find((one) => one !== null) ?? null;
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
