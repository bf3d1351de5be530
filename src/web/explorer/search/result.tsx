import { pathOf } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import type { SearchQuery } from '../generated/search/graphql.ts';
import { Excerpt } from '../parts/excerpt.tsx';
import { typeOfSearch } from '../parts/thing-types.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { useWords } from '../words/define-words.ts';
import { useFactTime } from '../words/fact-time.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import { searchViewWords } from './search-view-words.ts';

type Edge = SearchQuery['search']['edges'][number];

/** One result: its name, its type, and the text by which it was found. */
export function Result({ edge }: { readonly edge: Edge }) {
  const words = useWords(searchViewWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const timeOf = useFactTime();
  const { href } = useAddress();
  const { node, field, excerpt } = edge;
  const type = typeOfSearch(edge.type);
  const span = 'validFrom' in node ? timeOf(node, node.id) : '';
  const byName = field === 'NAME';
  return (
    <article class="result">
      <h2>
        <a href={href(pathOf(node.id))}>{byName ? <Excerpt parts={excerpt} /> : nameOf(edge)}</a>
      </h2>
      <p class="kicker">
        <TypeMark type={type} />
        <span>{types[type][0]}</span>
        {'publisher' in node && (
          <span>{[node.publisher, dateOf()].filter(Boolean).join(', ')}</span>
        )}
        {span !== '' && <span>{span}</span>}
      </p>
      {!byName && (
        <p class="result-text">
          <span class="muted">{words.foundIn[field]}: </span>
          <Excerpt parts={excerpt} />
        </p>
      )}
      {byName && 'description' in node && node.description !== null && (
        <p class="result-text">{node.description}</p>
      )}
    </article>
  );

  function dateOf(): string | null {
    return 'publishedOn' in node && node.publishedOn !== null
      ? format.date(node.publishedOn)
      : null;
  }

  function nameOf({ node }: Edge): string {
    if ('title' in node) return node.title;
    if ('name' in node) return node.name;
    return 'source' in node ? words.passageIn(node.source.title) : node.id;
  }
}
