import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { documentId } from '../../server/document-id.ts';
import { canonical } from './document-id.ts';

const examples = resolve(import.meta.dirname, '../../../examples/queries');

/** Puts a manifest of the example queries into the build, so that a server of persisted documents answers them. */
export function knownExamples(): Plugin {
  return {
    name: 'known-examples',
    apply: 'build',
    generateBundle() {
      const texts = readdirSync(examples)
        .filter((file) => file.endsWith('.graphql'))
        .map((file) => canonical(readFileSync(join(examples, file), 'utf8')));
      const documents = Object.fromEntries(texts.map((text) => [documentId(text), text]));
      this.emitFile({
        type: 'asset',
        fileName: 'persisted-documents.json',
        source: JSON.stringify(documents, null, 2),
      });
    },
  };
}
