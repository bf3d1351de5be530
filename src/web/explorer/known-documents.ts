import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const generated = resolve(import.meta.dirname, 'generated');

/**
 * Puts the documents of all views into the build: the manifest by which the server knows them, and the
 * text of each under its hash, for whoever wants to see a query.
 */
export function knownDocuments(): Plugin {
  return {
    name: 'known-documents',
    apply: 'build',
    // Codegen writes fragments as texts, too, which nobody asks for: let them leave the build.
    transform: (code, id) =>
      id.startsWith(generated)
        ? code.replaceAll(' new TypedDocumentString(', ' /*#__PURE__*/ new TypedDocumentString(')
        : null,
    generateBundle() {
      const documents = allDocuments();
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('persisted-documents.json', JSON.stringify(documents, null, 2));
      for (const [id, text] of Object.entries(documents)) {
        emit(`documents/${id.replace('sha256:', '')}.graphql`, text);
      }
    },
  };
}

function allDocuments(): { readonly [id: string]: string } {
  const manifests = readdirSync(generated)
    .map((part) => join(generated, part, 'persisted-documents.json'))
    .filter((path) => existsSync(path))
    .map((path): unknown => JSON.parse(readFileSync(path, 'utf8')));
  return Object.assign({}, ...manifests);
}
