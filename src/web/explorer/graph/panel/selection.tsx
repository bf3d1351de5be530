import { pathOf } from '../../address/address.ts';
import { useAddress } from '../../address/use-address.ts';
import type { SurroundingsQuery } from '../../generated/graph/graphql.ts';
import { TypeMark } from '../../parts/type-mark.tsx';
import { Failure } from '../../states/failure.tsx';
import { Loading } from '../../states/loading.tsx';
import { useWords } from '../../words/define-words.ts';
import { useFormat } from '../../words/format.ts';
import { typeWords } from '../../words/type-words.ts';
import type { Contents } from '../contents.ts';
import type { Shown } from '../filter.ts';
import { type GraphState, isBundleId } from '../graph-address.ts';
import { graphWords } from '../graph-words.ts';
import { type GraphThing, kinOf } from '../relations.ts';
import type { Graph } from '../use-graph.ts';
import type { GraphActions } from '../use-graph-actions.ts';
import { KinList } from './kin-list.tsx';
import { RelationList } from './relation-list.tsx';

interface Props {
  readonly thing: GraphThing;
  readonly state: GraphState;
  readonly contents: Contents;
  readonly shown: Shown;
  readonly surroundings: Graph['surroundings'];
  readonly onRetry: () => void;
  readonly actions: GraphActions;
}

/** Where the reader is led when a thing is looked at. */
export const SELECTION_ID = 'graph-selection';

/** The thing that is looked at: what it is, what can be done with it, and what it leads to. */
export function Selection(props: Props) {
  const { thing, state, contents, shown, surroundings, onRetry, actions } = props;
  const words = useWords(graphWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const { href } = useAddress();
  const isBundle = isBundleId(thing.id);
  const { district } = thing;
  return (
    <section class="panel-section selection" aria-labelledby={SELECTION_ID}>
      <h2 id={SELECTION_ID} class="panel-kicker" tabIndex={-1}>
        {words.selection}
      </h2>
      <p class="selection-name">
        <TypeMark type={thing.type} />
        <span>
          {isBundle ? (
            <strong>{thing.name}</strong>
          ) : (
            <a href={href(pathOf(thing.id))}>{thing.name}</a>
          )}
          <span class="muted selection-type">
            {isBundle
              ? `${format.number(thing.stands)} ${types[thing.type][1]}`
              : types[thing.type][0]}
          </span>
        </span>
      </p>
      {isBundle && district !== null && (
        <p>
          <button type="button" class="action" onClick={() => actions.open(district.id)}>
            {words.openBundle}
          </button>
        </p>
      )}
      {!isBundle && (
        <>
          <ul class="row">
            {thing.id !== state.center && (
              <li>
                <a class="action" href={actions.centerHref(thing.id)}>
                  {words.toCenter}
                </a>
              </li>
            )}
            <li>
              <button type="button" class="action" onClick={() => actions.pathFrom(thing.id)}>
                {words.pathFrom}
              </button>
            </li>
            <li>
              <button
                type="button"
                class="action"
                disabled={state.from === null || state.from === thing.id}
                onClick={() => actions.pathTo(thing.id)}
              >
                {words.pathTo}
              </button>
            </li>
          </ul>
          <h3>{words.leadsTo}</h3>
          {surroundings.state === 'loading' && <Loading rows={3} />}
          {surroundings.state === 'failed' && (
            <Failure failure={surroundings.failure} onRetry={onRetry} />
          )}
          {surroundings.state === 'answered' && (
            <Kinds thing={thing} answer={surroundings.data} {...{ state, contents, actions }} />
          )}
        </>
      )}
      <RelationList thing={thing} shown={shown} onSelect={actions.select} />
    </section>
  );
}

function Kinds({
  thing,
  answer,
  state,
  contents,
  actions,
}: {
  readonly thing: GraphThing;
  readonly answer: SurroundingsQuery;
} & Pick<Props, 'state' | 'contents' | 'actions'>) {
  const words = useWords(graphWords);
  const kin = kinOf(thing.id, answer);
  if (kin.length === 0) return <p class="muted">{words.alone}</p>;
  return <KinList kin={kin} contents={contents} expansions={state.expansions} actions={actions} />;
}
