/**
 * `npm run schema`: writes schema.graphql from the sources, and the client's types from it, after a change that is meant.
 * `npm run schema -- --release`: keeps it as docs/schema/<version>.graphql, too, which later schemas are compared with.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

const [option, ...others] = process.argv.slice(2);
if ((option !== undefined && option !== '--release') || others.length > 0) refuse(['npm run schema [-- --release]']);

ensureInstalled();
ensureBuilt();
const { schemaText } = createRequire(import.meta.url)(join(root, 'dist/resolvers/build.js'));
const text = await schemaText();
writeFileSync(join(root, 'schema.graphql'), text);
await (await import('./client/codegen.mjs')).codegen();
if (option === '--release') await release();

/** Only a schema that breaks nothing of the release before it, or says so by its version, becomes a release. Loaded late: it needs the packages. */
async function release() {
  const { judgeSchema, releasesOf, versionOf } = await import('./schema/judge.mjs');
  const { writeRelease } = await import('./schema/releases.mjs');
  const { passed, lines } = judgeSchema(root, text);
  if (!passed) refuse(lines);
  try {
    writeRelease(releasesOf(root), versionOf(root), text);
  } catch (error) {
    refuse([error.message]);
  }
}

function refuse(lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
