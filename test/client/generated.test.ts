import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dti-hub-operations-'));
  cpSync(join(ROOT, 'client/operations'), join(folder, 'operations'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `drift` says, about the schema and operations in git or about others. */
function drift(...files: string[]): { status: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/client.mjs', 'drift', ...files], { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stderr };
}

test('types and documents in git are those of schema.graphql and client/operations', () => {
  expect(drift()).toEqual({ status: 0, said: '' });
});

test('a field that the schema makes nullable, and one that a selection drops, would be noticed', () => {
  const schema = join(folder, 'schema.graphql');
  const text = readFileSync(join(ROOT, 'schema.graphql'), 'utf8');
  writeFileSync(schema, text.replace('  fullName: String!', '  fullName: String'));
  expect(readFileSync(schema, 'utf8')).not.toBe(text);
  expect(drift(schema, join(ROOT, 'client/operations'))).toEqual({ status: 1, said: expect.stringMatching(/^client\/src\/generated\/types\.ts has drifted: [^\n]*\n$/) });
  const operation = join(folder, 'operations/unit.graphql');
  writeFileSync(operation, readFileSync(operation, 'utf8').replace('  basis\n', ''));
  const { status, said } = drift(join(ROOT, 'schema.graphql'), join(folder, 'operations'));
  expect([status, said.match(/\w+\.ts has drifted/g)]).toEqual([1, ['types.ts has drifted', 'documents.ts has drifted']]);
});
