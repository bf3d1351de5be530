import { parse, print } from 'graphql';

/** A query as its id is made of it, so that its layout and comments do not matter. @throws GraphQLError */
export function canonical(query: string): string {
  return print(parse(query));
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
