import { useAddress } from '../address/use-address.ts';
import { useQuery } from '../client/use-query.ts';
import {
  ConflictsDocument,
  ConflictsOfDocument,
  type ContradictionKind,
  ContradictionsDocument,
} from '../generated/conflicts/graphql.ts';
import { View } from '../layout/view.tsx';
import { entriesOf } from '../paging/entries.ts';
import { LoadMore } from '../paging/load-more.tsx';
import { usePages } from '../paging/use-pages.ts';
import { Disagreement } from '../parts/disagreement.tsx';
import { type LinkedNode, ThingLink } from '../parts/thing-link.tsx';
import { Empty } from '../states/empty.tsx';
import { Failure } from '../states/failure.tsx';
import { Gaps } from '../states/gaps.tsx';
import { Loading } from '../states/loading.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import './conflicts.css';
import { conflictsWords } from './conflicts-words.ts';

const PAGE_SIZE = 20;
const kinds: readonly ContradictionKind[] = [
  'FIGURE',
  'DATES',
  'NAME',
  'IDENTIFIER',
  'KIND',
  'ELIGIBILITY_RULE',
];

/** `/conflicts`: what sources say differently, side by side. */
export function ConflictsView() {
  const words = useWords(conflictsWords);
  const format = useFormat();
  const { query, here } = useAddress();
  const kind = kinds.find((known) => known === query.get('kind')) ?? null;
  const about = query.get('about');
  const source = query.get('source');
  const variables = {
    kinds: kind === null ? null : [kind],
    about,
    where: source === null ? null : { source: { eq: source } },
  };
  const entries = entriesOf(query, PAGE_SIZE);
  const pages = usePages(
    ConflictsDocument,
    variables,
    PAGE_SIZE,
    entries,
    ({ contradictions }) => contradictions,
  );
  const { next } = pages;
  const found = pages.pages.flatMap(({ contradictions }) => contradictions.edges);
  const total = pages.pages[0]?.contradictions.totalCount;
  return (
    <View
      heading={words.heading}
      lead={<p>{words.lead}</p>}
      asked={[ConflictsDocument, { ...variables, first: PAGE_SIZE }]}
      table={[ContradictionsDocument, variables]}
    >
      {[['about', about] as const, ['source', source] as const].map(
        ([name, id]) => id !== null && <NarrowedTo key={name} name={name} id={id} />,
      )}
      <ul class="kind-filter">
        {[null, ...kinds].map((other) => (
          <li key={other}>
            <a
              href={here({ kind: other, count: null })}
              aria-current={other === kind ? 'true' : undefined}
            >
              {other === null ? words.all : words.kinds[other]}
            </a>
          </li>
        ))}
      </ul>
      {total !== undefined && total > 0 && (
        <p role="status">
          <strong>{words.count(format.number(total), total === 1)}</strong>
        </p>
      )}
      {total === 0 && (
        <Empty wayOn={kind !== null && <a href={here({ kind: null })}>{words.withoutFilter}</a>}>
          {kind === null ? words.noneAtAll : words.none}
        </Empty>
      )}
      <ol class="conflicts">
        {found.map(({ cursor, node }) => (
          <li key={cursor}>
            <h2>
              <ThingLink node={node.subject} withType />
            </h2>
            <p class="muted">{node.explanation}</p>
            <Disagreement statements={node.statements} />
          </li>
        ))}
      </ol>
      {total !== undefined && pages.hasMore && (
        <LoadMore
          shown={found.length}
          total={total}
          more={here({ count: found.length + PAGE_SIZE })}
          next={next}
        />
      )}
      {total === undefined && next?.state === 'loading' && (
        <Loading rows={8} onCancel={next.cancel} />
      )}
      {total === undefined && next?.state === 'failed' && (
        <Failure failure={next.failure} onRetry={next.retry} />
      )}
      {total === undefined &&
        next?.state === 'answered' &&
        (next.errors.some(({ code }) => code === 'NOT_FOUND' || code === 'INVALID_ID') ? (
          <Empty>{words.unknown(about ?? '')}</Empty>
        ) : (
          <Gaps errors={next.errors} onRetry={next.retry} />
        ))}
    </View>
  );
}

/** What the contradictions are narrowed down to, with the way to all of them. */
function NarrowedTo({ name, id }: { readonly name: 'about' | 'source'; readonly id: string }) {
  const words = useWords(conflictsWords);
  const { here } = useAddress();
  const asked = useQuery(ConflictsOfDocument, { id });
  const node = asked.state === 'answered' ? (asked.data?.node ?? null) : null;
  const linked: LinkedNode =
    node === null ? { __typename: '', id } : 'title' in node ? { ...node, name: node.title } : node;
  return (
    <p class="row narrowed">
      <span class="muted">{words.only[name]}</span>
      <ThingLink node={linked} withType />
      <a class="action" href={here({ [name]: null, count: null })}>
        {words.withoutFilter}
      </a>
    </p>
  );
}
