/** The package: one file for `import`, one for `require`, the core bundled into both, and the types that either leads to. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import { root, run } from '../prepare.mjs';

const DIST = join(root, 'client/dist');
const TYPES = 'types/client/src/index';

export async function build() {
  rmSync(DIST, { recursive: true, force: true });
  for (const [format, outfile] of [['esm', 'index.mjs'], ['cjs', 'index.cjs']]) {
    await bundle({
      entryPoints: [join(root, 'client/src/index.ts')], outfile: join(DIST, outfile), format, bundle: true, platform: 'neutral', target: 'es2022', charset: 'utf8',
      external: ['graphql', 'graphql-request'],
    });
  }
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'client']);
  keepReachable(join(DIST, `${TYPES}.d.ts`));
  for (const extension of ['mts', 'cts']) writeFileSync(join(DIST, `index.d.${extension}`), `export * from './${TYPES}.js';\n`);
}

/** Deletes the types that no public type leads to, such as most of the core's. */
function keepReachable(entry) {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, to] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)) visit(resolve(dirname(file), `${to}.d.ts`));
  };
  visit(entry);
  const made = readdirSync(join(DIST, 'types'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  for (const { parentPath, name } of made) if (!reached.has(join(parentPath, name))) rmSync(join(parentPath, name));
  const outside = [...reached].filter((file) => relative(DIST, file).startsWith('..'));
  if (outside.length > 0) throw new Error(`Types outside the package: ${outside.join(', ')}`);
}
