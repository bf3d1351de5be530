/** A format that the graph can be taken home in. */
export interface DownloadFormat {
  /** Its name in `/export`. */
  readonly format: string;
  /** What it is called. */
  readonly name: string;
  /** What it is good for, in the server's words. */
  readonly purpose: string;
}

/**
 * The formats that the server offers, as it lists them.
 *
 * @throws Error when it does not answer with a list
 */
export async function downloadFormats(): Promise<readonly DownloadFormat[]> {
  const response = await fetch('/export', { headers: { accept: 'application/json' } });
  const list: unknown = await response.json();
  if (!isList(list)) throw new Error(`No list of formats: HTTP ${response.status}`);
  return list.formats.map(({ name: format, description }) => {
    const [, name = description, purpose = ''] = /^([^:,]+)[:,]\s*(.*)$/.exec(description) ?? [];
    return { format, name, purpose };
  });
}

interface List {
  readonly formats: readonly { readonly name: string; readonly description: string }[];
}

function isList(list: unknown): list is List {
  return (
    typeof list === 'object' && list !== null && 'formats' in list && Array.isArray(list.formats)
  );
}
