import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createTemplate } from './database';
import { fillWithSeeds, SCHEMA, TEMPLATE_FILE } from './seeded';

/** Fills one database with all seeds, once for the whole run; suites copy it. */
export default async function setUp(): Promise<void> {
  mkdirSync(dirname(TEMPLATE_FILE), { recursive: true });
  writeFileSync(TEMPLATE_FILE, JSON.stringify(await createTemplate('seeded', SCHEMA, fillWithSeeds)));
}
