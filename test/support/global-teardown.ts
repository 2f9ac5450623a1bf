import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dropTemplate, type Template } from './database';
import { TEMPLATE_FILE } from './seeded';

/** Deletes the filled database of this run. */
export default async function tearDown(): Promise<void> {
  if (!existsSync(TEMPLATE_FILE)) return;
  await dropTemplate(JSON.parse(readFileSync(TEMPLATE_FILE, 'utf8')) as Template);
  rmSync(TEMPLATE_FILE);
}
