import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** GraphiQL with its editor and workers from node_modules, so that it works without internet. */
export default defineConfig({
  root: at('.'),
  base: '/graphiql/',
  // Warnings are about directives inside dependencies.
  logLevel: 'error',
  worker: { format: 'es' },
  build: {
    outDir: at('../build/explorer'),
    emptyOutDir: true,
    // The editor is large by nature, and developers load it once.
    chunkSizeWarningLimit: 10_000,
  },
});
