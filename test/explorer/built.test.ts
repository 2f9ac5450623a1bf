import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EXPLORER = join(__dirname, '..', '..', 'explorer');
const SCRIPT = join(EXPLORER, 'built-from.mjs');
const builtFrom = (...folder: string[]): string => execFileSync(process.execPath, [SCRIPT, ...folder], { encoding: 'utf8' }).trim();

test('the page in git is built from the sources in git', async () => {
  const page = await readFile(join(EXPLORER, 'dist', 'index.html'), 'utf8');
  const stamp = /<meta name="built-from" content="([\da-f]{64})">/.exec(page)?.[1];
  if (stamp !== builtFrom()) throw new Error('explorer/dist is not what explorer/src and explorer/queries make: rebuild it (explorer/README.md).');
});

test('a changed word of a saved query is another page; a line end of Windows is not', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'dti-hub-explorer-'));
  try {
    await cp(EXPLORER, copy, { recursive: true, filter: (path) => !/node_modules|[\\/]dist/.test(path) });
    expect(builtFrom(copy)).toBe(builtFrom());
    const manifest = join(copy, 'queries', 'manifest.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.replaceAll('\n', '\r\n'));
    expect(builtFrom(copy)).toBe(builtFrom());
    await writeFile(manifest, text.replace('Thái Bình', 'Thái  Bình'));
    expect(builtFrom(copy)).not.toBe(builtFrom());
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});
