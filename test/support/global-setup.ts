import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTemplate, dropTemplate, type Template } from './database';
import { fillWithSeeds, SCHEMA, TEMPLATE_FILE } from './seeded';

const ROOT = join(__dirname, '..', '..');
/** Whatever decides what the filled database holds. */
const DECIDING = ['seeds', 'src/database', 'src/entities', 'src/formats', 'src/indexers', 'package-lock.json'];

/**
 * Fills one database with all seeds for the suites to copy. The embedded one is kept until something changes that
 * decides its content; on a PostgreSQL server it lives as long as the run.
 */
export default async function setUp(): Promise<void> {
  mkdirSync(dirname(TEMPLATE_FILE), { recursive: true });
  const content = hashOf(DECIDING.flatMap((path) => filesUnder(join(ROOT, path))));
  const kept = keptTemplate();
  if (kept?.content === content) return;
  if (kept !== undefined) await dropTemplate(kept);
  const template = await createTemplate('seeded', SCHEMA, fillWithSeeds);
  writeFileSync(TEMPLATE_FILE, JSON.stringify({ ...template, content }));
}

/** The template of an earlier run, if it is still there; one on a server is gone with its run. */
function keptTemplate(): (Template & { content: string }) | undefined {
  if (!existsSync(TEMPLATE_FILE)) return undefined;
  const kept = JSON.parse(readFileSync(TEMPLATE_FILE, 'utf8')) as Template & { content: string };
  if (kept.engine === 'embedded' && existsSync(kept.folder)) return kept;
  rmSync(TEMPLATE_FILE);
  return undefined;
}

function filesUnder(path: string): string[] {
  if (path.endsWith('.json')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
