import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pinned } from '../machine';
import type { Places } from '../places';

/** A part of the measurement that runs in a process of its own: bench/child.ts has one function for each. */
export interface Helper {
  readonly pid: number;
  ask<R>(task: string, ...given: unknown[]): Promise<R>;
  stop(): Promise<void>;
}

export interface Told {
  readonly result?: unknown;
  readonly error?: string;
}

/** Starts such a process; `core`: what it is bound to. What it says goes to this terminal. */
export function startHelper(places: Places, core: number | null, nodeArgs: readonly string[] = []): Helper {
  const [program, args] = pinned(core, process.execPath, [...nodeArgs, join(places.out, 'child.cjs')]);
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], cwd: places.out });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid: child.pid!,
    ask: <R>(task: string, ...given: unknown[]) => new Promise<R>((resolve, reject) => {
      const lost = (): void => reject(new Error(`the process for ${task} ended`));
      child.once('exit', lost);
      child.once('message', ({ result, error }: Told) => {
        child.off('exit', lost);
        if (error === undefined) resolve(result as R);
        else reject(new Error(error));
      });
      child.send({ task, given });
    }),
    stop: async () => {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
