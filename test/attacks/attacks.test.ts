import type { Database } from '../../src/database/data-source';
import { createExplorer } from '../../src/http/explorer';
import { EXPLORER_FOLDER } from '../../src/open-hub';
import { startHub, type RunningHub } from '../support/running-hub';
import { seededHub } from '../support/seeded';
import { expectHarmless, outcomeOf, Target } from './target';
import { THEMES } from './themes';
import { CLIENT_TIMEOUT_MS } from './themes/sockets';

let database: Database;
let hub: RunningHub;
let target: Target;
beforeAll(async () => {
  database = await seededHub();
  hub = await startHub(database, { explorer: createExplorer(EXPLORER_FOLDER), clientTimeoutMs: CLIENT_TIMEOUT_MS });
  target = new Target(hub.url);
});
afterAll(async () => {
  await hub.close();
  await database.close();
});

describe.each(THEMES)('$title', ({ attacks }) => {
  test.each(attacks)('$what: $happens', async ({ send, happens }) => {
    const reply = await send(target);
    expectHarmless(reply, 400_000);
    expect(outcomeOf(reply)).toBe(happens);
    if (/QUERY_TOO_EXPENSIVE|BAD_USER_INPUT/.test(happens)) expect(reply.text.length).toBeLessThan(4_000);
    expect(outcomeOf(await target.ask('{ plan(code: "TB-2023") { name } }'))).toBe('200');
    expect(hub.lines).toEqual([]);
    expect((globalThis as Record<string, unknown>).intruder).toBeUndefined();
  });
});
