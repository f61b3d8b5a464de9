import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** GraphiQL with its editor and workers from node_modules, so that it works without internet. */
export default defineConfig({
  root: at('.'),
  // Served from two addresses: /graphiql for the graph, /partner/explorer for the contract.
  base: './',
  // Warnings are about directives inside dependencies.
  logLevel: 'error',
  worker: { format: 'es' },
  build: {
    outDir: at('../build/explorer'),
    emptyOutDir: true,
    rollupOptions: { input: [at('./index.html'), at('./partner.html')] },
    // The editor is large by nature, and developers load it once.
    chunkSizeWarningLimit: 10_000,
  },
});
