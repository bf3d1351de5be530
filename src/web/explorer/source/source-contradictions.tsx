import { useAddress } from '../address/use-address.ts';
import { useQuery } from '../client/use-query.ts';
import { SourceContradictionsDocument } from '../generated/source/graphql.ts';
import { Disagreement } from '../parts/disagreement.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { Answered } from '../states/answered.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { sourceWords } from './source-words.ts';

/** How many stand on the page of the source; the others are a link away. */
const SHOWN = 10;

/** Where a source and others say different things, side by side; nothing where all agree. */
export function SourceContradictions({ source }: { readonly source: string }) {
  const words = useWords(sourceWords);
  const format = useFormat();
  const { href } = useAddress();
  const asked = useQuery(SourceContradictionsDocument, { source, first: SHOWN });
  return (
    <Answered asked={asked} rows={2}>
      {({ contradictions: { totalCount, nodes } }) =>
        totalCount > 0 && (
          <section class="source-contradictions" id="contradictions" tabIndex={-1}>
            <h2>{words.contradictions(format.number(totalCount), totalCount === 1)}</h2>
            {nodes.map(({ subject, explanation, statements }) => (
              <div key={explanation} class="contradiction">
                <h3>
                  <ThingLink node={subject} withType />
                </h3>
                <p class="muted">{explanation}</p>
                <Disagreement statements={statements} />
              </div>
            ))}
            {totalCount > nodes.length && (
              <p>
                <a href={href('/conflicts', { source })}>{words.allContradictions}</a>
              </p>
            )}
          </section>
        )
      }
    </Answered>
  );
}
