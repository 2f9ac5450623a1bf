import fc from 'fast-check';
import type { Database } from '../../src/database/data-source';
import { buildHubSchema } from '../../src/resolvers/build';
import { startHub, type RunningHub } from '../support/running-hub';
import { seededHub } from '../support/seeded';
import { documents } from './random-documents';
import { bodyOf, expectHarmless, Target } from './target';

let database: Database;
let hub: RunningHub;
let target: Target;
beforeAll(async () => {
  database = await seededHub();
  hub = await startHub(database);
  target = new Target(hub.url);
});
afterAll(async () => {
  await hub.close();
  await database.close();
});

test('random documents of the real schema, right and wrong ones, are answered or refused by code', async () => {
  const seen = new Map<string, number>();
  const arbitrary = documents(await buildHubSchema('en'));
  await fc.assert(fc.asyncProperty(arbitrary, async (query) => {
    const reply = await target.ask(query);
    expectHarmless(reply, 20_000_000);
    expect(hub.lines).toEqual([]);
    const { data, errors } = bodyOf(reply.text);
    const outcome = errors?.[0]?.extensions.code ?? (data === undefined ? 'nothing' : 'data');
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
  }), { numRuns: 600, seed: 20_261_122, endOnFailure: true });
  // The documents are neither all wrong nor all harmless.
  expect(seen.get('data')).toBeGreaterThan(40);
  expect(seen.get('BAD_USER_INPUT')).toBeGreaterThan(60);
  expect([...seen.keys()].sort()).toEqual(expect.arrayContaining(['BAD_USER_INPUT', 'NOT_FOUND', 'data']));
  expect(seen.has('nothing')).toBe(false);
}, 300_000);
