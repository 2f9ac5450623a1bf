/** `npm run bench [-- W1 … W5] [-- --quick]`: measures the hub against its references and writes bench/RESULTS.md (bench/README.md). */
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { ensureBuilt, ensureInstalled, hashOf, root, run } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const out = join(root, '.build', 'bench');
/** The measurement runs the hub's compiled sources, the very files that `npm start` runs. */
const compiledSources = {
  name: 'compiled-sources',
  setup: (bundler) => bundler.onResolve({ filter: /\/src\// }, ({ path, resolveDir }) => ({
    path: join(root, 'dist', `${relative(join(root, 'src'), resolve(resolveDir, path))}`), external: true,
  })),
};
await build({
  absWorkingDir: root, entryPoints: ['bench/main.ts', 'bench/child.ts'], outdir: out, outExtension: { '.js': '.cjs' },
  bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', plugins: [compiledSources], logLevel: 'warning',
});
const DECIDING = ['seeds', 'src/database', 'src/entities', 'src/formats', 'src/indexers', 'bench/nation', 'package-lock.json'];
run(process.execPath, [join(out, 'main.cjs'), ...process.argv.slice(2)], { env: { ...process.env, BENCH_DATA: hashOf(DECIDING).slice(0, 16) } });
