import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { usePoint } from '../address/point-context.ts';
import { ClientContext } from '../client/use-query.ts';
import {
  type SearchType,
  SuggestionsDocument,
  type SuggestionsQuery,
} from '../generated/search-box/graphql.ts';

/** What was found for a text. */
export type Found = SuggestionsQuery['search'];

/** What is known of a text by now: `found` is null while it is too short, on its way or has failed. */
export interface Suggestions {
  readonly text: string;
  readonly found: Found | null;
  readonly failed: boolean;
}

const SHORTEST = 2;
const PAUSE_MILLISECONDS = 150;

/**
 * Suggestions for what is being typed, asked for after a short pause, and a way to have them at once.
 * Until those for a longer text are there, the ones before stay.
 *
 * @param types The same array every time; null for everything that can be found
 */
export function useSuggestions(
  typed: string,
  types: readonly SearchType[] | null,
): {
  readonly suggestions: Suggestions;
  readonly ask: (text: string, signal?: AbortSignal) => Promise<Found | null>;
} {
  const client = useContext(ClientContext).at(usePoint());
  const [suggestions, setSuggestions] = useState<Suggestions>(nothing);
  const text = typed.trim();
  const ask = useCallback(
    async (wanted: string, signal?: AbortSignal) =>
      (await client.ask(SuggestionsDocument, { text: wanted, types }, signal)).data?.search ?? null,
    [client, types],
  );
  useEffect(() => {
    if (text.length < SHORTEST) {
      setSuggestions(nothing);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(text, controller.signal).then(
        (found) => setSuggestions({ text, found, failed: false }),
        () => controller.signal.aborted || setSuggestions({ text, found: null, failed: true }),
      );
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [ask, text]);
  return { suggestions, ask };
}

const nothing: Suggestions = { text: '', found: null, failed: false };
