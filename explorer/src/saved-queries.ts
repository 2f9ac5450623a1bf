import manifest from '../queries/manifest.json';
import type { Language } from './language';

/** A query of queries/, in the order of its manifest; also a tab for GraphiQL. */
export type SavedQuery = { file: string; title: Record<Language, string>; query: string; variables: string };

// Vite reads these options from the source, so they stay written out.
const queries = import.meta.glob<string>('../queries/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('../queries/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const savedQueries: SavedQuery[] = manifest.map(({ file, title }) => {
  const query = queries[`../queries/${file}.graphql`];
  if (query === undefined) throw new Error(`queries/manifest.json names ${file}, and there is no ${file}.graphql`);
  return { file, title, query, variables: variables[`../queries/${file}.variables.json`] ?? '' };
});
