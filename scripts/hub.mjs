/** `npm run hub -- COMMAND`: the operator's command line. */
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
await import(new URL(`file://${join(root, 'dist/cli.js')}`));
