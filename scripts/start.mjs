/** `npm start`: whatever a fresh clone lacks, then the hub. */
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
await import(new URL(`file://${join(root, 'dist/main.js')}`));
