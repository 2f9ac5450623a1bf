import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dropTemplate, type Template } from './database';
import { TEMPLATE_FILE } from './seeded';

/** Deletes the filled database of this run from a PostgreSQL server; the embedded one is kept for the next run. */
export default async function tearDown(): Promise<void> {
  if (!existsSync(TEMPLATE_FILE)) return;
  const template = JSON.parse(readFileSync(TEMPLATE_FILE, 'utf8')) as Template;
  if (template.engine === 'embedded') return;
  await dropTemplate(template);
  rmSync(TEMPLATE_FILE);
}
