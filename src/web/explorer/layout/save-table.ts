import type { Point } from '../client/client.ts';
import { idOf, type PersistedDocument } from '../client/request.ts';
import type { TableFormat } from './download-formats.ts';

/** A question whose answer makes a table: its document, and its variables besides those of the point. */
export type TableQuestion = readonly [document: PersistedDocument, variables: object];

/**
 * Saves the whole answer to a question as a table, all pages of it.
 *
 * @throws Error with the server's own words where it refuses, otherwise whatever stopped it
 */
export async function saveTable(
  [document, variables]: TableQuestion,
  { accept, extension }: TableFormat,
  point: Point,
): Promise<void> {
  const response = await fetch('/graphql?all=true', {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: idOf(document), variables: { ...variables, ...point } }),
  });
  if (!response.ok) throw new Error(detailOf(await response.json().catch(() => null)));
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
  const address = URL.createObjectURL(await response.blob());
  const link = window.document.createElement('a');
  link.href = address;
  link.download = named?.[1] ?? `table.${extension}`;
  link.click();
  URL.revokeObjectURL(address);
}

function detailOf(problem: unknown): string {
  const hasDetail = typeof problem === 'object' && problem !== null && 'detail' in problem;
  return hasDetail ? String(problem.detail) : '';
}
