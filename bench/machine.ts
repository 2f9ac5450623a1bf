import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';

/** Servers run on the first core, whoever asks them on the second. */
export const SERVER_CORE = 0;
const LOAD_CORE = 1;

export const canPin = availableParallelism() > 1 && succeeds(() => execFileSync('taskset', ['--version'], { stdio: 'ignore' }));

/** Binds a process with all its threads to a core; says whether that was possible. */
export function pin(pid: number, core: number): boolean {
  return canPin && succeeds(() => execFileSync('taskset', ['-acp', String(core), String(pid)], { stdio: 'ignore' }));
}

/** From here on this process asks, on its own core. */
export function becomeLoad(): void {
  pin(process.pid, LOAD_CORE);
}

/** A program and its arguments, bound to a core where that is possible. */
export function pinned(core: number | null, program: string, args: readonly string[]): [string, string[]] {
  return core === null || !canPin ? [program, [...args]] : ['taskset', ['-c', String(core), program, ...args]];
}

/** A tick of /proc is a hundredth of a second on every Linux in use. */
const TICK_MS = 10;

/** Processor time that some processes have taken since their start; null where the system does not tell. */
export function cpuMs(pids: readonly number[]): number | null {
  try {
    return pids.reduce((sum, pid) => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const [user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13);
      return sum + (Number(user) + Number(system)) * TICK_MS;
    }, 0);
  } catch {
    return null;
  }
}

/** The machine in one line for the results. */
export function machine(): string {
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node.js ${process.versions.node}`;
}

/** The commit that was measured, and whether files were changed since. */
export function commit(root: string): string {
  try {
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src') === '' ? '' : ' with changes in src'}`;
  } catch {
    return 'unknown';
  }
}

function succeeds(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
