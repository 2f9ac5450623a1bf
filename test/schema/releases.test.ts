import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeSchema } from '../../scripts/schema/judge.mjs';
import { isNewEdition, newestRelease, writeRelease } from '../../scripts/schema/releases.mjs';
import { reportOn } from '../../scripts/schema/report.mjs';
import { schemaText } from '../../src/resolvers/build';
import { changed, RELEASED, TODAY } from './sample';

const ROOT = join(__dirname, '..', '..');

describe('only a new edition may break', () => {
  test.each([
    ['0.1.0', '0.1.1', false], ['0.1.0', '0.1.0', false], ['0.1.9', '0.2.0', true], ['0.9.0', '1.0.0', true], ['0.10.0', '0.9.0', false],
    ['1.0.0', '1.1.0', false], ['1.9.9', '2.0.0', true], ['2.0.0', '1.9.0', false], ['2.0.0', '0.3.0', false],
  ])('%s → %s: %s', (released, version, allowed) => {
    expect(isNewEdition(released, version)).toBe(allowed);
    const report = reportOn({ version: released, text: RELEASED }, { version, text: changed('name: String!, ', ''), day: TODAY });
    expect(report.passed).toBe(allowed);
    expect(report.lines.join('\n')).toContain(allowed ? `allowed by the new version ${version}: FIELD_REMOVED: Unit.name was removed.` : 'BREAKING: FIELD_REMOVED: Unit.name was removed.');
    expect(report.lines.join('\n').includes('Remedy: keep the old beside the new')).toBe(!allowed);
  });

  test.each(['1.0', 'v1.0.0', '1.0.0-rc.1'])('"%s" is refused as a version', (version) => {
    expect(() => isNewEdition('0.1.0', version)).toThrow(version);
  });
});

describe('releases', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hub-schema-'));
    mkdirSync(join(folder, 'docs', 'schema'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const project = (version: string, text: string, ...released: [string, string][]): { status: number | null; stdout: string } => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
    writeFileSync(join(folder, 'schema.graphql'), text);
    for (const [name, schema] of released) writeRelease(join(folder, 'docs', 'schema'), name, schema);
    return spawnSync(process.execPath, [join(ROOT, 'scripts', 'schema-diff.mjs'), folder], { encoding: 'utf8' });
  };

  test('the step of `npm run check` ends with 1 and names a planted change, its place and its effect', () => {
    const { status, stdout } = project('0.2.3', changed(' DISTRICT', ''), ['0.2.0', RELEASED], ['0.1.0', 'type Query { gone: Int }']);
    expect(status).toBe(1);
    expect(stdout).toContain('against release 0.2.0');
    expect(stdout).toContain('VALUE_REMOVED_FROM_ENUM: DISTRICT was removed from enum type Kind.');
    expect(stdout).toContain('queries that send the member are refused');
  });

  test('it ends with 0 where the schema only grew', () => {
    const { status, stdout } = project('0.2.3', changed('name: String!', 'name: String!, slug: String'), ['0.2.0', RELEASED]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('1 trường / fields')]);
  });

  test('the newest is the highest version, not the last in the alphabet', () => {
    for (const version of ['0.9.0', '0.10.0', '0.2.0']) writeRelease(folder, version, version);
    expect(newestRelease(folder)).toEqual({ version: '0.10.0', text: '0.10.0' });
    expect(() => newestRelease(join(folder, 'docs', 'schema'))).toThrow('no release');
  });

  test('a release is never written over with another schema', () => {
    writeRelease(folder, '0.1.0', RELEASED);
    expect(() => writeRelease(folder, '0.1.0', 'type Query { a: Int }')).toThrow('raise "version"');
    writeRelease(folder, '0.1.0', RELEASED);
    expect(readFileSync(join(folder, '0.1.0.graphql'), 'utf8')).toBe(RELEASED);
  });
});

test('the schema of the hub breaks nothing of its newest release', async () => {
  expect(judgeSchema(ROOT, await schemaText()).lines.filter((line) => /BREAKING|EARLY/.test(line))).toEqual([]);
});
