import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../../src/database/lock';
import { killChildren, runChild, type Child } from './children/run';

let folder: string;
const lockFile = (): string => join(folder, 'hub.lock');
const held = (): { pid: number; started: string | null } => JSON.parse(readFileSync(lockFile(), 'utf8'));

/** A lock as another process, or an earlier one, would have left it. */
function leaveLock(holder: object | string): void {
  writeFileSync(lockFile(), typeof holder === 'string' ? holder : JSON.stringify(holder));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dti-hub-lock-'));
});

afterEach(async () => {
  await killChildren();
  rmSync(folder, { recursive: true, force: true });
});

async function holdInChild(): Promise<Child> {
  const child = runChild('hold-lock.ts', folder);
  await child.printed('held');
  return child;
}

test('a folder is created for its owner only, and freed on release', () => {
  const path = join(folder, 'new');
  const release = lockFolder(path);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  expect(statSync(join(path, 'hub.lock')).mode & 0o777).toBe(0o600);
  release();
  expect(readdirSync(path)).toEqual([]);
});

test('a second owner in the same process is refused', () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'DATA_FOLDER_IN_USE' }));
  release();
  lockFolder(folder)();
});

test('a folder held by a live process is refused, naming process, folder and remedy', async () => {
  const { pid } = await holdInChild();
  expect(() => lockFolder(folder)).toThrow(`The data folder ${folder} is in use by process ${pid}. Stop that process`);
  expect(held().pid).toBe(pid);
});

test('the folder of a killed process is taken over at once', async () => {
  const child = await holdInChild();
  await child.kill();
  const release = lockFolder(folder);
  expect(held().pid).toBe(process.pid);
  release();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock whose process id another process has got meanwhile is stale', async () => {
  const child = await holdInChild();
  leaveLock({ pid: child.pid, started: '1', token: 'of its predecessor' });
  lockFolder(folder)();
});

test('a lock with our own process id from an earlier life is stale, as in a container that always gives the same', () => {
  leaveLock({ pid: process.pid, started: '1', token: 'before the restart' });
  lockFolder(folder)();
  leaveLock({ pid: process.pid, started: null, token: 'without a known start' });
  lockFolder(folder)();
});

test.each(['', 'not json', 'null', '{}'])('a damaged lock (%j) is stale', (content) => {
  leaveLock(content);
  lockFolder(folder)();
});

test('a takeover that was killed half-way does not block the next one', () => {
  leaveLock({ pid: 4_000_000, started: '1', token: 'dead' });
  writeFileSync(`${lockFile()}.takeover`, JSON.stringify({ pid: 4_000_001, started: '1', token: 'dead too' }));
  lockFolder(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test('of processes that find the same stale lock in the same instant exactly one takes it over', async () => {
  const rounds = Array.from({ length: 100 }, (_, round) => join(folder, String(round)));
  for (const path of rounds) {
    mkdirSync(path);
    writeFileSync(join(path, 'hub.lock'), JSON.stringify({ pid: 4_000_000, started: '1', token: 'dead' }));
  }
  const start = String(Date.now() + 1_500);
  const children = [1, 2, 3].map(() => runChild('race-for-locks.ts', start, ...rounds));
  await Promise.all(children.map((child) => child.printed('done')));
  const winners = children.flatMap(({ lines }) => lines.filter((line) => line !== 'done'));
  expect(winners.sort()).toEqual(rounds.sort());
});

test('a folder that cannot be written to is refused with a remedy', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => lockFolder(join(folder, 'file'))).toThrow(expect.objectContaining({ code: 'DATA_FOLDER_UNUSABLE' }));
});
