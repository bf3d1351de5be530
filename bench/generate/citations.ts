import { type Line, node } from './line.ts';

/** How many rows of a register stand on one of its pages. */
const ROWS_PER_PAGE = 10;

export interface Register {
  /** The id of the passage in which a row of the register stands. */
  readonly page: (row: number) => string;
  /** The register as a source, with its pages. */
  readonly lines: () => Generator<Line>;
}

/** A published list, whose pages are the evidence of what stands on them. */
export function register(
  key: string,
  rows: number,
  title: string,
  publisher: string,
  publishedOn: string,
): Register {
  const pages = Math.ceil(rows / ROWS_PER_PAGE);
  const idOf = (page: number) => `evidence/${key}-p${page + 1}`;
  return {
    page: (row) => idOf(Math.floor(row / ROWS_PER_PAGE)),
    *lines() {
      yield source(key, title, publisher, publishedOn);
      for (let page = 0; page < pages; page += 1)
        yield passage(idOf(page), key, undefined, page + 1);
    },
  };
}

/** A document. Nothing of what it says is true. */
export function source(key: string, title: string, publisher: string, publishedOn: string): Line {
  return node('source', `source/${key}`, {
    title,
    publisher,
    publishedOn,
    retrievedOn: '2026-11-22',
    license: 'CC0-1.0',
    attribution: 'Generated data',
  });
}

/** A passage of a document, with its words, or only the page on which it stands. */
export function passage(id: string, source: string, quote: string | undefined, page: number): Line {
  return node('evidence', id, { source: `source/${source}`, quote, locator: `S. ${page}` });
}
