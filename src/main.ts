import 'reflect-metadata';
import type { Database } from './database/data-source';
import { isOutage } from './database/outage';
import { readEnv } from './env';
import { addressOf, greeting } from './greeting';
import { Answers } from './http/answers';
import { Downloads } from './http/downloads';
import { createExplorer } from './http/explorer';
import { Health } from './http/health';
import { createMetrics } from './http/metrics';
import { metricsDoor } from './http/metrics-door';
import { provenanceOf } from './http/provenance';
import { Traffic } from './http/traffic';
import { prepareExport } from './indexers/export';
import { exportIndex } from './indexers/export-index';
import { createLoaders, HubStore } from './loaders';
import { createLog } from './log';
import { EXPLORER_FOLDER, openHub } from './open-hub';
import { openOwnDoor } from './own-door';
import { buildHubSchema } from './resolvers/build';
import type { Context } from './schema/context';
import { createServer } from './server';
import { stopOnSignal } from './stop';
import { todayInVietNam } from './indexers/today';
import { watchDatabase } from './watch';

let showsStacks = false;

/** The hub from start to end: it listens at once, answers when the data are ready, and ends on SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const began = performance.now();
  const env = readEnv();
  showsStacks = env.debug;
  const format = env.logFormat ?? (process.stdout.isTTY ? 'text' : 'json');
  const log = createLog(env.logLevel, format);
  // A defect in one request must not end the hub for everybody; one outside of any request is at least in the log.
  process.on('unhandledRejection', (reason) => log.error('A promise was rejected unheard.', { stack: stackOf(reason) }));
  process.on('uncaughtExceptionMonitor', (error) => log.error('The hub ends because of a defect.', { stack: stackOf(error) }));

  const [health, traffic] = [new Health(), new Traffic()];
  const live: { store?: HubStore; database?: Database } = {};
  const [vi, en] = await Promise.all([buildHubSchema('vi'), buildHubSchema('en')]);
  const server = createServer<Context>({
    schemas: { vi, en },
    contextFor: (language) => ({ language, today: todayInVietNam(new Date()), loaders: createLoaders(live.store!) }),
    describe: provenanceOf,
    answers: new Answers(() => `${live.store!.revision} ${todayInVietNam(new Date())}`),
    explorer: createExplorer(EXPLORER_FOLDER),
    downloads: new Downloads({
      prepare: (choice) => prepareExport(live.database!.dataSource.manager, choice),
      index: () => exportIndex(live.database!.dataSource.manager),
      revision: () => live.store!.revision,
      log,
    }),
    metrics: metricsDoor(createMetrics({ traffic, health, holdings: () => live.store?.holdings }), env.metricsToken),
    health,
    traffic,
    isOutage,
    corsOrigins: env.corsOrigins,
    introspection: env.introspection,
    rateLimit: env.rateLimit,
    trustProxy: env.trustProxy,
    log,
  });

  /** What has to be closed when the hub stops, in this order. */
  const closing: (() => Promise<void> | void)[] = [() => server.close()];
  stopOnSignal(async (signal) => {
    const stopBegan = performance.now();
    log.info('The hub stops.', { signal, underWay: traffic.underWay });
    for (const close of closing) await close();
    log.info('The hub has stopped.', { ms: since(stopBegan) });
  });

  const port = await server.listen(env.port, env.host);
  if (format === 'json') log.info('The hub listens.', { host: env.host, port, node: process.version });
  log.info('DTI Hub đang chuẩn bị dữ liệu / preparing data …');
  const database = await openHub(env, (line, level) => log[level](line)).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const store = await HubStore.open(database.dataSource, env.snapshotMemoryMb * 1_000_000);
  Object.assign(live, { database, store });
  health.prepare();
  const door = await openOwnDoor(env, database, store, (line) => log.warn(line));
  const endWatch = watchDatabase(store, health, log, { giveUp: () => database.cut(), oneSession: database.engine === 'embedded' });
  const closeDatabase = (): Promise<void> => {
    if (!health.databaseUp) database.cut(); // it would be waited for
    return database.close();
  };
  closing.push(endWatch, () => door?.close(), closeDatabase);

  const [address, data] = [addressOf(env.host, port), database.engine === 'postgres' ? 'PostgreSQL (DATABASE_URL)' : env.dataDir];
  if (format === 'text') console.log(greeting(address, data));
  else log.info('DTI Hub is ready.', { address, data, ms: since(began), ...store.holdings });
}

const since = (began: number): number => Math.round(performance.now() - began);

const stackOf = (reason: unknown): string => (reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));

// Whoever starts the hub, a person or a service manager, reads in one line why it did not start.
main().catch((error: Error) => {
  console.error(showsStacks ? stackOf(error) : error.message);
  process.exit(1);
});
