import 'reflect-metadata';
import { open } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { needsDatabase, runCommand } from './commands';
import { readEnv } from './env';
import { openHub } from './open-hub';

/** No table of scores is larger; the import says the same of it with a line and a remedy. */
const LARGEST_FILE = 10_000_000;

/** The operator's command line: opens the database that the hub would open, runs one command, and closes it. */
async function main(argv: readonly string[]): Promise<number> {
  const env = readEnv();
  const [out, err] = [(line: string): void => console.log(line), (line: string): void => console.error(line)];
  const io = { out, err, readFile: readAtMost, now: () => new Date(), debug: env.debug };
  if (!needsDatabase(argv)) return runCommand(argv, { ...io, dataSource: unopened });
  const database = await openHub(env, err);
  try {
    return await runCommand(argv, { ...io, dataSource: database.dataSource });
  } finally {
    await database.close();
  }
}

/** In the place of a database that a command like help does not need. */
const unopened = {} as DataSource;

/** A file, or its first bytes if it is far larger than anything that can be imported. */
async function readAtMost(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= LARGEST_FILE) return await file.readFile();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LARGEST_FILE + 1), 0, LARGEST_FILE + 1, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 70;
  },
);
