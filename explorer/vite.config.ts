import { defineConfig, type Plugin } from 'vite';
import { builtFrom } from './built-from.mjs';

// The packages apart from the page: a change of the page leaves their 6 MB in git as they are. With them goes what they
// need at once; Monaco comes when the page stands, the formatter (prettier) when it is asked for.
const packages = { name: 'packages', test: /^(?!.*node_modules\/(monaco-|prettier)).*(node_modules|vite\/|rolldown)/, priority: 1 };
const monaco = { name: 'monaco', test: /node_modules\/monaco-/ };

/** Writes into the page what it was built from. */
const stamp: Plugin = {
  name: 'stamp',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'built-from', content: builtFrom(import.meta.dirname) }, injectTo: 'head' }],
};

export default defineConfig({
  base: './', // the page finds its files beside itself, wherever it is mounted
  build: {
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { moduleLevelDirective: false }, // "use client" means nothing here
      output: { codeSplitting: { groups: [packages, monaco] } },
    },
    chunkSizeWarningLimit: 5000, // Monaco is one large chunk
  },
  worker: { format: 'es' },
  plugins: [stamp],
});
