import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEnv } from '../../src/env';
import { CLIENT_TIMEOUT_MS, DRAIN_MS } from '../../src/http/listener';

/* The settings stand in four places: src/env.ts, .env.example, docs/operations.md and docker-compose.yml. They must say the same. */

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The settings that the hub looks for. */
function known(): string[] {
  const asked = new Set<string>();
  readEnv(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
  return [...asked].sort();
}

/** NAME=value of the lines that the example gives, each still behind its #. */
const exampleOf = (text: string): [string, string][] => [...text.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]);
/** NAME of the first column of the table of settings. */
const tableOf = (text: string): string[] => [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name!);
/** ${NAME} or ${NAME:-default} in a compose file. */
const takenBy = (text: string): [string, string][] => [...text.matchAll(/\$\{([A-Z_]+)(?::-([^}]*))?\}/g)].map(([, name, value]) => [name!, value ?? '']);
const names = (pairs: readonly [string, string][]): string[] => [...new Set(pairs.map(([name]) => name))].sort();

const COMPOSE_ONLY = ['POSTGRES_PASSWORD'];
const example = exampleOf(read('.env.example'));
const compose = read('docker-compose.yml');
const { services } = parse(compose, { merge: true }) as { services: Record<'hub' | 'postgres', any> };

test('.env.example, docs/operations.md and src/env.ts name exactly the same settings', () => {
  const settings = known();
  expect(settings).toEqual(expect.arrayContaining(['PORT', 'DATABASE_URL', 'METRICS_TOKEN']));
  expect(names(example)).toEqual([...settings, ...COMPOSE_ONLY].sort());
  expect(tableOf(read('docs/operations.md')).sort()).toEqual([...settings, ...COMPOSE_ONLY].sort());
});

test('a setting that one of them forgets is found', () => {
  const without = (text: string): string => text.replace(/^.*LOG_LEVEL.*$/gm, '');
  expect(names(exampleOf(without(read('.env.example'))))).not.toContain('LOG_LEVEL');
  expect(tableOf(without(read('docs/operations.md')))).not.toContain('LOG_LEVEL');
});

test('what the example says is what holds without it', () => {
  const given = example.filter(([name]) => !COMPOSE_ONLY.includes(name));
  expect(readEnv(Object.fromEntries(given))).toEqual(readEnv({}));
  expect(given.filter(([, value]) => value !== '').map(([name]) => name)).toEqual(['HOST', 'PORT', 'DATA_DIR', 'INTROSPECTION', 'RATE_LIMIT', 'TRUST_PROXY', 'SNAPSHOT_MEMORY_MB', 'LOG_LEVEL']);
});

test('npm start and npm run hub take from .env what the environment does not name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dti-hub-settings-'));
  mkdirSync(join(folder, 'scripts'));
  copyFileSync(join(ROOT, 'scripts', 'prepare.mjs'), join(folder, 'scripts', 'prepare.mjs'));
  const program = `import('./scripts/prepare.mjs').then((prepare) => { prepare.readSettings(); console.log(process.env.PORT + ' ' + process.env.HOST); })`;
  const told = (): string => spawnSync(process.execPath, ['--eval', program], { cwd: folder, env: { HOST: 'of-the-environment' }, encoding: 'utf8' }).stdout.trim();
  expect(told()).toBe('undefined of-the-environment');
  writeFileSync(join(folder, '.env'), read('.env.example').replace('# PORT=4000', 'PORT=4321').replace('# HOST=127.0.0.1', 'HOST=of-the-file'));
  expect(told()).toBe('4321 of-the-environment');
  rmSync(folder, { recursive: true });
  for (const script of ['start', 'hub']) expect(read(`scripts/${script}.mjs`)).toMatch(/\nreadSettings\(\);\nawait import/);
});

test('docker-compose.yml takes from .env only what the example names, with the same default, and hands every setting on', () => {
  const defaults = Object.fromEntries(example);
  const ofContainers: Record<string, string> = { LOG_FORMAT: 'json' }; // a container has no terminal
  for (const [name, value] of takenBy(compose)) expect([name, value]).toEqual([name, ofContainers[name] ?? defaults[name]]);
  const ofImage = ['HOST', 'PORT', 'DATA_DIR'];
  expect([...Object.keys(services.hub.environment), ...ofImage].sort()).toEqual(known());
});

test('the containers wait for each other, come back, and are given time to end', () => {
  expect(services.hub.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  for (const { restart, mem_limit, logging } of Object.values(services)) {
    expect([restart, mem_limit, logging.options['max-size']]).toEqual(['unless-stopped', expect.any(String), expect.any(String)]);
  }
  expect(Number.parseInt(services.hub.stop_grace_period, 10) * 1_000).toBeGreaterThanOrEqual(DRAIN_MS + CLIENT_TIMEOUT_MS);
  expect(services.postgres.healthcheck.test).toContain('pg_isready');
});
