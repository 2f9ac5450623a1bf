import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Text } from '../../src/indexers/core';

/** A saved query of the explorer as its files have it. */
export interface SavedQuery {
  readonly file: string;
  readonly reader: string;
  readonly title: Text;
  readonly about: Text;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const FOLDER = join(__dirname, '..', '..', 'explorer', 'queries');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const json = (file: string): any => JSON.parse(read(file));

/** Names of all query files, listed or not. */
export const QUERY_FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql')).map((file) => file.replace('.graphql', ''));

const READERS = ['dashboards', 'analysts', 'partners'];

/** The saved queries in the order of their list: by reader, then by name. */
export const SAVED_QUERIES: readonly SavedQuery[] = json('manifest.json').map((entry: Omit<SavedQuery, 'query' | 'variables'>) => ({
  ...entry,
  query: read(`${entry.file}.graphql`),
  variables: existsSync(join(FOLDER, `${entry.file}.variables.json`)) ? json(`${entry.file}.variables.json`) : {},
})).sort((a: SavedQuery, b: SavedQuery) => READERS.indexOf(a.reader) - READERS.indexOf(b.reader));

export const LANGUAGES: readonly Language[] = ['vi', 'en'];
