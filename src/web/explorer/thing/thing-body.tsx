import { usePoint } from '../address/point-context.ts';
import { useAddress } from '../address/use-address.ts';
import type { TypedDocument } from '../client/request.ts';
import { View } from '../layout/view.tsx';
import { Disagreement } from '../parts/disagreement.tsx';
import type { LinkedNode } from '../parts/thing-link.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { Figures } from './figures.tsx';
import { Glance, type GlanceFact } from './glance.tsx';
import { NamesAndKeys } from './names-and-keys.tsx';
import { type PageVariables, validityOf } from './page-variables.ts';
import { RelationSection } from './relation-section.tsx';
import { type RelationName, relationWords } from './relation-words.ts';
import { relationOf, type ThingAnswer, type ThingHead } from './thing-answer.ts';
import { ThingKicker } from './thing-kicker.tsx';
import { ThingNotice } from './thing-notice.tsx';
import { ThingSide } from './thing-side.tsx';
import { thingWords } from './thing-words.ts';

interface Props {
  readonly document: TypedDocument<ThingAnswer, PageVariables>;
  readonly variables: object;
  readonly head: ThingHead;
  readonly answer: ThingAnswer;
  readonly relations: readonly RelationName[];
  readonly facts: readonly GlanceFact[];
  readonly places: readonly LinkedNode[];
}

/** Everything that is known of a thing, each with its sources. */
export function ThingBody(props: Props) {
  const { document, variables, head, answer, relations, facts, places } = props;
  const words = useWords(thingWords);
  const { asOf } = usePoint();
  const { query, href } = useAddress();
  const format = useFormat();
  const found = relations.map((name) => [name, relationOf(answer, name)] as const);
  const there = found.flatMap(([name, relation]) =>
    relation !== null && relation.totalCount > 0 ? [{ name, relation }] : [],
  );
  const contradictions = answer.contradictions?.nodes ?? [];
  const contradictionCount = answer.contradictions?.totalCount ?? 0;
  return (
    <View
      heading={head.name}
      kicker={<ThingKicker head={head} />}
      lead={head.description !== null && <p class="thing-lead">{head.description}</p>}
      asked={[document, variables]}
      cut={{ around: head.id, depth: 1, everyDay: validityOf(query) === 'ALL' }}
    >
      <ThingNotice head={head} successors={relationOf(answer, 'successors')} />
      <div class="thing-columns">
        <div class="thing-main">
          {facts.length > 0 && (
            <section class="thing-section" aria-labelledby="glance">
              <h2 id="glance">{words.glance}</h2>
              <Glance facts={facts} />
            </section>
          )}
          {contradictions.length > 0 && (
            <section class="thing-section" id="contradictions" tabIndex={-1}>
              <h2>{words.contradictions}</h2>
              {contradictions.map((contradiction) => (
                <div key={contradiction.explanation} class="contradiction">
                  <p>{contradiction.explanation}</p>
                  <Disagreement statements={contradiction.statements} />
                </div>
              ))}
              {contradictionCount > contradictions.length && (
                <p>
                  <a href={href('/conflicts', { about: head.id })}>
                    {words.allContradictions(format.number(contradictionCount))}
                  </a>
                </p>
              )}
            </section>
          )}
          <section class="thing-section" id="relationships" tabIndex={-1}>
            <h2>
              {words.relationships}{' '}
              <span class="muted">
                {validityOf(query) === 'ALL' ? words.everyDay : words.asOfDay(format.date(asOf))}
              </span>
            </h2>
            {there.map(({ name, relation }) => (
              <RelationSection
                key={name}
                document={document}
                id={head.id}
                name={name}
                names={relations}
                first={relation}
              />
            ))}
            <RelationsBeside found={found} />
          </section>
          {head.observations.nodes.length > 0 && (
            <section class="thing-section" id="figures" tabIndex={-1}>
              <h2>{words.figures}</h2>
              <Figures figures={head.observations.nodes} />
            </section>
          )}
          <NamesAndKeys head={head} />
        </div>
        <ThingSide head={head} there={there} places={places} contradictions={contradictionCount} />
      </div>
    </View>
  );
}

/** Kinds of relationship that most things never have, so that nothing is missing without them. */
const RARE: readonly RelationName[] = [
  'predecessors',
  'successors',
  'parts',
  'units',
  'narrower',
  'subGrants',
];

/** Which kinds of relationship nothing is said of, and the way to those of other days. */
function RelationsBeside({
  found,
}: {
  readonly found: readonly (readonly [RelationName, { readonly totalCount: number } | null])[];
}) {
  const words = useWords(thingWords);
  const relations = useWords(relationWords);
  const { query, here } = useAddress();
  const missing = found.filter(
    ([name, relation]) => relation?.totalCount === 0 && !RARE.includes(name),
  );
  const all = validityOf(query) === 'ALL';
  return (
    <div class="relations-beside">
      {missing.length > 0 && (
        <p class="muted">
          {words.nothingSaid(missing.map(([name]) => relations[name]).join(', '))}
        </p>
      )}
      <p class="screen-only">
        <a href={here({ validity: all ? null : 'all' })}>
          {all ? words.showCurrent : words.showEnded}
        </a>
      </p>
    </div>
  );
}
