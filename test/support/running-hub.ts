import 'reflect-metadata';
import type { Database } from '../../src/database/data-source';
import { Downloads } from '../../src/http/downloads';
import { provenanceOf } from '../../src/http/provenance';
import { prepareExport } from '../../src/indexers/export';
import { exportIndex } from '../../src/indexers/export-index';
import { createLoaders, HubStore } from '../../src/loaders';
import { buildHubSchema } from '../../src/resolvers/build';
import type { Context } from '../../src/schema/context';
import { createServer, type ServerOptions } from '../../src/server';
import { troublesInto } from './log';
import { TODAY } from './today';

export interface RunningHub {
  url: string;
  store: HubStore;
  /** What the hub wrote to its log. */
  lines: string[];
  /** Stops the server; the database stays open. */
  close(): Promise<void>;
}

/** The hub as it is run: the real schema, loaders and downloads over a database, behind the real server on a free port. */
export async function startHub(database: Database, options: Partial<ServerOptions<Context>> = {}): Promise<RunningHub> {
  const lines: string[] = [];
  const log = troublesInto(lines);
  const { manager } = database.dataSource;
  const [store, vi, en] = await Promise.all([HubStore.open(database.dataSource), buildHubSchema('vi'), buildHubSchema('en')]);
  const server = createServer<Context>({
    schemas: { vi, en },
    contextFor: (language) => ({ language, today: TODAY, loaders: createLoaders(store) }),
    describe: provenanceOf,
    downloads: new Downloads({ prepare: (choice) => prepareExport(manager, choice), index: () => exportIndex(manager), revision: () => store.revision, log }),
    corsOrigins: [],
    log,
    ...options,
  });
  const port = await server.listen(0, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}`, store, lines, close: () => server.close() };
}
