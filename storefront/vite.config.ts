import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

/**
 * What nearly every page shows. Left to itself the bundler cuts it into a small file for each set of pages that share it,
 * and many small files compress worse: a course page would load 62 kB in 35 files instead of 59 kB in 18.
 */
const SHARED = [
  /[\\/]ui[\\/]src[\\/](cn|merge-classes|actions|brand|a11y|scheme|format)/,
  /[\\/]ui[\\/]src[\\/](data[\\/](Card|DefinitionList)|navigation[\\/]Breadcrumbs)/,
  /[\\/]storefront[\\/]src[\\/]lib[\\/](layout|seo|format|site)/,
  /[\\/]@lucide[\\/]svelte[\\/]dist[\\/]/,
];

export default defineConfig({
  plugins: [
    tailwindcss(),
    sveltekit({
      adapter: adapter(),
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // Tiles and the map place things with style attributes.
          'style-src-attr': ['unsafe-inline'],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'worker-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
      // adapter-node 6 takes every request for https, so the built-in check refuses each form
      // sent over plain http. src/lib/server/same-origin.ts makes the check instead.
      csrf: { trustedOrigins: ['*'] },
    }),
  ],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ name: 'site', test: (id) => SHARED.some((part) => part.test(id)) }],
            },
          },
        },
      },
    },
  },
  server: { port: 3000 },
});
