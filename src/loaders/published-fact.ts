import DataLoader from 'dataloader';
import type { FactDefinition, FactTable } from '../entities';
import { listedOn, type NationalIndex } from '../indexers/core';
import { toId } from './id';
import { grouped, ordered } from './ordered';
import type { Read } from './read';

/** A single published result with what holds for its table. */
export interface PublishedFactRow extends Omit<FactDefinition, 'unit' | 'rank'> {
  readonly __typename: 'PublishedFact';
  readonly id: string;
  readonly key: string;
  readonly table: string;
  readonly index: NationalIndex | null;
  readonly replaces: string | null;
  readonly unitKey: string | null;
  readonly unitLineage: string | null;
  /** The day whose units the table ranks. */
  readonly listedOn: string;
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
  readonly index?: NationalIndex;
  /** Lineages of the unit asked for. */
  readonly lineages?: readonly string[];
}

interface Stored {
  readonly key: string;
  readonly unitKey: string | null;
  readonly unitLineage: string | null;
  readonly fact: FactDefinition;
  readonly about: FactTable;
}

const COLUMNS = 'key, unit_key as "unitKey", unit_lineage as "unitLineage", fact, about';

/** A table that another one corrects is kept for who cites it, and no longer listed. */
const STANDS = `(select other.key from published_fact other where other.replaces = published_fact.about->>'id' limit 1) is null`;

export type PublishedFactLoader = DataLoader<string, PublishedFactRow | null>;

export function publishedFactLoader(read: Read): PublishedFactLoader {
  return new DataLoader(async (keys) => {
    const rows = await read<Stored>(`/* publishedFact.byKey */ select ${COLUMNS} from published_fact where key = any($1)`, [keys]);
    return ordered(keys, rows.map(toRow), (row) => row.key);
  });
}

/** The results of provinces in national indices, by lineage: one statement a request. */
export type NationalFactsLoader = DataLoader<string, PublishedFactRow[]>;

export function nationalFactsLoader(read: Read): NationalFactsLoader {
  return new DataLoader(async (lineages) => {
    const rows = await read<Stored>(
      `/* publishedFact.national */ select ${COLUMNS} from published_fact
       where national_index is not null and unit_lineage = any($1) and ${STANDS} order by year, about->>'id', position`, [lineages]);
    return grouped(lineages, rows.map(toRow), (row) => row.unitLineage!);
  });
}

/** Published results, the newest year first, table by table in the order of the source. */
export async function selectFacts(read: Read, { territory, year, index, lineages }: FactSelection): Promise<PublishedFactRow[]> {
  const rows = await read<Stored>(
    `/* publishedFact.select */ select ${COLUMNS} from published_fact
     where ($1::text is null or territory = $1) and ($2::integer is null or year = $2) and ($3::text[] is null or unit_lineage = any($3))
       and ($4::text is null or national_index = $4) and ${STANDS}
     order by year desc, about->>'id', position`,
    [territory ?? null, year ?? null, lineages ?? null, index ?? null],
  );
  return rows.map(toRow);
}

function toRow({ key, unitKey, unitLineage, fact, about }: Stored): PublishedFactRow {
  const { unit: _, rank, ...known } = fact;
  const { id: table, scale, sources: sourceIds, unitsAsOf, replaces = null, ...rest } = about;
  const wasRead = fact.rankFrom === 'published';
  return {
    __typename: 'PublishedFact', ...rest, ...known, id: toId('PublishedFact', key), key, table, replaces, unitKey, unitLineage, sourceIds,
    listedOn: listedOn(unitsAsOf, fact.year),
    rank: wasRead ? rank : null,
    impliedRank: wasRead ? null : rank,
    scaleMax: scale.max,
    scaleText: [scale.unit, scale.note].filter((text) => text !== null).join('; ') || null,
  };
}
