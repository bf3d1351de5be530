import { useAddress } from '../address/use-address.ts';
import { PassagePageDocument } from '../generated/source/graphql.ts';
import { View } from '../layout/view.tsx';
import { entriesOf } from '../paging/entries.ts';
import { LoadMore } from '../paging/load-more.tsx';
import { usePages } from '../paging/use-pages.ts';
import { Passages } from '../parts/passages.tsx';
import { TypeMark } from '../parts/type-mark.tsx';
import { Loading } from '../states/loading.tsx';
import { PageFailure } from '../states/page-failure.tsx';
import { NothingThere } from '../thing/nothing-there.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import './source.css';
import { sourceWords } from './source-words.ts';
import { StatementList } from './statement-list.tsx';

const PAGE_SIZE = 50;

/** The page of a passage: its words, where they stand, and all that they state. */
export function PassagePage({ id }: { readonly id: string }) {
  const words = useWords(sourceWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const { query, here } = useAddress();
  const entries = entriesOf(query, PAGE_SIZE);
  const pages = usePages(
    PassagePageDocument,
    { id },
    PAGE_SIZE,
    entries,
    ({ evidence }) => evidence?.statements ?? null,
  );
  const { next } = pages;
  const first = pages.pages[0];
  if (first === undefined) {
    if (next?.state === 'failed') return <PageFailure why={next.failure} onRetry={next.retry} />;
    if (next?.state === 'answered') return <PageFailure why={next.errors} onRetry={next.retry} />;
    return <Loading rows={8} onCancel={next?.cancel} />;
  }
  const { evidence } = first;
  if (evidence === null) return <NothingThere id={id} />;
  const statements = pages.pages.flatMap((page) => page.evidence?.statements.nodes ?? []);
  const { totalCount } = evidence.statements;
  return (
    <View
      heading={`${words.passage}: ${evidence.source.title}`}
      kicker={
        <>
          <TypeMark type="Evidence" />
          <span>{types.Evidence[0]}</span>
        </>
      }
      lead={<Passages evidence={[evidence]} />}
      asked={[PassagePageDocument, { id }]}
    >
      <section class="source-statements">
        <h2>{words.states(format.number(totalCount), totalCount === 1)}</h2>
        <StatementList statements={statements} />
        <LoadMore
          shown={statements.length}
          total={totalCount}
          more={pages.hasMore ? here({ count: statements.length + PAGE_SIZE }) : null}
          next={next}
        />
      </section>
    </View>
  );
}
