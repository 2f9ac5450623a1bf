/** `npm run hub -- COMMAND`: the operator's command line. */
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, readSettings, root } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
readSettings();
await import(new URL(`file://${join(root, 'dist/cli.js')}`));
