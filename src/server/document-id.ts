import { createHash } from 'node:crypto';

/** How an id begins that is the hash of its document. */
export const HASHED = 'sha256:';

/** The id of a document, as the appendix of GraphQL over HTTP makes it of its text. */
export function documentId(text: string): string {
  return HASHED + createHash('sha256').update(text).digest('hex');
}
