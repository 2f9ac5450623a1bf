import DataLoader from 'dataloader';
import type { FactDefinition, FactTable } from '../entities';
import { toId } from './id';
import { ordered } from './ordered';
import type { Read } from './read';

/** A single published result with what holds for its table. */
export interface PublishedFactRow extends Omit<FactDefinition, 'unit' | 'rank'> {
  readonly __typename: 'PublishedFact';
  readonly id: string;
  readonly key: string;
  readonly table: string;
  readonly unitKey: string | null;
  readonly rank: number | null;
  readonly impliedRank: number | null;
  readonly title: string;
  readonly territory: string;
  readonly scope: string;
  readonly rankScope: string;
  readonly decision: string | null;
  readonly announced: string | null;
  readonly scaleMax: string | null;
  readonly scaleText: string | null;
  readonly sourceIds: readonly string[];
  readonly notes: readonly string[];
}

export interface FactSelection {
  readonly territory?: string;
  readonly year?: number;
  /** Lineages of the unit asked for. */
  readonly lineages?: readonly string[];
}

interface Stored {
  readonly key: string;
  readonly unitKey: string | null;
  readonly fact: FactDefinition;
  readonly about: FactTable;
}

export type PublishedFactLoader = DataLoader<string, PublishedFactRow | null>;

export function publishedFactLoader(read: Read): PublishedFactLoader {
  return new DataLoader(async (keys) => {
    const rows = await read<Stored>(`/* publishedFact.byKey */ select key, unit_key as "unitKey", fact, about from published_fact where key = any($1)`, [keys]);
    return ordered(keys, rows.map(toRow), (row) => row.key);
  });
}

/** Published results, the newest year first, table by table in the order of the source. */
export async function selectFacts(read: Read, { territory, year, lineages }: FactSelection): Promise<PublishedFactRow[]> {
  const rows = await read<Stored>(
    `/* publishedFact.select */ select key, unit_key as "unitKey", fact, about from published_fact
     where ($1::text is null or territory = $1) and ($2::integer is null or year = $2) and ($3::text[] is null or unit_lineage = any($3))
     order by year desc, about->>'id', position`,
    [territory ?? null, year ?? null, lineages ?? null],
  );
  return rows.map(toRow);
}

function toRow({ key, unitKey, fact, about }: Stored): PublishedFactRow {
  const { unit: _, rank, ...known } = fact;
  const { id: table, scale, sources: sourceIds, ...rest } = about;
  const wasRead = fact.rankFrom === 'published';
  return {
    __typename: 'PublishedFact', ...rest, ...known, id: toId('PublishedFact', key), key, table, unitKey, sourceIds,
    rank: wasRead ? rank : null,
    impliedRank: wasRead ? null : rank,
    scaleMax: scale.max,
    scaleText: [scale.unit, scale.note].filter((text) => text !== null).join('; ') || null,
  };
}
