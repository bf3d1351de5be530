import { useAddress } from '../address/use-address.ts';
import type { SearchQuery, SearchType } from '../generated/search/graphql.ts';
import { typeOfSearch } from '../parts/thing-types.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import { searchViewWords } from './search-view-words.ts';

interface Props {
  readonly counts: SearchQuery['search']['counts'];
  readonly chosen: readonly SearchType[];
  readonly ended: boolean;
}

/** The types of what was found, each with its count; a chosen one is a chip that can be removed. */
export function TypeFilter({ counts, chosen, ended }: Props) {
  const words = useWords(searchViewWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const { here } = useAddress();
  const withTypes = (wanted: readonly string[]) =>
    here({ type: wanted.length === 0 ? null : wanted.join(','), count: null });
  return (
    <nav class="type-filter" aria-label={words.types}>
      <h2>{words.types}</h2>
      <ul class="filters">
        {counts.map(({ type, count }) => {
          const isChosen = chosen.includes(type);
          const [one, many] = types[typeOfSearch(type)];
          const name = count === 1 ? one : many;
          return (
            <li key={type}>
              <a
                href={withTypes(
                  isChosen ? chosen.filter((other) => other !== type) : [...chosen, type],
                )}
                class={isChosen ? 'filter filter-chosen' : 'filter'}
                aria-label={isChosen ? words.remove(name) : undefined}
              >
                <TypeMark type={typeOfSearch(type)} />
                <span>{name}</span>
                <span class="filter-count">{format.number(count)}</span>
                {isChosen && <span aria-hidden="true">×</span>}
              </a>
            </li>
          );
        })}
      </ul>
      <p class="muted screen-only">
        <a href={here({ validity: ended ? 'current' : null, count: null })}>
          {ended ? words.onlyCurrent : words.ended}
        </a>
      </p>
    </nav>
  );
}
