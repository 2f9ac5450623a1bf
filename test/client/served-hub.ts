/** A hub whose records are fetched over HTTP and whose rankings are asked of its API, as a client does. */
import type { ServedStanding } from '../../client/src/verify';
import type { Database } from '../../src/database/data-source';
import { Api } from '../api/harness';

export interface Served {
  readonly database: Database;
  readonly api: Api;
}

export async function serve(database: Database): Promise<Served> {
  return { database, api: await Api.open(database) };
}

/** Stops what `serve` has started. */
export async function close({ api, database }: Served): Promise<void> {
  await api.close();
  await database.close();
}

export interface Found {
  readonly id: string;
  readonly fingerprint: string;
  readonly record: string;
  readonly territory: string;
  readonly unitKind: string;
  readonly year: number;
}

export const snapshotsOf = async ({ api }: Served): Promise<Found[]> =>
  (await api.ask('{ snapshots(first: 100) { nodes { id fingerprint record territory unitKind year } } }')).snapshots.nodes;

export const textOf = async ({ api }: Served, { record }: Found): Promise<string> => (await fetch(api.url + record)).text();

/** The whole ranking of a snapshot as the API serves it, group by group. */
export async function rankingOf({ api }: Served, { id, territory, unitKind, year }: Found, groups: readonly string[]): Promise<ServedStanding[]> {
  const pages = await Promise.all((groups.length === 0 ? [null] : groups).map((group) => api.ask(
    `query ($territory: String!, $unitKind: UnitKind!, $year: Int!, $snapshot: ID!, $group: String) {
       ranking(territory: $territory, unitKind: $unitKind, year: $year, snapshot: $snapshot, group: $group, first: 5000) { nodes { unit { code slug } rank points maxPoints rankStatus } } }`,
    { variables: { territory, unitKind, year, snapshot: id, group } })));
  return pages.flatMap(({ ranking }) => ranking.nodes);
}
