import { Socket } from 'node:net';
import type { ClientBase } from 'pg';
import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import { EmbeddedEngine } from './embedded';
import { messageOf, placeOf } from './error';
import { checkVersion } from './fitness';
import { readIntegerLists } from './integer-list';
import { lockFolder } from './lock';
import { migrate, type DatabaseLog } from './migrate';
import { unreachable } from './unreachable';

const STATEMENT_TIMEOUT_MS = 60_000;
/** How long a request waits for a free session before it is refused; less than an operation may take, so that it is told why. */
const CONNECT_TIMEOUT_MS = 3_000;
const POOL_SIZE = 10;

export interface DatabaseOptions {
  /** postgres://… of a PostgreSQL server; without it the embedded engine keeps its data in `folder`. */
  url?: string;
  /** The data folder of the embedded engine; null = in memory, for tests. */
  folder: string | null;
  entities: DataSourceOptions['entities'];
  migrations: DataSourceOptions['migrations'];
  /** A statement that takes longer is ended; 0 = no limit, for bulk work. */
  statementTimeoutMs?: number;
  log?: DatabaseLog;
}

export interface Database {
  dataSource: DataSource;
  engine: 'embedded' | 'postgres';
  /** Ends every session with a server that does not answer, so that nobody goes on waiting for it and new ones can be opened. */
  cut(): void;
  /** Waits for the statements under way, flushes, and frees the folder; safe to call twice. */
  close(): Promise<void>;
}

type Close = () => Promise<void> | void;

/**
 * Opens the database, native when there is a `url`, else embedded, and brings its schema up to date. On either engine
 * it is TypeORM's ordinary postgres driver that speaks.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const log = options.log ?? nothing;
  const cleanups: Close[] = [];
  const sockets = new Set<Socket>();
  const close = once(async () => {
    for (const cleanup of cleanups.reverse()) await cleanup();
  });
  try {
    const dataSource = options.url
      ? nativeSource(options, options.url, log, sockets)
      : await embeddedSource(options, log, cleanups);
    await connect(dataSource, options.url);
    cleanups.push(() => dataSource.destroy());
    if (options.url) await checkVersion(dataSource);
    await migrate(dataSource, options.url !== undefined, log);
    const cut = (): void => sockets.forEach((socket) => socket.destroy(new Error('Connection terminated: no answer')));
    return { dataSource, engine: options.url ? 'postgres' : 'embedded', cut, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function embeddedSource(options: DatabaseOptions, log: DatabaseLog, cleanups: Close[]): Promise<DataSource> {
  const { folder, statementTimeoutMs = STATEMENT_TIMEOUT_MS } = options;
  if (folder !== null) cleanups.push(lockFolder(folder));
  const engine = await EmbeddedEngine.start({ folder, statementTimeoutMs, log: (line) => log(line, 'warn') });
  cleanups.push(() => engine.close());
  return new DataSource({
    ...common(options, log),
    username: 'postgres',
    database: 'postgres',
    poolSize: 1,
    extra: { stream: () => engine.connect(), ssl: false, idleTimeoutMillis: 0, onConnect },
  });
}

function nativeSource(options: DatabaseOptions, url: string, log: DatabaseLog, sockets: Set<Socket>): DataSource {
  placeOf(url); // refuses what is not a URL before the driver quotes it
  const stream = (): Socket => {
    const socket = new Socket();
    sockets.add(socket);
    return socket.once('close', () => sockets.delete(socket));
  };
  return new DataSource({
    ...common(options, log),
    url,
    poolSize: POOL_SIZE,
    applicationName: 'dti-hub',
    extra: { statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS, keepAlive: true, stream, onConnect },
  });
}

const nothing = (): void => undefined;

/** TypeORM's own loggers quote statements with their values, which are scores, and write to the console unasked. */
const silent: Logger = {
  ...{ log: nothing, logMigration: nothing, logSchemaBuild: nothing },
  ...{ logQuery: nothing, logQueryError: nothing, logQuerySlow: nothing },
};

/** No extension is ever installed: uuid defaults are built in. */
const common = ({ entities, migrations }: DatabaseOptions, log: DatabaseLog) =>
  ({
    type: 'postgres',
    entities,
    migrations,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolErrorHandler: (error: unknown) => log(`An idle database session ended: ${messageOf(error)}`, 'debug'),
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    logger: silent,
    synchronize: false,
  }) as const;

/** The same moment reads the same whatever zone the server lives in. */
const onConnect = (client: ClientBase): Promise<unknown> => {
  readIntegerLists(client);
  return client.query("SET TIME ZONE 'UTC'");
};

async function connect(dataSource: DataSource, url: string | undefined): Promise<void> {
  try {
    await dataSource.initialize();
  } catch (error) {
    throw url === undefined ? error : unreachable(url, error);
  }
}

function once(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= task());
}
