import { DtiHub, type Standing } from '../../client/src';
import type { Database } from '../../src/database/data-source';
import { COMMUNES, publishScores, smallHub } from '../api/small-hub';
import { startHub, type RunningHub } from '../support/running-hub';

const COMMUNES_2023 = { territory: '90', unitKind: 'COMMUNE', year: 2023 } as const;

let database: Database;
let running: RunningHub;
let hub: DtiHub;
/** Operations asked since the last `forget()`. */
let asked: string[] = [];
beforeAll(async () => {
  database = await smallHub();
  running = await startHub(database);
  const counted: typeof fetch = (url, init) => {
    asked.push((JSON.parse(String(init!.body)) as { operationName?: string }).operationName ?? 'own');
    return fetch(url, init);
  };
  hub = new DtiHub(running.url, { language: 'en', fetch: counted });
});
beforeEach(() => void (asked = []));
afterAll(async () => {
  await running.close();
  await database.close();
});

const codes = (standings: readonly Standing[]): (string | null)[] => standings.map(({ unit }) => unit.code);

test('reads a whole ranking in the order of the ranking, one request for each page', async () => {
  const standings: Standing[] = [];
  for await (const standing of hub.eachStanding({ ...COMMUNES_2023, first: 2 })) standings.push(standing);
  expect(standings.map(({ unit, rank }) => [unit.code, rank])).toEqual([['90101', 1], ['90102', 1], ['90201', 1], ['90202', 4], ['90103', null], ['90203', null]]);
  expect(asked).toEqual(['ranking', 'ranking', 'ranking']);
});

test('all six on one page where nothing is said of pages', async () => {
  let count = 0;
  for await (const _ of hub.eachStanding(COMMUNES_2023)) count++;
  expect([count, asked.length]).toEqual([6, 1]);
});

test('asks for the next page only when the one before is used up, and for nothing more when the reader stops', async () => {
  for await (const standing of hub.eachStanding({ ...COMMUNES_2023, first: 2 })) {
    expect(asked).toHaveLength(standing.unit.code === '90201' ? 2 : 1);
    if (standing.unit.code === '90201') break;
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toHaveLength(2);
});

test('begins behind a cursor that was kept', async () => {
  const { pageInfo } = await hub.ranking({ ...COMMUNES_2023, first: 4 });
  const rest: Standing[] = [];
  for await (const standing of hub.eachStanding({ ...COMMUNES_2023, after: pageInfo.endCursor })) rest.push(standing);
  expect(codes(rest)).toEqual(['90103', '90203']);
});

test('ends with the reason of its signal, between two items and during a request', async () => {
  const reason = new Error('the page was closed');
  const controller = new AbortController();
  const seen: Standing[] = [];
  const reading = (async () => {
    for await (const standing of hub.eachStanding({ ...COMMUNES_2023, first: 4 }, { signal: controller.signal })) {
      seen.push(standing);
      if (seen.length === 2) controller.abort(reason);
    }
  })();
  await expect(reading).rejects.toBe(reason);
  expect([codes(seen), asked.length]).toEqual([['90101', '90102'], 1]);

  const another = new AbortController();
  const units = hub.eachUnit({ first: 1 }, { signal: another.signal });
  await units.next();
  const second = units.next();
  another.abort(reason);
  await expect(second).rejects.toBe(reason);
});

test('a refusal reaches the loop', async () => {
  const reading = (async () => {
    for await (const _ of hub.eachStanding({ ...COMMUNES_2023, year: 2019 })) throw new Error('there is none');
  })();
  await expect(reading).rejects.toMatchObject({ name: 'NotFoundError', field: 'year', remedy: 'Nearest years with results: 2023, 2024.' });
});

test('every list has its iterator, and each gives as many items as the list says it has', async () => {
  const lists = [
    [hub.eachUnit({ asOf: '2023-12-31', first: 5 }), await hub.units({ asOf: '2023-12-31' })], [hub.eachSource({ first: 1 }), await hub.sources()],
    [hub.eachSnapshot({ first: 2 }), await hub.snapshots()], [hub.eachVerdict({ plan: 'P-1', year: 2023, first: 4 }), await hub.verdicts({ plan: 'P-1', year: 2023 })],
    [hub.eachPublishedFact(), await hub.publishedFacts()], [hub.eachStanding({ ...COMMUNES_2023, first: 5 }), await hub.ranking(COMMUNES_2023)],
  ] as const;
  for (const [items, { totalCount }] of lists) {
    const ids = new Set<string>();
    for await (const { id } of items as AsyncIterable<{ id: string }>) ids.add(id);
    expect(ids.size).toBe(totalCount);
  }
});

test('your own query is followed the same way; one that forgets $after is told so instead of reading for ever', async () => {
  type Answer = { ranking: { nodes: { unit: { code: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  const query = (after: string): string =>
    `query ($after: String) { ranking(territory: "90", unitKind: COMMUNE, year: 2023, first: 4 ${after}) { nodes { unit { code } } pageInfo { hasNextPage endCursor } } }`;
  const found: string[] = [];
  for await (const { unit } of hub.each(query('after: $after'), {}, ({ ranking }: Answer) => ranking)) found.push(unit.code);
  expect([...found].sort()).toEqual([...Object.keys(COMMUNES), '90203']);
  const endless = (async () => {
    for await (const _ of hub.each('{ ranking(territory: "90", unitKind: COMMUNE, year: 2023, first: 4) { nodes { id } pageInfo { hasNextPage endCursor } } }', {}, ({ ranking }: Answer) => ranking));
  })();
  await expect(endless).rejects.toThrow('use $after');
});

test('a publication in the middle does not mix two rankings: the reader stays with the one where it began', async () => {
  const reading = hub.eachStanding({ ...COMMUNES_2023, first: 2 });
  const seen: Standing[] = [];
  for (let at = 0; at < 2; at++) seen.push((await reading.next()).value as Standing);
  await publishScores(database, 2023, { '90202': { '1.1': '60', '1.2': '40', gov: '99' } });
  await running.store.catchUp();
  expect((await hub.ranking({ ...COMMUNES_2023, first: 1 })).nodes[0]!.unit.code).toBe('90202');
  for await (const standing of reading) seen.push(standing);
  expect(codes(seen)).toEqual(['90101', '90102', '90201', '90202', '90103', '90203']);
  expect(new Set(seen.map(({ snapshot }) => snapshot.id)).size).toBe(1);
  expect((await hub.snapshot({ id: seen[0]!.snapshot.id })).current).toBe(false);
});
