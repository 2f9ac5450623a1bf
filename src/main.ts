import 'reflect-metadata';
import type { Database } from './database/data-source';
import { readEnv, type Env } from './env';
import { Downloads } from './http/downloads';
import { createExplorer } from './http/explorer';
import { provenanceOf } from './http/provenance';
import { prepareExport } from './indexers/export';
import { exportIndex } from './indexers/export-index';
import { createLoaders, HubStore } from './loaders';
import { EXPLORER_FOLDER, openHub } from './open-hub';
import { openOwnDoor } from './own-door';
import { buildHubSchema } from './resolvers/build';
import type { Context } from './schema/context';
import { createServer } from './server';
import { todayInVietNam } from './today';

/** How often the hub looks whether the database answers and whether another process has published. */
const WATCH_EVERY_MS = 1_000;

/** The hub from start to end: it listens at once, answers when the seeds are loaded, and ends on SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const env = readEnv();
  const say = (line: string): void => console.log(line);
  const complain = (line: string): void => console.error(line);
  const live: { store?: HubStore; database?: Database } = {};
  let answering = false;
  const [vi, en] = await Promise.all([buildHubSchema('vi'), buildHubSchema('en')]);
  const server = createServer<Context>({
    schemas: { vi, en },
    contextFor: (language) => ({ language, today: todayInVietNam(new Date()), loaders: createLoaders(live.store!) }),
    describe: provenanceOf,
    explorer: createExplorer(EXPLORER_FOLDER),
    downloads: new Downloads({
      prepare: (choice) => prepareExport(live.database!.dataSource.manager, choice),
      index: () => exportIndex(live.database!.dataSource.manager),
      revision: () => live.store!.revision,
      log: complain,
    }),
    ready: () => answering,
    corsOrigins: env.corsOrigins,
    log: complain,
  });
  const port = await server.listen(env.port, env.host);
  say('DTI Hub đang chuẩn bị dữ liệu / preparing data …');
  const database = await openHub(env, say).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const store = await HubStore.open(database.dataSource);
  Object.assign(live, { database, store });
  answering = true;
  const door = await openOwnDoor(env, database, store, complain);
  const watch = setInterval(() => {
    store.refresh().then(() => (answering = true), (error: Error) => {
      if (answering) complain(`The database does not answer: ${error.message}`);
      answering = false;
    });
  }, WATCH_EVERY_MS);
  say(greeting(env, port, database));
  endOn(['SIGINT', 'SIGTERM'], async () => {
    clearInterval(watch);
    await server.close();
    await door?.close();
    await database.close();
  });
}

function greeting(env: Env, port: number, database: Database): string {
  const address = `http://${env.host === '127.0.0.1' || env.host === '0.0.0.0' ? 'localhost' : env.host}:${port}`;
  return `
DTI Hub: ${address}/  (GraphiQL)   ${address}/graphql  (GraphQL)
Dữ liệu / data: ${database.engine === 'postgres' ? 'PostgreSQL (DATABASE_URL)' : env.dataDir}

Thử ngay / try:
{
  ranking(territory: "34", unitKind: DEPARTMENT, year: 2023, first: 3) {
    snapshot { provenance }
    nodes { rank unit { name } points maxPoints percent verdict(rule: "TB-R1") { result reasons { text } } }
  }
}
`;
}

/** Ends the process after `cleanUp` on the first of these signals; a second one ends it at once. */
function endOn(signals: readonly NodeJS.Signals[], cleanUp: () => Promise<void>): void {
  let ending = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (ending) process.exit(1);
      ending = true;
      cleanUp().then(() => process.exit(0), () => process.exit(1));
    });
  }
}

// A defect in one request must not end the hub for everybody.
process.on('unhandledRejection', (reason) => console.error(reason instanceof Error ? reason.stack : reason));

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
