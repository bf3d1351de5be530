import { CancelledError } from '../errors.ts';
import type { Engine } from './engine.ts';

/**
 * The same graph for one request: once nobody waits for its answer, nothing more is read. What is
 * being read then is read to its end; a search along paths stops before its next level.
 *
 * @throws CancelledError from `read`, `stream` and `search` after the signal
 */
export function whileWanted(engine: Engine, signal: AbortSignal): Engine {
  const ensureWanted = () => {
    if (signal.aborted) throw new CancelledError();
  };
  return {
    ...engine,
    read: (query, parameters) =>
      signal.aborted ? Promise.reject(new CancelledError()) : engine.read(query, parameters),
    async *stream(query, parameters) {
      ensureWanted();
      for await (const row of engine.stream(query, parameters)) {
        ensureWanted();
        yield row;
      }
    },
    search: async (search) => {
      ensureWanted();
      return engine.search(search);
    },
  };
}
