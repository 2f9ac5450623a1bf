/** `npm start`: whatever a fresh clone lacks, then the hub. */
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, readSettings, root } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
readSettings();
await import(new URL(`file://${join(root, 'dist/main.js')}`));
