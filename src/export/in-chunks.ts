/** Length from which on a chunk is handed on: large enough that its way costs little per character. */
const CHUNK_LENGTH = 65_536;

/** Small pieces of a text, joined to larger ones. */
export async function* inChunks(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
