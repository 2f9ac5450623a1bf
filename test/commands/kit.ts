/** A command line without a terminal: what was said is kept, files come from memory. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { runCommand, type CommandIo } from '../../src/commands';
import { SEEDS } from '../support/seeded';

export const NOW = new Date('2026-11-23T08:00:00Z');

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** What was written, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs a command written as on a command line; "…" keeps blanks together. */
export async function run(line: string, dataSource: DataSource, files: Readonly<Record<string, string | Buffer>> = {}, debug = false): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const written: Record<string, string> = {};
  const argv = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
  const status = await runCommand(argv, {
    dataSource, out: (text) => out.push(text), err: (text) => err.push(text), now: () => NOW, debug,
    readFile: async (path) => {
      if (path in files) return Buffer.from(files[path]!);
      throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
    },
    writeFile: async (path, text) => {
      let whole = '';
      for await (const part of text) whole += part;
      written[path] = whole;
    },
    readSchema: (name) => readFile(join(SEEDS, 'schemas', `${name}.schema.json`)),
  });
  return { status, out: out.join('\n'), err: err.join('\n'), files: written };
}

/** Reads and writes nothing and says nothing: what a test does not look at. */
export const QUIET: CommandIo = {
  get dataSource() {
    return UNTOUCHED;
  },
  out: () => undefined, err: () => undefined, now: () => NOW,
  readFile: () => Promise.reject(new Error('no file')), writeFile: () => Promise.reject(new Error('no file')), readSchema: () => Promise.reject(new Error('no schema')),
};

/** A data source that fails the test if a command touches it. */
export const UNTOUCHED = new Proxy({} as DataSource, {
  get(_, name) {
    throw new Error(`the database was asked for ${String(name)}`);
  },
});
