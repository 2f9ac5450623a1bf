import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseError, messageOf } from './error';

const LOCK_FILE = 'hub.lock';

/** Who holds a lock: a process id alone is reused sooner or later, so its start time goes with it where it is known. */
interface Holder {
  pid: number;
  started: string | null;
  token: string;
}

/** The tokens this process holds: where start times are unknown, they tell its own lock from a namesake's. */
const held = new Set<string>();

/**
 * Makes this process the only owner of a data folder, creating the folder if need be. A lock whose process has ended
 * is taken over at once. Returns the release.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK_FILE);
  try {
    makeFolder(folder);
    return acquire(path, folder);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError(
      'DATA_FOLDER_UNUSABLE',
      `The data folder ${folder} cannot be used: ${messageOf(error)}.`,
      'Set DATA_DIR to a folder that this user may write to, on a disk with free space.',
    );
  }
}

/** Step by step: Node's own recursive way never ends where a file system takes no folders, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process was quicker
  }
}

function acquire(path: string, folder: string): () => void {
  const me: Holder = { pid: process.pid, started: startTime(process.pid), token: randomUUID() };
  const draft = `${path}.${me.token}`;
  writeFileSync(draft, JSON.stringify(me), { mode: 0o600, flag: 'wx' });
  try {
    while (!linked(draft, path)) {
      const holder = readHolder(path);
      if (holder === 'gone') continue;
      if (holder !== 'unreadable' && isAlive(holder)) throw inUse(folder, holder.pid, path);
      if (replaceStale(path, draft, holder, folder)) break;
    }
  } finally {
    rmSync(draft, { force: true });
  }
  held.add(me.token);
  return () => {
    if (held.delete(me.token)) rmSync(path, { force: true });
  };
}

/**
 * Of all processes that see the same stale lock only the holder of a second lock may replace it, and only after
 * looking again: a slow one must not throw out the quick one that has just moved in.
 */
function replaceStale(path: string, draft: string, stale: Holder | 'unreadable', folder: string): boolean {
  const release = acquire(`${path}.takeover`, folder);
  try {
    if (JSON.stringify(readHolder(path)) !== JSON.stringify(stale)) return false;
    renameSync(draft, path);
    return true;
  } finally {
    release();
  }
}

/** A hard link appears with its content or not at all, and never over another file. */
function linked(draft: string, path: string): boolean {
  try {
    return linkSync(draft, path) === undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): Holder | 'gone' | 'unreadable' {
  try {
    const { pid, started = null, token = '' } = (JSON.parse(readFileSync(path, 'utf8')) ?? {}) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, started, token } : 'unreadable';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    if (error instanceof SyntaxError) return 'unreadable';
    throw error; // somebody else's file: not ours to judge
  }
}

function isAlive({ pid, started, token }: Holder): boolean {
  const now = startTime(pid);
  if (now !== null && started !== null) return now === started;
  if (pid === process.pid) return held.has(token);
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs, as another user
  }
}

/** On Linux: fields 3 (state) and 22 (start) of /proc/<pid>/stat, counted behind the name, which may hold blanks. */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended, not yet reaped' : (fields[19] ?? null);
  } catch {
    return null;
  }
}

const inUse = (folder: string, pid: number, path: string): DatabaseError =>
  new DatabaseError(
    'DATA_FOLDER_IN_USE',
    `The data folder ${folder} is in use by process ${pid}.`,
    `Stop that process, or choose another folder; if it is not a DTI Hub, delete ${path}.`,
  );
