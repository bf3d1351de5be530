import { CopyButton } from '../parts/copy-button.tsx';
import { Passages } from '../parts/passages.tsx';
import { Sourced } from '../parts/sourced.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import type { ThingHead } from './thing-answer.ts';
import { thingWords } from './thing-words.ts';

/** Every name and key of a thing, of any time, with dates and sources. */
export function NamesAndKeys({ head }: { readonly head: ThingHead }) {
  const words = useWords(thingWords);
  const format = useFormat();
  return (
    <section class="thing-section" id="names" tabIndex={-1}>
      <h2>{words.namesAndKeys}</h2>
      <ul class="relation-rows">
        {head.names.map(({ value, label, language, validFrom, validTo, evidence }) => (
          <li key={`${value} ${label} ${language} ${validFrom}`}>
            <Sourced evidence={evidence}>
              <p lang={language?.toLowerCase()}>{value}</p>
              <p class="relation-terms">
                {[
                  words.labels[label],
                  language === null ? '' : words.languages[language],
                  format.span(validFrom, validTo),
                ]
                  .filter((part) => part !== '')
                  .map((part) => (
                    <span key={part}>{part}</span>
                  ))}
              </p>
            </Sourced>
          </li>
        ))}
        {head.identifiers.map(({ scheme, value, url, validFrom, validTo, evidence }) => (
          <li key={`${scheme} ${value} ${validFrom}`}>
            <Sourced evidence={evidence}>
              <p class="row">
                {url === null ? <code>{value}</code> : <a href={url}>{value}</a>}
                <CopyButton value={value} />
              </p>
              <p class="relation-terms">
                <span>{words.schemes[scheme]}</span>
                <span>{format.span(validFrom, validTo)}</span>
              </p>
            </Sourced>
          </li>
        ))}
      </ul>
      {head.evidence.length > 0 && (
        <>
          <h3>{words.existence}</h3>
          <Passages evidence={head.evidence} />
        </>
      )}
    </section>
  );
}
