import type { Database } from '../../src/database/data-source';
import { startHub, type RunningHub } from '../support/running-hub';
import { seededHub } from '../support/seeded';
import { auditTests } from './audits';

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
  auditTests(() => hub.url);
});
