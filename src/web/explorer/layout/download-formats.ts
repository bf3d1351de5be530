import { germanFormats } from './german-formats.ts';

/** A format that the graph can be taken home in. */
export interface DownloadFormat {
  /** Its name in `/export`. */
  readonly format: string;
  /** What it is called. */
  readonly name: string;
  /** What it is good for. */
  readonly purpose: string;
  /** The language of these words: that of the reader, or English for a format that has no German ones. */
  readonly language: 'de' | 'en';
}

/** A format as the server lists it: its name, and in English what it is called and good for. */
export interface ListedFormat {
  readonly name: string;
  readonly description: string;
}

/**
 * The formats that the server offers, as it lists them.
 *
 * @throws Error when it does not answer with a list
 */
export async function listedFormats(): Promise<readonly ListedFormat[]> {
  const response = await fetch('/export', { headers: { accept: 'application/json' } });
  const list: unknown = await response.json();
  if (!isList(list)) throw new Error(`No list of formats: HTTP ${response.status}`);
  return list.formats;
}

/** A format in the reader's language: German words are the explorer's, English ones the server's. */
export function formatIn(
  { name: format, description }: ListedFormat,
  language: 'DE' | 'EN',
): DownloadFormat {
  const german = language === 'DE' ? germanFormats[format] : undefined;
  if (german !== undefined) {
    const [name, purpose] = german;
    return { format, name, purpose, language: 'de' };
  }
  const [, name = description, purpose = ''] = /^([^:,]+)[:,]\s*(.*)$/.exec(description) ?? [];
  return { format, name, purpose, language: 'en' };
}

interface List {
  readonly formats: readonly ListedFormat[];
}

function isList(list: unknown): list is List {
  return (
    typeof list === 'object' && list !== null && 'formats' in list && Array.isArray(list.formats)
  );
}
