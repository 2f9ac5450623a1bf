import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { runCommand } from './commands';
import { readEnv } from './env';
import { openHub } from './open-hub';

/** The operator's command line: opens the database that the hub would open, runs one command, and closes it. */
async function main(): Promise<number> {
  const out = (line: string): void => console.log(line);
  const err = (line: string): void => console.error(line);
  const database = await openHub(readEnv(), err);
  try {
    return await runCommand(process.argv.slice(2), { dataSource: database.dataSource, out, err, readFile, now: () => new Date() });
  } finally {
    await database.close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 70;
  },
);
