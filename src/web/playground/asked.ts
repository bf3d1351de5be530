import { documentIdOf } from './document-id.ts';
import { isPersistedOnly } from './persisted-only.ts';

/** How a request names its query: by its text, or, where the server answers nothing else, by its id. */
export async function asked(query: string): Promise<{ query: string } | { documentId: string }> {
  const documentId = isPersistedOnly ? await documentIdOf(query) : null;
  return documentId === null ? { query } : { documentId };
}
