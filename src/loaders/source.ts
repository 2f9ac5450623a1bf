import DataLoader from 'dataloader';
import { toId } from './id';
import { ordered } from './ordered';
import type { Read } from './read';
import { findSources } from './source-search';

/** A legal document, plan, published table or press text. */
export interface SourceRow {
  readonly __typename: 'Source';
  readonly id: string;
  readonly code: string;
  readonly number: string | null;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly urls: readonly string[];
  readonly note: string | null;
}

type Stored = Omit<SourceRow, '__typename' | 'id'>;

export type SourceLoader = DataLoader<string, SourceRow | null>;

const COLUMNS = `id as code, number, aliases, kind, issuer, date::text as date, title, urls, note`;

export function sourceLoader(read: Read): SourceLoader {
  return new DataLoader(async (ids) => {
    const rows = await read<Stored>(`/* source.byId */ select ${COLUMNS} from source where id = any($1)`, [ids]);
    return ordered(ids, rows.map(toRow), (row) => row.code);
  });
}

/** The sources that a text names, or all of them; the newest first. */
export async function searchSources(read: Read, search: string | undefined): Promise<SourceRow[]> {
  const stored = await read<Stored>(`/* source.all */ select ${COLUMNS} from source order by source.date desc nulls last, id`);
  const rows = stored.map(toRow);
  return search === undefined ? rows : findSources(rows, search);
}

function toRow(row: Stored): SourceRow {
  return { __typename: 'Source', ...row, id: toId('Source', row.code) };
}
