import { z } from 'zod';
import { GraphError } from '../errors.ts';
import { EXPORT_ARGUMENTS, type ExportArguments } from '../export/export-request.ts';
import type { Format } from '../export/format.ts';
import { isArchive, writePieces } from './export-output.ts';

/** What a server says that cannot answer (RFC 9457). */
const problem = z.object({
  detail: z.string(),
  code: z.string(),
  argument: z.string().optional(),
});

/**
 * Has a running server write an export, which holds the graph that no other process can open.
 *
 * @param address Where the server is, such as `http://localhost:4000/`.
 * @throws GraphError SERVER_UNAVAILABLE, TRANSFER_BROKEN, or what the server says is wrong
 */
export async function exportByServer(
  address: string,
  args: ExportArguments,
  format: Format,
  output: string,
): Promise<void> {
  if (format.kind === 'folder' && output !== '-' && !isArchive(output)) {
    const expected = 'a name that ends in .zip for a format of several files';
    throw new GraphError('USAGE', `--output: expected ${expected}, found "${output}".`);
  }
  const url = addressOf(address, args);
  const response = await fetch(url).catch((cause: unknown) => {
    throw new GraphError('SERVER_UNAVAILABLE', `No server answers at ${address}.`, { cause });
  });
  if (!response.ok || response.body === null) throw await refusal(response);
  await writePieces(unbroken(response.body, address), output);
}

function addressOf(address: string, args: ExportArguments): URL {
  const url = URL.canParse(address) ? new URL('export', address) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    const expected = 'the address of a server such as http://localhost:4000/';
    throw new GraphError('USAGE', `--url: expected ${expected}, found "${address}".`);
  }
  for (const argument of EXPORT_ARGUMENTS) {
    const value = args[argument];
    if (value !== undefined) url.searchParams.set(argument, value);
  }
  return url;
}

async function refusal(response: Response): Promise<GraphError> {
  const said = problem.safeParse(await response.json().catch(() => null));
  if (said.success) {
    const { code, detail, argument } = said.data;
    return new GraphError(code, detail, argument === undefined ? {} : { details: { argument } });
  }
  return new GraphError(
    'SERVER_UNAVAILABLE',
    `${response.url} answers with status ${response.status}, not as this program's server does.`,
  );
}

async function* unbroken(
  pieces: AsyncIterable<Uint8Array>,
  address: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (cause) {
    throw new GraphError('TRANSFER_BROKEN', `The server at ${address} broke off the export.`, {
      cause,
    });
  }
}
