import { serverAudits } from 'graphql-http';
import type { Database } from '../../src/database/data-source';
import { startHub, type RunningHub } from '../support/running-hub';
import { seededHub } from '../support/seeded';

let database: Database;
let hub: RunningHub;
beforeAll(async () => {
  database = await seededHub();
  hub = await startHub(database);
});
afterAll(async () => {
  await hub.close();
  await database.close();
});

describe('GraphQL over HTTP, asked of the hub itself with its schema and its seeds', () => {
  const audits = serverAudits({
    url: () => `${hub.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': 'true' } }),
  });

  test('the official audit has its 61 points', () => expect(audits).toHaveLength(61));

  test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('audit $id: $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});
