import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '../../..');

/** Node 20 does not run TypeScript: each file is translated by the same compiler as the tests, when it is required. */
const RUN_TYPESCRIPT = `
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
const jsc = { parser: { syntax: 'typescript', decorators: true }, target: 'es2022',
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false } };
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, jsc, swcrc: false, module: { type: 'commonjs' } });
  module._compile(code, filename);
};
require(process.argv[1]);`;

export interface Child {
  /** What it has printed so far, line by line. */
  lines: string[];
  printed(line: string | RegExp): Promise<void>;
  kill(): Promise<void>;
  ended(): Promise<number | null>;
  pid: number;
}

const running = new Set<Child>();

/** For afterEach: no test leaves a process behind, least of all a failing one. */
export async function killChildren(): Promise<void> {
  await Promise.all([...running].map((child) => child.kill()));
}

/** Runs a script of this folder in a process of its own. */
export function runChild(script: string, ...args: string[]): Child {
  const child: ChildProcess = spawn(process.execPath, ['-e', RUN_TYPESCRIPT, join(__dirname, script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout! });
  reader.on('line', (line) => lines.push(line));
  const has = (wanted: string | RegExp): boolean =>
    lines.some((line) => (typeof wanted === 'string' ? line === wanted : wanted.test(line)));
  const ended = async (): Promise<number | null> => (await exit)[0] as number | null;
  const self: Child = {
    lines,
    pid: child.pid!,
    ended,
    async printed(wanted) {
      while (!has(wanted)) {
        await Promise.race([once(reader, 'line'), exit.then(() => Promise.reject(new Error(`${script} ended early`)))]);
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await ended();
    },
  };
  running.add(self);
  void exit.then(() => running.delete(self));
  return self;
}
