import { useAddress } from '../address/use-address.ts';
import { BrowseDocument, type BrowseQuery } from '../generated/browse/graphql.ts';
import { NotFound } from '../layout/not-found.tsx';
import { View } from '../layout/view.tsx';
import { entriesOf } from '../paging/entries.ts';
import { LoadMore } from '../paging/load-more.tsx';
import { type Page, usePages } from '../paging/use-pages.ts';
import type { TypeName } from '../parts/thing-types.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { searchViewWords } from '../search/search-view-words.ts';
import { Empty } from '../states/empty.tsx';
import { Failure } from '../states/failure.tsx';
import { Gaps } from '../states/gaps.tsx';
import { Loading } from '../states/loading.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import './browse.css';
import { type Entry, EntryTable } from './entry-table.tsx';
import { MunicipalityFilter, municipalityWhere } from './municipality-filter.tsx';
import { isListed, type ListedType, rootFields } from './root-fields.ts';

const PAGE_SIZE = 50;

/** Everything of a type, by name; municipalities narrowed down by district and size. */
export function BrowseView({ type }: { readonly type: TypeName }) {
  return isListed(type) ? <Listed type={type} /> : <NotFound />;
}

/** A page of a list, of whatever type. */
interface List extends Page {
  readonly totalCount: number;
  readonly nodes: readonly Entry[];
}

function Listed({ type }: { readonly type: ListedType }) {
  const words = useWords(searchViewWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const { query, here } = useAddress();
  const entries = entriesOf(query, PAGE_SIZE);
  const field = rootFields[type];
  const where = type === 'Municipality' ? municipalityWhere(query) : null;
  const variables = { [field]: true, municipalityWhere: where };
  const pageOf = (result: BrowseQuery): List | null => result[field] ?? null;
  const pages = usePages(BrowseDocument, variables, PAGE_SIZE, entries, pageOf);
  const { next } = pages;
  const nodes = pages.pages.flatMap((page) => pageOf(page)?.nodes ?? []);
  const total = pages.pages[0]?.[field]?.totalCount;
  return (
    <View
      heading={types[type][1]}
      kicker={
        <>
          <TypeMark type={type} />
          <span>{words.types}</span>
        </>
      }
      lead={
        <p class="muted" role="status">
          {total === undefined ? ' ' : words.entries(format.number(total))}
        </p>
      }
      asked={[BrowseDocument, { ...variables, first: PAGE_SIZE }]}
      cut={{ list: field, where }}
    >
      {type === 'Municipality' && <MunicipalityFilter />}
      {total === 0 && (
        <Empty
          wayOn={<a href={here({ district: null, maxPopulation: null })}>{words.withoutFilters}</a>}
        >
          {words.noneOfThese}
        </Empty>
      )}
      {nodes.length > 0 && total !== undefined && (
        <>
          <EntryTable type={type} nodes={nodes} />
          <LoadMore
            shown={nodes.length}
            total={total}
            more={pages.hasMore ? here({ count: nodes.length + PAGE_SIZE }) : null}
            next={next}
          />
        </>
      )}
      {nodes.length === 0 && next?.state === 'loading' && (
        <Loading rows={12} onCancel={next.cancel} />
      )}
      {nodes.length === 0 && next?.state === 'failed' && (
        <Failure failure={next.failure} onRetry={next.retry} />
      )}
      {nodes.length === 0 && next?.state === 'answered' && next.errors.length > 0 && (
        <Gaps errors={next.errors} onRetry={next.retry} />
      )}
    </View>
  );
}
