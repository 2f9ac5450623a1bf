import manifest from '../queries/manifest.json';
import type { Language } from './language';

/** For whom the queries are, in the order of the list. */
export const readers = ['dashboards', 'analysts', 'partners'] as const;
export type Reader = (typeof readers)[number];

/** A query of queries/, in the order of its manifest; also a tab for GraphiQL. */
export type SavedQuery = {
  file: string;
  reader: Reader;
  title: Record<Language, string>;
  /** What it teaches and what to change. */
  about: Record<Language, string>;
  query: string;
  variables: string;
};

// Vite reads these options from the source, so they stay written out.
const queries = import.meta.glob<string>('../queries/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('../queries/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const savedQueries: SavedQuery[] = manifest.map(({ file, reader, title, about }) => {
  const query = queries[`../queries/${file}.graphql`];
  if (query === undefined) throw new Error(`queries/manifest.json names ${file}, and there is no ${file}.graphql`);
  return { file, reader: reader as Reader, title, about, query, variables: variables[`../queries/${file}.variables.json`] ?? '' };
});
