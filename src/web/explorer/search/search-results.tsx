import { useEffect } from 'preact/hooks';
import { useAddress } from '../address/use-address.ts';
import { SearchDocument, type SearchQuery, type SearchType } from '../generated/search/graphql.ts';
import { announce } from '../layout/announce.ts';
import { View } from '../layout/view.tsx';
import { entriesOf } from '../paging/entries.ts';
import { LoadMore } from '../paging/load-more.tsx';
import { type Pages, usePages } from '../paging/use-pages.ts';
import { searchTypeOf, typeNames } from '../parts/thing-types.ts';
import { Empty } from '../states/empty.tsx';
import { Failure } from '../states/failure.tsx';
import { Gaps } from '../states/gaps.tsx';
import { Loading } from '../states/loading.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { Result } from './result.tsx';
import { searchViewWords } from './search-view-words.ts';
import { TypeFilter } from './type-filter.tsx';

const PAGE_SIZE = 20;

/** What a search has found: filters with counts, and the results, the best first. */
export function SearchResults({ text }: { readonly text: string }) {
  const words = useWords(searchViewWords);
  const { query } = useAddress();
  const types = (query.get('type')?.split(',') ?? []).filter(isSearchType);
  const validity = query.get('validity') === 'current' ? ('CURRENT' as const) : ('ALL' as const);
  const variables = { text, types: types.length === 0 ? null : types, validity };
  const entries = entriesOf(query, PAGE_SIZE);
  const pages = usePages(SearchDocument, variables, PAGE_SIZE, entries, ({ search }) => search);
  const { next } = pages;
  const first = pages.pages[0]?.search;
  return (
    <View
      heading={words.headingOf(text)}
      asked={[SearchDocument, { ...variables, first: PAGE_SIZE }]}
      cut={{ search: text }}
    >
      {first !== undefined && (
        <Found text={text} types={types} first={first} pages={pages} ended={validity === 'ALL'} />
      )}
      {first === undefined && next?.state === 'loading' && (
        <Loading rows={10} onCancel={next.cancel} />
      )}
      {first === undefined && next?.state === 'failed' && (
        <Failure failure={next.failure} onRetry={next.retry} />
      )}
      {first === undefined && next?.state === 'answered' && (
        <Gaps errors={next.errors} onRetry={next.retry} />
      )}
    </View>
  );
}

interface FoundProps {
  readonly text: string;
  readonly types: readonly SearchType[];
  readonly first: SearchQuery['search'];
  readonly pages: Pages<SearchQuery>;
  readonly ended: boolean;
}

function Found({ text, types, first, pages, ended }: FoundProps) {
  const words = useWords(searchViewWords);
  const format = useFormat();
  const { here } = useAddress();
  const results = pages.pages.flatMap(({ search }) => search.edges);
  const hits = words.hits(format.number(first.totalCount), first.totalCount === 1);
  useEffect(() => announce(hits), [hits]);
  const unfiltered = first.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="search-columns">
      <TypeFilter counts={first.counts} chosen={types} ended={ended} />
      <div>
        <p class="search-count">
          <strong>{hits}</strong>
          {!first.complete && <span class="muted"> {words.incomplete}</span>}
        </p>
        {results.length === 0 && (
          <Empty
            wayOn={
              unfiltered > 0 ? (
                <a href={here({ type: null, count: null })}>
                  {words.without(format.number(unfiltered))}
                </a>
              ) : (
                !ended && <a href={here({ validity: null })}>{words.tryEnded}</a>
              )
            }
          >
            {words.nothing(text)}
          </Empty>
        )}
        <ol class="results">
          {results.map((edge) => (
            <li key={`${edge.node.id} ${edge.field}`}>
              <Result edge={edge} />
            </li>
          ))}
        </ol>
        {results.length > 0 && (
          <LoadMore
            shown={results.length}
            total={first.totalCount}
            more={pages.hasMore ? here({ count: results.length + PAGE_SIZE }) : null}
            next={pages.next}
          />
        )}
      </div>
    </div>
  );
}

function isSearchType(name: string): name is SearchType {
  return typeNames.some((type) => searchTypeOf(type) === name);
}
