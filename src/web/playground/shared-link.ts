/** What a link `/graphql?query=…&variables=…&operationName=…` asks to open. */
export interface SharedLink {
  query: string;
  variables: string;
  operationName: string | null;
}

export function readSharedLink(search: string): SharedLink | undefined {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (!query) return undefined;
  return {
    query,
    variables: indentJson(parameters.get('variables') ?? ''),
    operationName: parameters.get('operationName') || null,
  };
}

/** Text that is not JSON stays as it is: the variables editor marks the mistake. */
function indentJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
