import { germanFormats, germanTables } from './german-formats.ts';

/** A format as the server lists it; its description is English. */
interface Listed {
  readonly description: string;
}

/** A format that a cut of the graph can be had in. */
export interface GraphFormat extends Listed {
  /** Its name in `/export`. */
  readonly name: string;
}

/** A format that an answer can be had in as a table. */
export interface TableFormat extends Listed {
  /** What is asked for it by. */
  readonly accept: string;
  readonly extension: string;
}

/** Everything that can be taken home. */
export interface Downloads {
  readonly formats: readonly GraphFormat[];
  readonly tables: readonly TableFormat[];
}

/** How a format is offered to a reader. */
export interface Offer {
  /** What it is called. */
  readonly name: string;
  /** What it is good for. */
  readonly purpose: string;
  /** The language of these words: that of the reader, or English where there are no German ones. */
  readonly language: 'de' | 'en';
}

/**
 * What the server offers, as it lists it.
 *
 * @throws Error when it does not answer with a list
 */
export async function listedDownloads(): Promise<Downloads> {
  const response = await fetch('/export', { headers: { accept: 'application/json' } });
  const list: unknown = await response.json();
  if (!isDownloads(list)) throw new Error(`No list of formats: HTTP ${response.status}`);
  return list;
}

/** A format in the reader's language: German words are the explorer's, English ones the server's. */
export function offerOf(format: GraphFormat | TableFormat, language: 'DE' | 'EN'): Offer {
  const german = 'name' in format ? germanFormats[format.name] : germanTables[format.extension];
  if (language === 'DE' && german !== undefined) {
    const [name, purpose] = german;
    return { name, purpose, language: 'de' };
  }
  const { description } = format;
  const [, name = description, purpose = ''] = /^([^:,]+)[:,]\s*(.*)$/.exec(description) ?? [];
  return { name, purpose, language: 'en' };
}

function isDownloads(list: unknown): list is Downloads {
  return (
    typeof list === 'object' &&
    list !== null &&
    'formats' in list &&
    Array.isArray(list.formats) &&
    'tables' in list &&
    Array.isArray(list.tables)
  );
}
