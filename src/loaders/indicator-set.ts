import DataLoader from 'dataloader';
import type { SetDefinition } from '../entities';
import { toId } from './id';
import { detailsOf, toStated, toYearly, type IndicatorNodeRow, type NodeDetail, type StatedNumberRow, type YearlyNumberRow } from './indicator-node';
import { ordered } from './ordered';
import type { Read } from './read';
import type { Reads } from './reads';

type Kept = 'decision' | 'unitKinds' | 'territory' | 'years' | 'publishedDecimals' | 'onMissing' | 'onNotApplicable' | 'synthetic';

/** An indicator set as its text states it now. */
export interface IndicatorSetRow extends Pick<SetDefinition, Kept> {
  readonly __typename: 'IndicatorSet';
  readonly id: string;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly sourceId: string;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly replacesId: string | null;
  readonly totalPoints: StatedNumberRow;
  readonly effectiveTotals: readonly YearlyNumberRow[];
  readonly componentTotal: StatedNumberRow | null;
  readonly groups: readonly { readonly key: string; readonly nameVi: string; readonly nameEn: string | null; readonly maxPoints: StatedNumberRow | null }[];
  readonly competitionGroups: readonly { readonly key: string; readonly name: string }[];
  readonly levels: readonly { readonly name: string; readonly from: string | null; readonly operator: 'GTE' | 'GT' | null }[];
  readonly notes: readonly string[];
  readonly details: ReadonlyMap<string, NodeDetail>;
  readonly mainIndicators: readonly IndicatorNodeRow[];
  readonly pillars: readonly IndicatorNodeRow[];
}

interface Stored {
  readonly id: string;
  readonly definition: SetDefinition;
}

export type IndicatorSetLoader = DataLoader<string, IndicatorSetRow | null>;

export function indicatorSetLoader(read: Read, reads: Reads): IndicatorSetLoader {
  return new DataLoader(async (ids) => {
    const rows = await read<Stored>(`/* indicatorSet.byId */ select id, definition from indicator_set where id = any($1)`, [ids]);
    return ordered(ids, rows.map(toRow).map((row) => reads.indicatorSet(row)), (row) => row.code);
  });
}

/** The sets that pass, by code; the loader knows them afterwards. */
export async function selectIndicatorSets(read: Read, loader: IndicatorSetLoader, passes: (row: IndicatorSetRow) => boolean): Promise<IndicatorSetRow[]> {
  const rows = (await read<Stored>(`/* indicatorSet.all */ select id, definition from indicator_set order by id`)).map(toRow).filter(passes);
  for (const row of rows) loader.prime(row.code, row);
  return rows;
}

/** The names of all sets. */
export async function indicatorSetCodes(read: Read): Promise<string[]> {
  return (await read<{ id: string }>(`/* indicatorSet.codes */ select id from indicator_set order by id`)).map(({ id }) => id);
}

function toRow({ id, definition }: Stored): IndicatorSetRow {
  const { decision, unitKinds, territory, years, publishedDecimals, onMissing, onNotApplicable, synthetic } = definition;
  const details = detailsOf(definition);
  const ofKind = (kind: string): IndicatorNodeRow[] => [...details.values()].filter(({ row }) => row.kind === kind).map(({ row }) => row);
  return {
    __typename: 'IndicatorSet',
    id: toId('IndicatorSet', id),
    code: id,
    decision, unitKinds, territory, years, publishedDecimals, onMissing, onNotApplicable, synthetic,
    nameVi: definition.name,
    nameEn: definition.nameEn ?? null,
    sourceId: definition.source,
    issuer: definition.issuer ?? null,
    date: definition.date ?? null,
    replacesId: definition.replaces ?? null,
    totalPoints: toStated(definition.totalPoints)!,
    effectiveTotals: toYearly(definition.effectiveTotal),
    componentTotal: toStated(definition.componentTotal),
    groups: definition.groups.map(({ key, nameVi, nameEn, maxPoints }) => ({ key, nameVi, nameEn: nameEn ?? null, maxPoints: toStated(maxPoints) })),
    competitionGroups: definition.competitionGroups.map(({ key, nameVi }) => ({ key, name: nameVi })),
    levels: toLevels(definition.levels),
    notes: definition.notes ?? [],
    details,
    mainIndicators: ofKind('MAIN_INDICATOR'),
    pillars: ofKind('PILLAR'),
  };
}

function toLevels(levels: SetDefinition['levels']): IndicatorSetRow['levels'] {
  const { operator = null, from = [] } = levels?.thresholds ?? {};
  return (levels?.names ?? []).map((name, index) => {
    const begins = index === 0 ? null : (from[index - 1] ?? null);
    return { name, from: begins, operator: begins === null ? null : operator };
  });
}
