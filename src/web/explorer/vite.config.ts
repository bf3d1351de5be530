import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { knownDocuments } from './known-documents.ts';
import { packed } from './packed.ts';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  base: '/explorer/',
  publicDir: false,
  plugins: [knownDocuments(), packed()],
  build: {
    outDir: resolve(here, '../../../dist/explorer'),
    emptyOutDir: true,
    target: 'es2022',
    // Files instead of data: URIs, so that the page's Content-Security-Policy can stay narrow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    // Which file is loaded for what: a test adds up the sizes of each view.
    manifest: 'manifest.json',
    // How long the packing takes is no fault.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
});
