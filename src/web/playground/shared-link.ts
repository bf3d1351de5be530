/** What a link `/graphql?query=…&variables=…&operationName=…` asks to open. */
export interface SharedLink {
  query: string;
  variables: string;
  operationName: string | null;
}

const DOCUMENT_ID = /^sha256:([0-9a-f]{64})$/;

/**
 * Reads the page's address, in which `documentId` may stand for the query: the id of a document of the
 * explorer, whose text the server has.
 */
export async function readSharedLink({ search }: Location): Promise<SharedLink | undefined> {
  const parameters = new URLSearchParams(search);
  const documentId = parameters.get('documentId');
  const query = parameters.get('query') || (documentId && (await textOf(documentId)));
  if (!query) return undefined;
  return {
    query,
    variables: indentJson(parameters.get('variables') ?? ''),
    operationName: parameters.get('operationName') || null,
  };
}

/** The text of a document; a comment that says so where it is not to be had. */
async function textOf(documentId: string): Promise<string> {
  const [, hash] = DOCUMENT_ID.exec(documentId) ?? [];
  try {
    const response = await fetch(`/explorer/documents/${hash}.graphql`);
    if (hash !== undefined && response.ok) return await response.text();
  } catch {
    // The server is gone: the comment says what to do.
  }
  return `# The text of this query cannot be had here; the link may be of another version.\n# Open it anew by “Show query” in the explorer.\n`;
}

/** Text that is not JSON stays as it is: the variables editor marks the mistake. */
function indentJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
