import { asked } from './asked.ts';
import { isRefusal, persistedOnlyWords } from './persisted-only.ts';

/** What can be taken home, as the server lists it at `/export`. */
export interface Downloads {
  /** Of the whole graph. */
  readonly formats: readonly {
    readonly name: string;
    readonly description: string;
    readonly extension: string;
    readonly url: string;
  }[];
  /** Of the answer to a query. */
  readonly tables: readonly Table[];
}

/** A table that an answer can be had as, by its `Accept`. */
export interface Table {
  readonly accept: string;
  readonly description: string;
  readonly extension: string;
}

/** A query as a tab has it. */
export interface Query {
  readonly query: string;
  /** JSON, or nothing. */
  readonly variables: string;
  readonly operationName: string | null;
}

const NOTHING: Downloads = { formats: [], tables: [] };

/** What there is to take home; nothing where the server does not say. */
export async function listDownloads(origin: string): Promise<Downloads> {
  try {
    const response = await fetch(new URL('/export', origin));
    const listed: unknown = response.ok ? await response.json() : null;
    return isDownloads(listed) ? listed : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Saves a format of the whole graph; the browser writes it to disk as it comes. */
export function saveGraph(origin: string, url: string): void {
  follow(new URL(url, origin).href, '');
}

/**
 * Saves all rows of a query's answer as a table.
 *
 * @returns what went wrong, in a sentence; null where nothing did
 */
export async function saveTable(
  origin: string,
  { accept, extension }: Table,
  { query, variables, operationName }: Query,
): Promise<string | null> {
  try {
    const response = await fetch(new URL('/graphql?all=true', origin), {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ ...(await asked(query)), operationName, variables: parse(variables) }),
    });
    if (isRefusal(response.status)) return persistedOnlyWords.refused;
    if (!response.ok) return detailOf(await response.json());
    const address = URL.createObjectURL(await response.blob());
    follow(address, nameIn(response) ?? `answer.${extension}`);
    URL.revokeObjectURL(address);
    return null;
  } catch (error) {
    return error instanceof SyntaxError
      ? `The variables are not JSON: ${error.message}`
      : 'The server cannot be reached, or has broken off the table: try again.';
  }
}

function parse(variables: string): unknown {
  return variables.trim() === '' ? null : JSON.parse(variables);
}

function detailOf(problem: unknown): string {
  const hasDetail = typeof problem === 'object' && problem !== null && 'detail' in problem;
  return hasDetail ? String(problem.detail) : 'The server failed to answer.';
}

function nameIn({ headers }: Response): string | undefined {
  return /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1];
}

function follow(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}

function isDownloads(value: unknown): value is Downloads {
  return (
    typeof value === 'object' &&
    value !== null &&
    'formats' in value &&
    Array.isArray(value.formats) &&
    'tables' in value &&
    Array.isArray(value.tables)
  );
}
