import { pathOf } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';

/** What the fragment `Passage` brings of a passage. */
export interface PassageParts {
  readonly id: string;
  readonly quote: string | null;
  readonly locator: string | null;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly url: string | null;
  };
}

/** Passages, each with its words, where they stand, who published them and when. */
export function Passages({ evidence }: { readonly evidence: readonly PassageParts[] }) {
  return (
    <ul class="passages">
      {evidence.map((passage) => (
        <li key={passage.id}>
          <Passage passage={passage} />
        </li>
      ))}
    </ul>
  );
}

/** One of them. */
export function Passage({ passage }: { readonly passage: PassageParts }) {
  const words = useWords(coreWords);
  const format = useFormat();
  const { href } = useAddress();
  const { quote, locator, source } = passage;
  return (
    <>
      {quote !== null && <blockquote>{quote}</blockquote>}
      <p class="passage-source">
        <a href={href(pathOf(source.id))}>{source.title}</a>
        <span>
          {[
            source.publisher,
            source.publishedOn === null ? words.undated : format.date(source.publishedOn),
            locator,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
        {source.url !== null && (
          <a href={source.url} rel="noreferrer">
            {words.original}
            <span class="visually-hidden">: {source.title}</span>
          </a>
        )}
      </p>
    </>
  );
}
