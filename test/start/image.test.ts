import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HubProcess, killHubs } from '../support/hub-process';
import { seededFolder } from '../support/seeded';

/* The Dockerfile, step by step without Docker: what its last stage holds is enough for the hub to run from. */

const ROOT = join(__dirname, '..', '..');
const lines = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').split('\n');
const lastStage = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
const copies = (stage: readonly string[]): { from: string | undefined; sources: string[]; target: string }[] =>
  stage.flatMap((line) => {
    const [, from, paths] = /^COPY (?:--from=(\w+) )?(.+)$/.exec(line) ?? [];
    if (paths === undefined) return [];
    const all = paths.split(' ');
    return [{ from, sources: all.slice(0, -1), target: all.at(-1)! }];
  });
const command = (keyword: string): string[] => JSON.parse(/\[.*\]$/.exec(lastStage.find((line) => line.startsWith(keyword))!)![0]) as string[];

let image: string;
let data: string;
beforeAll(async () => {
  image = mkdtempSync(join(tmpdir(), 'dti-hub-image-'));
  for (const { from, sources, target } of copies(lastStage)) {
    for (const source of sources) {
      const path = from === undefined ? join(ROOT, source) : join(ROOT, source.replace('/hub/', ''));
      const place = join(image, target, /\/$/.test(target) ? source.split('/').at(-1)! : '');
      if (path.endsWith('node_modules')) symlinkSync(path, place.replace(/\/$/, ''));
      else cpSync(path, place, { recursive: true });
    }
  }
  data = await seededFolder();
}, 120_000);
afterEach(killHubs);
afterAll(() => {
  rmSync(image, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
});

test('every path that is copied exists and is let through by .dockerignore, which lets nothing else through', () => {
  const sources = copies(lines).filter(({ from }) => from === undefined).flatMap((copy) => copy.sources);
  expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
  const ignore = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(ignore[0]).toBe('*');
  expect(ignore.slice(1).sort()).toEqual([...new Set(sources)].map((source) => `!${source}`).sort());
});

test('what the sources import is among the packages that run the hub, not only among those that develop it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object };
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.[tj]s$/.test(file));
  const imported = files.flatMap((file) => [...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(/(?:^(?:import|export|\})[^'\n]* from |^import |require\()'((?:@[\w-]+\/)?[\w-]+)/gm)].map(([, name]) => name!));
  const packages = [...new Set(imported)].filter((name) => name !== 'node');
  expect(packages).toEqual(expect.arrayContaining(['graphql', '@apollo/server', 'pino', 'prom-client', 'typeorm']));
  expect(packages.filter((name) => !(name in dependencies))).toEqual([]);
});

test('the hub starts from what the image holds, as a user without rights, and its health check sees it come and go', async () => {
  expect(lastStage).toContain('USER node');
  const hub = HubProcess.start({ DATA_DIR: data, NODE_ENV: 'production' }, join(image, command('CMD')[1]!));
  const url = await hub.ready();
  expect((await fetch(url)).status).toBe(200);
  const [node, script] = command('HEALTHCHECK');
  expect(node).toBe('node');
  const probe = (): number | null => spawnSync(process.execPath, [join(image, script!)], { env: { PORT: new URL(url).port } }).status;
  expect(probe()).toBe(0);
  expect(await hub.stop('SIGTERM')).toBe(0);
  expect(probe()).toBe(1);
}, 60_000);
