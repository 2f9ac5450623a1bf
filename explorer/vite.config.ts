import { defineConfig } from 'vite';

export default defineConfig({
  base: './', // the page finds its files beside itself, wherever it is mounted
  build: {
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { moduleLevelDirective: false } }, // "use client" means nothing here
    chunkSizeWarningLimit: 5000, // Monaco is one large chunk
  },
  worker: { format: 'es' },
});
