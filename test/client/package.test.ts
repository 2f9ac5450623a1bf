import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import type { Database } from '../../src/database/data-source';
import { seededHub } from '../support/seeded';
import { startHub, type RunningHub } from '../support/running-hub';
import { FILES, firstExample, PROGRAMS, TYPED } from './package-use';

const ROOT = join(__dirname, '..', '..');
const run = promisify(execFile);
/** What the client needs of others, packed from what is installed here: the installation asks no registry. */
const NEEDED = ['graphql', 'graphql-request', '@graphql-typed-document-node/core'];

interface Packed {
  readonly filename: string;
  readonly files: { readonly path: string }[];
}

/** One of the projects of a partner, with the packed client installed in it. */
let project = '';
let packed: Packed;
let database: Database;
let hub: RunningHub;
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'dti-hub-partner-'));
  const pack = async (what: string, ...more: string[]): Promise<Packed> =>
    JSON.parse((await run('npm', ['pack', what, '--json', '--pack-destination', project, ...more], { cwd: ROOT })).stdout)[0];
  packed = await pack('./client');
  const others = await Promise.all(NEEDED.map((name) => pack(`./node_modules/${name}`, '--ignore-scripts')));
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', ...[packed, ...others].map(({ filename }) => `./${filename}`)], { cwd: project });
  database = await seededHub();
  hub = await startHub(database, { corsOrigins: [] });
}, 240_000);
afterAll(async () => {
  await hub.close();
  await database.close();
  rmSync(project, { recursive: true, force: true });
});

test('the package holds what it says and nothing else', () => {
  expect(packed.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/types/')).sort()).toEqual(FILES);
  expect(packed.files.filter(({ path }) => path.startsWith('dist/types/') && !path.endsWith('.d.ts'))).toEqual([]);
});

test.each(Object.entries(PROGRAMS))('%s: a program of a partner runs against a hub', async (file, text) => {
  writeFileSync(join(project, file), text);
  const { stdout } = await run(process.execPath, [file, hub.url], { cwd: project });
  expect(JSON.parse(stdout)).toEqual({ third: ['Sở Tư pháp', '449.98', 'NO'], departments: 19, verified: [true, 19], refused: ['NotFoundError', 'NOT_FOUND', '34'] });
});

test('the first example of its README runs as it stands', async () => {
  const readme = readFileSync(join(project, 'node_modules/@dti-hub/client/README.md'), 'utf8');
  writeFileSync(join(project, 'readme.mjs'), firstExample(readme, hub.url));
  const { stdout } = await run(process.execPath, ['readme.mjs'], { cwd: project });
  expect(stdout).toContain('\n3 Sở Tư pháp 449.98/500 TB-R1 NO,');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('SYNTHETIC');
});

const LIBRARIES = {
  'of a browser': { lib: ['es2022', 'dom'], types: [] },
  'of Node': { lib: ['es2022'], types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] },
};
const RESOLUTIONS = { 'nodenext: import and require': ['nodenext', 'nodenext', 'mts', 'cts'], 'a bundler': ['esnext', 'bundler', 'ts'] } as const;

/** What the compiler says of a partner's sources; nothing if they fit. */
async function compiled(text: string, resolution: readonly string[], library: object): Promise<string> {
  const [module, moduleResolution, ...extensions] = resolution;
  const folder = mkdtempSync(join(project, 'typed-'));
  for (const extension of extensions) writeFileSync(join(folder, `use.${extension}`), text);
  const compilerOptions = { strict: true, noEmit: true, target: 'es2022', skipLibCheck: false, module, moduleResolution, ...library };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  return (await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]).catch((error: { stdout: string }) => error)).stdout;
}

describe.each(Object.entries(LIBRARIES))('types, with the library %s', (_, library) => {
  test.each(Object.entries(RESOLUTIONS))('%s: what fits compiles, and what does not is refused', async (__, resolution) => {
    expect(await compiled(TYPED, resolution, library)).toBe('');
  });
});

test('what does not fit is refused for its types', async () => {
  const marked = TYPED.match(/@ts-expect-error/g)!.length;
  const said = await compiled(TYPED.replace(/@ts-expect-error/g, ''), RESOLUTIONS['a bundler'], LIBRARIES['of a browser']);
  expect(said.match(/use\.ts\(\d+,\d+\): error TS(2322|2345|2540|2554|2769)/g)).toHaveLength(marked);
});

test('it bundles for a browser without any module of Node, and no type leads out of the package', () => {
  writeFileSync(join(project, 'page.mjs'), "export { DtiHub } from '@dti-hub/client';");
  const { outputFiles, warnings } = buildSync({ entryPoints: [join(project, 'page.mjs')], bundle: true, platform: 'browser', format: 'esm', write: false });
  expect(warnings).toEqual([]);
  expect(outputFiles[0]!.text).not.toMatch(/from ?"node:|require\("(fs|http|crypto|buffer)"\)/);
  const installed = join(project, 'node_modules/@dti-hub/client');
  for (const { path } of packed.files.filter((file) => file.path.endsWith('.d.ts'))) {
    const text = readFileSync(join(installed, path), 'utf8');
    for (const [, from] of text.matchAll(/(?:from|import\()\s*'([^']+)'/g)) expect([path, from]).toEqual([path, expect.stringMatching(/^(\.{1,2}\/|graphql$)/)]);
  }
});
