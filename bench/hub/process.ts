import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pinned, SERVER_CORE } from '../machine';
import type { Places } from '../places';

export interface RunningHub {
  readonly port: number;
  readonly pid: number;
  /** From the start of the process until it was ready to answer. */
  readonly startMs: number;
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 10;
const PATIENCE_MS = 120_000;

/** Starts the hub as `npm start` does, bound to the servers' core, and waits until it is ready. */
export async function startHub(places: Places, folder: string, nodeArgs: readonly string[] = []): Promise<RunningHub> {
  const port = await freePort();
  const log = openSync(join(places.out, 'hub.log'), 'w');
  const started = performance.now();
  const [program, args] = pinned(SERVER_CORE, process.execPath, [...nodeArgs, join(places.root, 'dist/main.js')]);
  const child = spawn(program, args, { cwd: places.out, stdio: ['ignore', log, log], env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, DATABASE_URL: '' } });
  closeSync(log);
  process.once('exit', () => child.kill()); // a measurement that fails leaves no hub behind
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - started > PATIENCE_MS) {
      child.kill('SIGKILL');
      throw new Error(`The hub did not start:\n${readFileSync(join(places.out, 'hub.log'), 'utf8')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return { port, pid: child.pid!, startMs: performance.now() - started, stop: () => ended(child) };
}

/** Resident memory of a process in bytes, where the system tells it. */
export function residentBytes(pid: number): number | null {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024;
  } catch {
    return null;
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok, () => false);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
