import type { ComponentChildren } from 'preact';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** What would be too much to show: how much it is, what the limit is, and what can be done instead. */
export function TooLarge({
  found,
  limit,
  children,
}: {
  readonly found: string;
  readonly limit: string;
  readonly children: ComponentChildren;
}) {
  const words = useWords(coreWords);
  return (
    <div class="notice notice-warning">
      <p>{words.tooLarge(found, limit)}</p>
      <p>{children}</p>
    </div>
  );
}
