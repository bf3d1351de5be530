import { resolve } from 'node:path';
import { parse, print } from 'graphql';
import type { Plugin } from 'vite';
import { documentId } from '../../server/document-id.ts';

const generated = resolve(import.meta.dirname, 'generated');
/** An operation as codegen writes it, with its text and what is known of it: its id. */
const OPERATION = /new TypedDocumentString\(`([^`]*)`, (\{"hash":"([^"]+)"\})\)/g;

/**
 * Takes the texts of all documents out of the build, which asks for them by their ids, and puts them
 * beside it: as the manifest by which the server knows them, and each under its hash, for whoever wants
 * to see a query.
 */
export function knownDocuments(): Plugin {
  const documents = new Map<string, string>();
  return {
    name: 'known-documents',
    apply: 'build',
    // As codegen wrote it.
    enforce: 'pre',
    transform(code, path) {
      if (!path.startsWith(generated)) return null;
      const asked = code.replaceAll(OPERATION, (_, written: string, meta: string, id: string) => {
        const text = print(parse(written));
        if (documentId(text) !== id) this.error(`${path}: ${id} is not the id of its text.`);
        documents.set(id, text);
        return `{ __meta__: ${meta} }`;
      });
      // Texts of fragments are asked for by nobody; they leave the build where nothing stands in the way.
      return asked.replaceAll(
        ' new TypedDocumentString(',
        ' /*#__PURE__*/ new TypedDocumentString(',
      );
    },
    generateBundle() {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      const inOrder = [...documents].toSorted(([a], [b]) => (a < b ? -1 : 1));
      emit('persisted-documents.json', JSON.stringify(Object.fromEntries(inOrder), null, 2));
      for (const [id, text] of inOrder) {
        emit(`documents/${id.replace('sha256:', '')}.graphql`, `${text}\n`);
      }
    },
  };
}
