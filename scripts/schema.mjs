/** `npm run schema`: writes schema.graphql from the sources, after a change that is meant. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const { schemaText } = createRequire(import.meta.url)(join(root, 'dist/resolvers/build.js'));
writeFileSync(join(root, 'schema.graphql'), await schemaText());
