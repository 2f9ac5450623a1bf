import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const QUERY = '{ ranking(territory: "34", unitKind: DEPARTMENT, year: 2023, first: 1) { snapshot { id fingerprint publishedAt } totalCount } }';

let folder: string;
const running = new Set<ChildProcess>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dti-hub-start-'));
});
afterEach(async () => {
  for (const hub of running) await stop(hub, 'SIGKILL');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts the hub as `npm start` does, on a port of the system's choice, with all data in one folder. */
function start(data: string): { hub: ChildProcess; lines: string[]; said: (words: RegExp) => Promise<string> } {
  const { DATABASE_URL: _, ...env } = process.env;
  const hub = spawn(process.execPath, [join(ROOT, 'dist', 'main.js')], { env: { ...env, PORT: '0', DATA_DIR: data }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(hub);
  hub.once('exit', () => running.delete(hub));
  let output = '';
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [hub.stdout, hub.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      output += bytes.toString();
      lines.splice(0, lines.length, ...output.split('\n'));
      waiting.forEach((look) => look());
    });
  }
  const said = (words: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.find((line) => words.test(line));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      hub.once('exit', (code) => reject(new Error(`The hub ended with ${code} before it said ${words}:\n${output}`)));
      look();
    });
  return { hub, lines, said };
}

async function stop(hub: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hub.exitCode !== null || hub.signalCode !== null) return;
  hub.kill(signal);
  await once(hub, 'exit');
}

async function ask(greeting: string): Promise<unknown> {
  const port = /localhost:(\d+)/.exec(greeting)![1];
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY }),
  });
  return ((await answer.json()) as { data: unknown }).data;
}

test('the first start, killed in the middle of making the database, of its units and of its tables, goes on where it stopped', async () => {
  const data = join(folder, 'killed');
  for (const moment of [/preparing data/, /Migration done/, /nguồn văn bản/, /PROVINCE:2023/, /34:COMMUNE:2023/]) {
    const { hub, said } = start(data);
    await said(moment);
    await stop(hub, 'SIGKILL');
  }
  const last = start(data);
  const first = await ask(await last.said(/localhost:\d+/));
  expect(first).toMatchObject({ ranking: { totalCount: 19 } });
  await stop(last.hub, 'SIGKILL');

  const again = start(data);
  expect(await ask(await again.said(/localhost:\d+/))).toEqual(first);
  expect(again.lines.filter((line) => / s\)$/.test(line))).toEqual([]);
  await stop(again.hub, 'SIGTERM');
}, 240_000);

test('a second hub on the same data is told so and touches nothing', async () => {
  const data = join(folder, 'shared');
  const { hub, said } = start(data);
  await said(/nguồn văn bản/);
  const second = start(data);
  await second.said(/already|đang|DATA_FOLDER|in use/i).catch(() => undefined);
  if (second.hub.exitCode === null) await once(second.hub, 'exit');
  expect(second.hub.exitCode).toBe(1);
  expect(second.lines.join('\n')).toContain(String(hub.pid));
  await stop(hub, 'SIGKILL');
}, 120_000);
