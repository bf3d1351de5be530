import { useAddress } from '../address/use-address.ts';
import type { TypedDocument } from '../client/request.ts';
import { entriesOf } from '../paging/entries.ts';
import { LoadMore } from '../paging/load-more.tsx';
import { type Pages, usePages } from '../paging/use-pages.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { onlyRelation, type PageVariables } from './page-variables.ts';
import { RelationRow } from './relation-row.tsx';
import { type RelationName, relationWords } from './relation-words.ts';
import { type Relation, relationOf, type ThingAnswer } from './thing-answer.ts';

const MORE = 50;

interface Props {
  readonly document: TypedDocument<ThingAnswer, PageVariables>;
  readonly id: string;
  readonly name: RelationName;
  /** All kinds of relationship that the document has. */
  readonly names: readonly RelationName[];
  /** Its first page, as it came with the whole page. */
  readonly first: Relation;
}

/** The relationships of a kind: how many there are, the first of them, and the others page by page. */
export function RelationSection({ document, id, name, names, first }: Props) {
  const relations = useWords(relationWords);
  const format = useFormat();
  const { query, here } = useAddress();
  const isOpen = query.get('relation') === name;
  const entries = entriesOf(query, MORE);
  const variables = isOpen ? onlyRelation(id, name, names, query) : null;
  const more: Pages<ThingAnswer> = usePages<ThingAnswer, PageVariables>(
    document,
    variables,
    MORE,
    entries,
    (answer) => relationOf(answer, name),
  );
  const further = more.pages.flatMap((answer) => relationOf(answer, name)?.edges ?? []);
  const edges = further.length > 0 ? further : first.edges;
  const hasMore = further.length > 0 ? more.hasMore : first.pageInfo.hasNextPage;
  const count = further.length > 0 ? further.length + MORE : MORE;
  return (
    <section id={name} class="relation" tabIndex={-1}>
      <h3>
        {relations[name]} <span class="section-count">{format.number(first.totalCount)}</span>
      </h3>
      <ul class="relation-rows">
        {edges.map((edge) => (
          <li
            key={`${edge.node.id} ${edge.validFrom} ${edge.validTo} ${edge.detail} ${edge.status}`}
          >
            <RelationRow id={id} edge={edge} />
          </li>
        ))}
      </ul>
      {(hasMore || isOpen) && (
        <LoadMore
          shown={edges.length}
          total={first.totalCount}
          more={hasMore ? here({ relation: name, count }) : null}
          next={more.next}
        />
      )}
    </section>
  );
}
