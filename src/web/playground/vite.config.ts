import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { knownExamples } from './known-examples.ts';
import { listValues } from './list-values.ts';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  base: '/playground/',
  publicDir: false,
  plugins: [knownExamples(), listValues()],
  resolve: {
    // Both names are the same parser; by the second one it would be bundled twice.
    alias: { 'prettier/parser-graphql': 'prettier/plugins/graphql' },
  },
  build: {
    outDir: resolve(here, '../../../dist/playground'),
    emptyOutDir: true,
    target: 'es2022',
    // Files instead of data: URIs, so that the page's Content-Security-Policy can stay narrow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    // Monaco is one chunk of about 3 MB, loaded from the server beside it.
    chunkSizeWarningLimit: 5000,
    // The "use client" lines of React libraries mean nothing here, and each gives a warning.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
