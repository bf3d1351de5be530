import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** The first links of the page, seen when they have the focus. */
export function SkipLinks() {
  const words = useWords(coreWords);
  return (
    <nav class="skip-links" aria-label={words.skipToContent}>
      <a href="#content">{words.skipToContent}</a>
      <a href="#search">{words.skipToSearch}</a>
    </nav>
  );
}
