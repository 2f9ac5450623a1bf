import { runCommand } from './commands';
import type { RemoteIo } from './commands/door-session';
import { doorPath, openDoor, type Door } from './commands/local-door';
import type { Database } from './database/data-source';
import type { Env } from './env';
import { readSchema } from './files';
import type { HubStore } from './loaders';

/** The door for the command line beside an embedded database, which only this process can open; what a command wrote is seen by the next request. */
export async function openOwnDoor(env: Env, { engine, dataSource }: Database, store: HubStore, log: (line: string) => void): Promise<Door | undefined> {
  const path = engine === 'embedded' ? doorPath(env.dataDir) : null;
  if (path === null) return undefined;
  const run = async (argv: readonly string[], io: RemoteIo): Promise<number> => {
    const status = await runCommand(argv, { ...io, dataSource, readSchema, now: () => new Date() });
    await store.catchUp().catch((error: Error) => log(`The hub will see later what a command wrote: ${error.message}`));
    return status;
  };
  return openDoor({ path, run, log }).catch((error: Error) => {
    log(`The command line cannot reach this hub while it runs: ${error.message}`);
    return undefined;
  });
}
