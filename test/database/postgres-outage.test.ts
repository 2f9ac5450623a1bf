import { openDatabase, type Database } from '../../src/database/data-source';
import { crashed, diskFull, overrun } from '../../src/database/error';
import { isOutage } from '../../src/database/outage';
import { Downloads } from '../../src/http/downloads';
import { SILENT } from '../../src/http/log';
import { prepareExport } from '../../src/indexers/export';
import { exportIndex } from '../../src/indexers/export-index';
import { createLoaders, HubStore } from '../../src/loaders';
import { buildHubSchema } from '../../src/resolvers/build';
import type { Context } from '../../src/schema/context';
import { createServer, type HubServer } from '../../src/server';
import { dataOf, HubProcess, killHubs } from '../support/hub-process';
import { troublesInto } from '../support/log';
import { Proxy } from '../support/proxy';
import { SCHEMA, seededHub } from '../support/seeded';
import { TODAY } from '../support/today';

/* A hub on a PostgreSQL server that goes away while the hub runs. */

const IN_MEMORY = '{ ranking(territory: "34", unitKind: DEPARTMENT, year: 2023, first: 1) { totalCount } }';
const FROM_DATABASE = '{ sources(first: 1) { totalCount } }';
const onServer = process.env.DATABASE_URL ? describe : describe.skip;

onServer('when the server goes away', () => {
  let home: Database;
  let proxy: Proxy;
  let url: string;

  beforeAll(async () => {
    home = await seededHub();
    const direct = new URL((home.dataSource.options as { url: string }).url);
    proxy = await Proxy.before(direct.hostname, Number(direct.port || 5432));
    [direct.hostname, direct.port] = ['127.0.0.1', String(proxy.port)];
    url = direct.href;
  }, 120_000);
  afterAll(async () => {
    await proxy.shut();
    await home.close();
  });

  const post = (address: string, query: string): Promise<Response> =>
    fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close' }, body: JSON.stringify({ query }) });

  describe('a hub in a process of its own', () => {
    let hub: HubProcess;
    let address: string;
    beforeAll(async () => {
      hub = HubProcess.start({ DATABASE_URL: url });
      address = await hub.ready();
    }, 120_000);
    afterAll(killHubs);

    const state = async (): Promise<unknown> => {
      const [ready, alive, graphql] = await Promise.all([fetch(`${address}/readyz`), fetch(`${address}/healthz`), post(address, IN_MEMORY)]);
      return { ready: [ready.status, ready.headers.get('retry-after'), await ready.json()], alive: alive.status, graphql: [graphql.status, graphql.headers.get('retry-after')] };
    };
    const AWAY = { ready: [503, '5', { status: 'unavailable', checks: { database: 'failing', data: 'ok' } }], alive: 200, graphql: [503, '5'] };
    const THERE = { ready: [200, null, { status: 'ready', checks: { database: 'ok', data: 'ok' } }], alive: 200, graphql: [200, null] };

    /** Waits until the hub has told of as many changes; it looks once a second and is patient for five. */
    const told = async (words: RegExp, times: number): Promise<void> => {
      while (hub.child.exitCode === null && hub.log.filter(({ msg }) => words.test(String(msg))).length < times) await new Promise((resolve) => setTimeout(resolve, 100));
    };

    test('lives, answers 503 with Retry-After meanwhile, says it once, and is ready again by itself', async () => {
      expect(await state()).toEqual(THERE);
      await proxy.shut();
      await told(/does not answer/, 1);
      expect(await state()).toEqual(AWAY);
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(await state()).toEqual(AWAY);
      await proxy.open();
      await told(/answers again/, 1);
      expect(await state()).toEqual(THERE);
      const changes = hub.log.filter(({ msg }) => /does not answer|answers again/.test(String(msg)));
      expect(changes.map(({ level, reason }) => [level, typeof reason])).toEqual([['warn', 'string'], ['info', 'undefined']]);
      expect(changes[0]!.reason).toMatch(/ECONNREFUSED|Connection terminated/);
    }, 60_000);

    test('does not go on waiting for a server that has fallen silent', async () => {
      proxy.fallSilent();
      const waiting = post(address, FROM_DATABASE);
      await told(/does not answer/, 2);
      expect(await state()).toEqual(AWAY);
      const answer = await waiting;
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
      await proxy.shut();
      await proxy.open();
      await told(/answers again/, 2);
      expect(await dataOf(address, FROM_DATABASE)).toEqual({ sources: { totalCount: expect.any(Number) } });
    }, 60_000);

    test('stops as usual while its database is silent', async () => {
      proxy.fallSilent();
      await told(/does not answer/, 3);
      expect(await hub.stop('SIGTERM')).toBe(0);
      expect([hub.complaint, hub.log.at(-1)]).toEqual(['', expect.objectContaining({ msg: 'The hub has stopped.' })]);
      await proxy.shut();
      await proxy.open();
    }, 60_000);
  });

  describe('between two looks at the database', () => {
    let database: Database;
    let server: HubServer;
    let address: string;
    const lines: string[] = [];
    beforeAll(async () => {
      database = await openDatabase({ ...SCHEMA, url, folder: null });
      const [store, vi, en] = await Promise.all([HubStore.open(database.dataSource), buildHubSchema('vi'), buildHubSchema('en')]);
      const { manager } = database.dataSource;
      server = createServer<Context>({
        schemas: { vi, en },
        contextFor: (language) => ({ language, today: TODAY, loaders: createLoaders(store) }),
        downloads: new Downloads({ prepare: (choice) => prepareExport(manager, choice), index: () => exportIndex(manager), revision: () => store.revision, log: SILENT }),
        isOutage,
        corsOrigins: [],
        log: troublesInto(lines),
      });
      address = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
    }, 120_000);
    afterAll(async () => {
      await server.close();
      await database.close();
    });

    test('what needs it is answered 503 with Retry-After, never a masked 200; what is in memory is answered', async () => {
      for (let use = 0; use < 3; use++) expect((await post(address, FROM_DATABASE)).status).toBe(200);
      await proxy.shut();
      for (let use = 0; use < 3; use++) {
        const answer = await post(address, FROM_DATABASE);
        expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('content-language')]).toEqual([503, '5', 'vi']);
        const body = await answer.json();
        expect(body).toEqual({ errors: [{ message: expect.stringContaining('thử lại sau ít giây'), extensions: { code: 'INTERNAL', requestId: answer.headers.get('x-request-id') } }] });
      }
      const download = await fetch(`${address}/download/ranking/34/DEPARTMENT/2023.csv`);
      expect([download.status, download.headers.get('retry-after')]).toEqual([503, '5']);
      expect((await post(address, IN_MEMORY)).status).toBe(200);
      await proxy.open();
      expect((await post(address, FROM_DATABASE)).status).toBe(200);
      expect(lines).toEqual([]);
    });

    test('so it is when every session is taken for longer than a request waits', async () => {
      const holders = Array.from({ length: 10 }, () => database.dataSource.query('SELECT pg_sleep(7)'));
      const began = Date.now();
      const answer = await post(address, FROM_DATABASE);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
      expect(Date.now() - began).toBeLessThan(6_900);
      await Promise.all(holders);
      expect((await post(address, FROM_DATABASE)).status).toBe(200);
    }, 60_000);
  });
});

