import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { needsDatabase, runCommand, type CommandIo } from './commands';
import { doorPath } from './commands/local-door';
import { runRemotely } from './commands/remote';
import type { Database } from './database/data-source';
import { DatabaseError } from './database/error';
import { readEnv, type Env } from './env';
import { readAtMost, readSchema, writeWhole } from './files';
import { openHub } from './open-hub';

/**
 * The operator's command line: opens the database that the hub would open, runs one command, and closes it. Where a
 * running hub owns the data folder, the hub itself runs the command.
 */
async function main(argv: readonly string[]): Promise<number> {
  const env = readEnv();
  const [out, err] = [(line: string): void => console.log(line), (line: string): void => console.error(line)];
  const io: Omit<CommandIo, 'dataSource'> = { out, err, readFile: readAtMost, writeFile: writeWhole, readSchema, now: () => new Date(), debug: env.debug, interactive: process.stderr.isTTY };
  if (!needsDatabase(argv)) return runCommand(argv, { ...io, dataSource: unopened });
  const database = await openOrReach(env, err, argv, io);
  if (typeof database === 'number') return database;
  try {
    return await runCommand(argv, { ...io, dataSource: database.dataSource });
  } finally {
    await database.close();
  }
}

/** The database; or, where a running hub owns it, the exit status of the command that this hub has run. */
async function openOrReach(env: Env, say: (line: string) => void, argv: readonly string[], io: Omit<CommandIo, 'dataSource'>): Promise<Database | number> {
  try {
    return await openHub(env, say);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== 'DATA_FOLDER_IN_USE') throw error;
    const door = doorPath(env.dataDir);
    const status = door === null ? null : await runRemotely(door, argv, { ...io, debug: env.debug });
    if (status !== null) return status;
    throw new Error(`${error.message} ${door === null ? NO_DOOR : NOBODY_THERE}`);
  }
}

const NO_DOOR = 'Hệ điều hành này, hoặc đường dẫn thư mục dữ liệu quá dài, không cho phép gọi máy chủ đang chạy: hãy dừng nó trước. / A running hub cannot be reached on this system, or the path of its data folder is too long: stop it first.';
const NOBODY_THERE = 'Máy chủ đó chưa sẵn sàng nhận lệnh; thử lại sau ít giây. / It does not take commands yet; try again in a few seconds.';

/** In the place of a database that a command like help does not need. */
const unopened = {} as DataSource;

process.exitCode = 70; // until the command has said how it ended
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 70;
  },
);
