import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const SRC = resolve(__dirname, '..', 'src');
const CLIENT = resolve(__dirname, '..', 'client', 'src');

/** Who may import whom: the one table of ARCHITECTURE.md. Files at the root of src and in database/ wire and may import all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'indexers/core': [],
  entities: ['indexers/core'],
  formats: ['entities', 'indexers/core'],
  loaders: ['entities', 'indexers/core'],
  indexers: ['entities', 'formats', 'indexers/core'],
  schema: ['indexers/core', 'loaders'],
  resolvers: ['schema', 'loaders', 'indexers', 'indexers/core', 'entities'],
  http: ['schema', 'loaders', 'indexers', 'formats', 'indexers/core'],
  commands: ['indexers', 'loaders', 'formats', 'indexers/core'],
  database: ['entities'],
  client: ['indexers/core'],
};

/** Folders that may only take types from another. */
const TYPES_ONLY: readonly (readonly [string, string])[] = [['schema', 'loaders'], ['resolvers', 'entities']];

/** Packages that only some places may import. '' = files at the root of src. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  typeorm: ['entities', 'loaders', 'indexers', 'database', 'commands', ''],
  pg: ['database'],
  'type-graphql': ['schema', 'resolvers'],
  dataloader: ['loaders'],
  '@apollo/server': [''],
  'csv-parse': ['formats'],
  ajv: ['formats'],
  'class-validator': ['schema'],
  'graphql-request': ['client'],
  pino: [''],
  'prom-client': ['http'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string, text = readFileSync(file, 'utf8')): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) => {
    if (!(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) || statement.moduleSpecifier === undefined) return [];
    const to = (statement.moduleSpecifier as ts.StringLiteral).text;
    return [{ from: file, to, typesOnly: isTypesOnly(statement) }];
  });
}

function isTypesOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  return clause.name === undefined && bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every((element) => element.isTypeOnly);
}

function placeOf(file: string): string {
  if (file.startsWith(`${CLIENT}/`)) return 'client';
  const path = relative(SRC, file);
  if (path.startsWith('indexers/core/')) return 'indexers/core';
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function faultsOf({ from, to, typesOnly }: Import): string[] {
  const [place, name] = [placeOf(from), relative(SRC, from)];
  if (!to.startsWith('.')) {
    const owner = Object.keys(PACKAGES).find((known) => to === known || to.startsWith(`${known}/`));
    if (place === 'client' && isBuiltin(to)) return [`${name}: the client runs in a browser too, without ${to}`];
    if (place === 'indexers/core') return [`${name}: the core imports nothing, not even ${to}`];
    return owner !== undefined && !PACKAGES[owner]!.includes(place) ? [`${name}: ${owner} is not for ${place}`] : [];
  }
  const path = resolve(dirname(from), to);
  const [at, aim] = [place, placeOf(isFolder(path) ? join(path, 'index.ts') : path)];
  if (at === '' || at === aim) return [];
  if (!(MAY_IMPORT[at] ?? []).includes(aim)) return [`${name}: ${at} may not import ${aim === '' ? 'a root file' : aim}`];
  const restricted = TYPES_ONLY.some(([folder, from_]) => folder === at && from_ === aim);
  return restricted && !typesOnly ? [`${name}: ${at} may take only types from ${aim}`] : [];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function cyclesAmong(files: readonly string[]): string[] {
  const edges = new Map(files.map((file) => [file, importsOf(file).filter((found) => found.to.startsWith('.') && !found.typesOnly).map((found) => target(file, found.to, files))]));
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].map((step) => relative(SRC, step)).join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of edges.get(file) ?? []) if (next !== undefined) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return cycles;
}

function target(from: string, to: string, files: readonly string[]): string | undefined {
  const base = resolve(dirname(from), to);
  return [`${base}.ts`, join(base, 'index.ts')].find((candidate) => files.includes(candidate));
}

describe('the dependency rule', () => {
  const files = [SRC, CLIENT].flatMap(filesUnder);

  test('every import goes where the table allows', () => {
    expect(files.flatMap((file) => importsOf(file).flatMap(faultsOf))).toEqual([]);
  });

  test('there is no cycle', () => {
    expect(cyclesAmong(files)).toEqual([]);
  });

  test.each([
    ['indexers/core/rank.ts', `import { createHash } from 'node:crypto';`, 'imports nothing'],
    ['indexers/core/rank.ts', `import { publish } from '../publish';`, 'may not import indexers'],
    ['loaders/unit.ts', `import { publish } from '../indexers/publish';`, 'may not import indexers'],
    ['resolvers/unit.ts', `import { DataSource } from 'typeorm';`, 'typeorm is not for resolvers'],
    ['resolvers/unit.ts', `import { Unit } from '../entities';`, 'only types'],
    ['schema/unit.ts', `import { HubStore } from '../loaders';`, 'only types'],
    ['http/health.ts', `import { env } from '../env';`, 'may not import a root file'],
    ['../client/src/verify.ts', `import { publish } from '../../src/indexers/publish';`, 'client may not import indexers'],
    ['../client/src/verify.ts', `import { createHash } from 'node:crypto';`, 'the client runs in a browser too'],
  ])('a planted import in %s is found', (file, text, expected) => {
    const faults = importsOf(join(SRC, file), text).flatMap(faultsOf);
    expect(faults.join()).toContain(expected);
  });
});