test.each<[what: string, error: unknown, outage: boolean]>([
  ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), true],
  ['a server that shuts down', Object.assign(new Error('terminating'), { code: '57P01' }), true],
  ['a session that ended, however often wrapped', Object.assign(new Error('in a resolver'), { originalError: Object.assign(new Error('query failed'), { driverError: new Error('Connection terminated unexpectedly') }) }), true],
  ['an embedded engine that died', crashed('exit code 1'), true],
  ['a statement that the embedded engine had to end', overrun(60_000), false],
  ['both addresses of a name', new AggregateError([Object.assign(new Error('a'), { code: 'ECONNREFUSED' })], ''), true],
  ['a statement that is wrong', Object.assign(new Error('syntax error'), { code: '42601' }), false],
  ['a statement that took too long', Object.assign(new Error('canceling statement'), { code: '57014' }), false],
  ['a defect', new TypeError('x is undefined'), false],
  ['no error', 'Connection terminated', false],
  ['nothing', undefined, false],
])('%s: whether it passes by itself', (_, error, outage) => {
  expect(isOutage(error)).toBe(outage);
});

test.each(['53100', 'ENOSPC'])('a disk that is full (%s) is told with what to do', (code) => {
  const told = diskFull(Object.assign(new Error('No space left on device'), { code }));
  expect(told).toMatchObject({ code: 'DISK_FULL', message: expect.stringMatching(/^The disk of the database is full: No space left on device\. Free some space there and start again/) });
  expect(diskFull(new Error('No space left on device'))).toBeUndefined();
});
