/** A command line without a terminal: what was said is kept, files come from memory. */
import type { DataSource } from 'typeorm';
import { runCommand } from '../../src/commands';

export const NOW = new Date('2026-11-23T08:00:00Z');

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command written as on a command line; "…" keeps blanks together. */
export async function run(line: string, dataSource: DataSource, files: Readonly<Record<string, string | Buffer>> = {}, debug = false): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const argv = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
  const status = await runCommand(argv, {
    dataSource, out: (text) => out.push(text), err: (text) => err.push(text), now: () => NOW, debug,
    readFile: async (path) => {
      if (path in files) return Buffer.from(files[path]!);
      throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
    },
  });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

/** A data source that fails the test if a command touches it. */
export const UNTOUCHED = new Proxy({} as DataSource, {
  get(_, name) {
    throw new Error(`the database was asked for ${String(name)}`);
  },
});
