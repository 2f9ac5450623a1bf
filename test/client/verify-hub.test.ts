import { differenceText, DtiHub, NotFoundError, type VerifiedRanking } from '../../client/src';
import type { Database } from '../../src/database/data-source';
import { publishScores, smallHub } from '../api/small-hub';
import { startHub, type RunningHub } from '../support/running-hub';

let database: Database;
let running: RunningHub;
let hub: DtiHub;
beforeAll(async () => {
  database = await smallHub();
  running = await startHub(database);
  hub = new DtiHub(running.url, { language: 'en' });
});
afterAll(async () => {
  await running.close();
  await database.close();
});

const communes = async (): Promise<string> => (await hub.ranking({ territory: '90', unitKind: 'COMMUNE', year: 2023, first: 1 })).snapshot.id;

/** A client to which the running hub seems to answer what `change` makes of its answer. */
function behind(path: string, change: (text: string) => string): DtiHub {
  const tampering: typeof fetch = async (url, init) => {
    const response = await fetch(url, init);
    if (!String(url).includes(path)) return response;
    return new Response(change(await response.text()), { status: response.status, headers: { 'content-type': 'application/json' } });
  };
  return new DtiHub(running.url, { language: 'en', fetch: tampering });
}

const said = ({ differences, served }: VerifiedRanking): string[] => [...differences, ...served].map((difference) => differenceText(difference).en);

test('every publication of a hub is recomputed to its fingerprint, and is what the hub serves', async () => {
  let count = 0;
  for await (const { id, fingerprint } of hub.eachSnapshot()) {
    const verified = await hub.verify(id, { fingerprint });
    expect(verified).toMatchObject({ ok: true, bytes: fingerprint, recomputed: fingerprint, differences: [], served: [] });
    expect(verified.units).toBeGreaterThan(1);
    count++;
  }
  expect(count).toBe((await hub.snapshots()).totalCount);
});

test('the fingerprint may come from elsewhere; a publication that is not the one meant is caught', async () => {
  const id = await communes();
  const other = await hub.verify(id, { fingerprint: 'f'.repeat(64) });
  expect([other.ok, said(other)]).toEqual([false, [expect.stringContaining(`the fingerprint of the file: ${'f'.repeat(64)} is published`)]]);
});

test('a hub that serves another rank than it published is caught, unit by unit', async () => {
  const lying = await behind('/graphql', (text) => text.replace('"rank":4', '"rank":1')).verify(await communes());
  expect([lying.ok, lying.differences, said(lying)]).toEqual([false, [], ['90202@2021-11-01, TOTAL: the rank in the territory: 1 is published, 4 is recomputed']]);
});

test('a hub whose record was changed is caught, and says what was changed', async () => {
  const changed = await behind('/download/', (text) => text.replace('550000', '600000')).verify(await communes());
  expect(changed.ok).toBe(false);
  expect(said(changed)[0]).toMatch(/^90202@2021-11-01, .*: points: /);
  expect(said(changed).at(-1)).toMatch(/^the fingerprint of the file: /);
  expect(changed.served).toEqual([]);
});

test('a publication that is superseded meanwhile can still be verified', async () => {
  const before = await communes();
  await publishScores(database, 2023, { '90202': { '1.1': '60', '1.2': '40', gov: '99' } });
  await running.store.catchUp();
  const after = await communes();
  expect(after).not.toBe(before);
  for (const id of [before, after]) expect(await hub.verify(id)).toMatchObject({ ok: true, units: 6 });
});

test('what cannot be fetched is an error and no verdict: an unknown snapshot, a record that is not there, a page in its place', async () => {
  await expect(hub.verify('nothing')).rejects.toBeInstanceOf(NotFoundError);
  const elsewhere = behind('/graphql', (text) => text.replace(/(\/download\/snapshots\/)[0-9a-f]{64}/, `$1${'0'.repeat(64)}`));
  await expect(elsewhere.verify(await communes())).rejects.toMatchObject({ name: 'NotFoundError', status: 404 });
  const page: typeof fetch = async (url, init) => (String(url).includes('/download/') ? new Response('<h1>Gone</h1>', { status: 410 }) : fetch(url, init));
  await expect(new DtiHub(running.url, { fetch: page }).verify(await communes())).rejects.toMatchObject({ name: 'ProtocolError', value: '<h1>Gone</h1>' });
});
