import { useAddress } from '../address/use-address.ts';
import {
  SourcePageDocument,
  type SourcePageQuery,
  type StatementKind,
  StatementsDocument,
} from '../generated/source/graphql.ts';
import { View } from '../layout/view.tsx';
import { entriesOf } from '../paging/entries.ts';
import { LoadMore } from '../paging/load-more.tsx';
import { type Pages, usePages } from '../paging/use-pages.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { TypeMark } from '../parts/type-mark.tsx';
import { Loading } from '../states/loading.tsx';
import { PageFailure } from '../states/page-failure.tsx';
import { NothingThere } from '../thing/nothing-there.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import './source.css';
import { SourceContradictions } from './source-contradictions.tsx';
import { sourceWords } from './source-words.ts';
import { StatementList } from './statement-list.tsx';

const PAGE_SIZE = 50;

type Source = NonNullable<SourcePageQuery['source']>;

/** The page of a source: who published it and when, on what terms, how to cite it, and all that it states. */
export function SourcePage({ id }: { readonly id: string }) {
  const { query } = useAddress();
  const kind = kindOf(query.get('kind'));
  const variables = { id, kinds: kind === null ? null : [kind] };
  const entries = entriesOf(query, PAGE_SIZE);
  const pages = usePages(
    SourcePageDocument,
    variables,
    PAGE_SIZE,
    entries,
    ({ source }) => source?.statements ?? null,
  );
  const { next } = pages;
  const first = pages.pages[0];
  if (first?.source) {
    return <SourceBody source={first.source} kind={kind} pages={pages} variables={variables} />;
  }
  if (first !== undefined) return <NothingThere id={id} />;
  if (next?.state === 'failed') return <PageFailure why={next.failure} onRetry={next.retry} />;
  if (next?.state === 'answered') return <PageFailure why={next.errors} onRetry={next.retry} />;
  return <Loading rows={12} onCancel={next?.cancel} />;
}

interface BodyProps {
  readonly source: Source;
  readonly kind: StatementKind | null;
  readonly pages: Pages<SourcePageQuery>;
  readonly variables: object;
}

function SourceBody({ source, kind, pages, variables }: BodyProps) {
  const words = useWords(sourceWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const { here } = useAddress();
  const statements = pages.pages.flatMap(({ source: page }) => page?.statements.nodes ?? []);
  const all = source.statementKinds.reduce((sum, { totalCount }) => sum + totalCount, 0);
  return (
    <View
      heading={source.title}
      kicker={
        <>
          <TypeMark type="Source" />
          <span>{types.Source[0]}</span>
        </>
      }
      asked={[SourcePageDocument, variables]}
      table={[StatementsDocument, variables]}
    >
      <SourceTerms source={source} />
      <SourceContradictions source={source.id} />
      <section class="source-statements">
        <h2>{words.states(format.number(all), all === 1)}</h2>
        <ul class="kind-filter">
          <li>
            <a
              href={here({ kind: null, count: null })}
              aria-current={kind === null ? 'true' : undefined}
            >
              {words.all} <span class="section-count">{format.number(all)}</span>
            </a>
          </li>
          {source.statementKinds.map(({ kind: other, totalCount }) => (
            <li key={other}>
              <a
                href={here({ kind: other, count: null })}
                aria-current={kind === other ? 'true' : undefined}
              >
                {words.kinds[other]} <span class="section-count">{format.number(totalCount)}</span>
              </a>
            </li>
          ))}
        </ul>
        <StatementList statements={statements} />
        <LoadMore
          shown={statements.length}
          total={source.statements.totalCount}
          more={pages.hasMore ? here({ count: statements.length + PAGE_SIZE }) : null}
          next={pages.next}
        />
      </section>
    </View>
  );
}

function SourceTerms({ source }: { readonly source: Source }) {
  const words = useWords(sourceWords);
  const core = useWords(coreWords);
  const format = useFormat();
  const { publisher, publishedOn, retrievedOn, url, license, attribution, title } = source;
  const citation = words.cited(
    publisher ?? words.unknown,
    title,
    publishedOn === null ? core.undated : format.date(publishedOn),
    url ?? '',
    retrievedOn === null ? '' : format.date(retrievedOn),
  );
  const terms = [
    [words.publisher, publisher],
    [words.published, publishedOn === null ? null : format.date(publishedOn)],
    [words.retrieved, retrievedOn === null ? null : format.date(retrievedOn)],
    [words.license, license],
    [words.attribution, attribution ?? words.noAttribution],
  ] as const;
  return (
    <dl class="glance">
      {terms.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span class="muted">{words.unknown}</span>}</dd>
        </div>
      ))}
      <div>
        <dt>{words.address}</dt>
        <dd>
          {url === null ? (
            <span class="muted">{words.noAddress}</span>
          ) : (
            <a class="written-out" href={url} rel="noreferrer">
              {url}
            </a>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.citation}</dt>
        <dd class="citation">
          <span>{citation}</span>
          <CopyButton value={citation} />
        </dd>
      </div>
    </dl>
  );
}

/** The kind of statement of that name; null for none. */
function kindOf(name: string | null): StatementKind | null {
  return name !== null && isKind(name) ? name : null;
}

function isKind(name: string): name is StatementKind {
  return Object.hasOwn(sourceWords.de.kinds, name);
}
