import { usePoint } from '../../address/point-context.ts';
import { useAddress } from '../../address/use-address.ts';
import { useQuery } from '../../client/use-query.ts';
import { type ConnectionQuery, EndsDocument } from '../../generated/graph/graphql.ts';
import { PlannedMark } from '../../parts/planned-mark.tsx';
import { Sourced } from '../../parts/sourced.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { STEPS } from '../../path/steps.ts';
import { Answered } from '../../states/answered.tsx';
import { useWords } from '../../words/define-words.ts';
import { useFormat } from '../../words/format.ts';
import type { GraphState } from '../graph-address.ts';
import { graphWords } from '../graph-words.ts';
import type { Graph } from '../use-graph.ts';
import type { GraphActions } from '../use-graph-actions.ts';

type Found = ConnectionQuery['shortestPaths'];

interface Props {
  readonly state: GraphState;
  readonly asked: Graph['connection'];
  readonly actions: GraphActions;
}

/** The connection between two chosen things: its ends, and what was found as sentences with sources. */
export function Connection({ state, asked, actions }: Props) {
  const words = useWords(graphWords);
  const { from, to } = state;
  return (
    <section class="panel-section connection" aria-labelledby="graph-path">
      <h2 id="graph-path" class="panel-kicker">
        {words.path}
      </h2>
      {from === null && to === null ? (
        <p class="muted">{words.pathHint}</p>
      ) : (
        <>
          <Ends from={from} to={to} />
          <div class="row">
            {from !== null && to !== null && (
              <button type="button" class="action" onClick={() => actions.swapPath()}>
                {words.swap}
              </button>
            )}
            <button type="button" class="action" onClick={() => actions.clearPath()}>
              {words.clear}
            </button>
          </div>
        </>
      )}
      {from !== null && from === to && <p class="muted">{words.same}</p>}
      <div aria-live="polite">
        {asked !== null && (
          <Answered asked={asked} rows={3}>
            {({ shortestPaths }) => (
              <Paths found={shortestPaths} state={state} wayHref={actions.wayHref} />
            )}
          </Answered>
        )}
      </div>
    </section>
  );
}

function Ends({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  const words = useWords(graphWords);
  const asked = useQuery(EndsDocument, { ids: [from, to].flatMap((id) => id ?? []) });
  const nodes = asked.state === 'answered' ? (asked.data?.nodes ?? []) : [];
  const end = (id: string | null) => {
    const node = nodes.find((known) => known?.id === id);
    if (id === null) return <span class="muted">{words.unset}</span>;
    return node ? <ThingLink node={node} withType /> : <span>{id}</span>;
  };
  return (
    <dl class="path-ends">
      <dt>{words.from}</dt>
      <dd>{end(from)}</dd>
      <dt>{words.to}</dt>
      <dd>{end(to)}</dd>
    </dl>
  );
}

function Paths({
  found,
  state,
  wayHref,
}: {
  readonly found: Found;
  readonly state: GraphState;
  readonly wayHref: GraphActions['wayHref'];
}) {
  const words = useWords(graphWords);
  const format = useFormat();
  const { asOf } = usePoint();
  const { href } = useAddress();
  const { from, to, steps } = state;
  const { paths, length } = found;
  const shown = paths[state.way - 1] ?? paths[0];
  if (shown === undefined || length === null) {
    return <p class="no-path">{words.noPath(steps, format.date(asOf))}</p>;
  }
  const others = paths.flatMap((path, place) => (path === shown ? [] : [{ path, way: place + 1 }]));
  const further = (found.totalCount ?? paths.length) - 1;
  const asText = { from, to, steps: length > STEPS.first ? length : null };
  return (
    <>
      <p class="muted">{words.pathLength(length)}</p>
      <PathText path={shown} />
      {others.length > 0 && (
        <details>
          <summary>{words.otherPaths(format.number(further))}</summary>
          {others.map(({ path, way }) => (
            <div key={way}>
              <PathText path={path} />
              <p>
                <a class="path-way" href={wayHref(way)}>
                  {words.inPicture}
                </a>
              </p>
            </div>
          ))}
        </details>
      )}
      <p>
        <a class="path-way" href={href('/path', asText)}>
          {words.asText}
        </a>
      </p>
    </>
  );
}

function PathText({ path }: { readonly path: Found['paths'][number] }) {
  const words = useWords(graphWords);
  return (
    <>
      <p class="path-text">{path.sentence}</p>
      <details>
        <summary>{words.stepByStep}</summary>
        <ol class="path-text-steps">
          {path.steps.map((step) => (
            <li key={`${step.from.id} ${step.type} ${step.to.id} ${step.detail}`}>
              <Sourced evidence={step.evidence}>
                {step.sentence} <PlannedMark status={step.status} />
              </Sourced>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
