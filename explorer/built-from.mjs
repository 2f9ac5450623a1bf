/** What dist/ is built from, as one hash: it stands in the built page, and a test compares. `node built-from.mjs` prints it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const SOURCES = ['built-from.mjs', 'index.html', 'package.json', 'package-lock.json', 'queries', 'src', 'tsconfig.json', 'vite.config.ts'];

/** SHA-256 of the names and texts of all sources in a folder; line ends of Windows count as any other. */
export function builtFrom(folder) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesOf(join(folder, name)))) {
    hash.update(`${relative(folder, file).split(sep).join('/')}\n${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}\0`);
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(builtFrom(argv[2] ?? fileURLToPath(new URL('.', import.meta.url))));
