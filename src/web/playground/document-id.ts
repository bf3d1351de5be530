import { type DocumentNode, Kind, parse, print } from 'graphql';

/**
 * A query as its id is made of it, as codegen does: on one line, fragments first, so that its layout and
 * comments do not matter.
 *
 * @throws GraphQLError for what is no query
 */
export function canonical(query: string): string {
  return print(ordered(parse(query), Kind.FRAGMENT_DEFINITION))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A query as it is best read: laid out, its fragments last. @throws GraphQLError for what is no query */
export function legible(query: string): string {
  return print(ordered(parse(query), Kind.OPERATION_DEFINITION));
}

function ordered(document: DocumentNode, first: Kind): DocumentNode {
  const isLater = ({ kind }: { kind: string }) => (kind === first ? 0 : 1);
  const definitions = document.definitions.toSorted((a, b) => isLater(a) - isLater(b));
  return { ...document, definitions };
}

/**
 * The id by which a server knows a query, if it does: `sha256:` and a hash. Null where the query is none,
 * or the browser does not hash, as on pages without encryption.
 */
export async function documentIdOf(query: string): Promise<string | null> {
  if (!window.isSecureContext) return null;
  try {
    const bytes = new TextEncoder().encode(canonical(query));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  } catch {
    return null;
  }
}
