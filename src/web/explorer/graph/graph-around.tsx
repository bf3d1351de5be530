import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePoint } from '../address/point-context.ts';
import { SurroundingsDocument } from '../generated/graph/graphql.ts';
import { announce } from '../layout/announce.ts';
import { NotLoaded } from '../layout/lazy-view.tsx';
import { LoadedPart } from '../layout/loaded-part.tsx';
import { View } from '../layout/view.tsx';
import { TypeMark } from '../parts/type-mark.tsx';
import { Loading } from '../states/loading.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import { type Contents, MOST } from './contents.ts';
import { emphasisOf } from './emphasis.ts';
import { type Shown, shownOf } from './filter.ts';
import type { GraphState } from './graph-address.ts';
import { GraphNotAnswered } from './graph-not-answered.tsx';
import { graphWords } from './graph-words.ts';
import { LeftOut } from './left-out.tsx';
import { Legend } from './legend.tsx';
import { NotExpanded } from './not-expanded.tsx';
import { Connection } from './panel/connection.tsx';
import { KIN_ID } from './panel/kin-list.tsx';
import { SELECTION_ID, Selection } from './panel/selection.tsx';
import { LIST_ID, ThingList } from './panel/thing-list.tsx';
import type { Drawing } from './picture/drawing.ts';
import { Picture } from './picture/picture.tsx';
import { TimeSlider } from './time-slider.tsx';
import { TooMany } from './too-many.tsx';
import { Toolbar } from './toolbar.tsx';
import { type Graph, useGraph } from './use-graph.ts';
import { useGraphActions } from './use-graph-actions.ts';

const loadTable = () => import('./graph-table.tsx').then((module) => module.GraphTable);

/** What is around a thing, once it has come. */
export function GraphAround({
  center,
  state,
}: {
  readonly center: string;
  readonly state: GraphState;
}) {
  const graph = useGraph(state);
  const { contents } = graph;
  const thing = contents?.things.get(center);
  if (contents === null || thing === undefined) {
    return <GraphNotAnswered asked={graph.asked} state={state} center={center} />;
  }
  return <Answer state={state} graph={graph} contents={contents} center={thing} />;
}

interface AnswerProps {
  readonly state: GraphState;
  readonly graph: Graph;
  readonly contents: Contents;
  readonly center: ReturnType<Contents['things']['get']> & object;
}

function Answer({ state, graph, contents, center }: AnswerProps) {
  const words = useWords(graphWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const { language } = usePoint();
  const actions = useGraphActions(state);
  const [pointed, setPointed] = useState<string | null>(null);
  const { hidden, from, to, depth } = state;
  const shown = useMemo(() => {
    const path = [from, to].flatMap((id) => id ?? []);
    return shownOf(contents, hidden, new Set([center.id, ...path]));
  }, [contents, hidden, center.id, from, to]);
  const emphasis = useMemo(
    () => emphasisOf(state, pointed, graph.path),
    [state, pointed, graph.path],
  );
  const drawing = useRef<Drawing | null>(null);
  useSpokenChange(shown);

  const variables = { id: center.id, depth: depth + 1, limit: MOST };
  const relationCount = shown.relations.reduce((sum, { stands }) => sum + stands, 0);
  const select = (id: string) => {
    actions.select(id);
    const name = contents.things.get(id)?.name;
    if (name !== undefined) announce(words.selected(name));
  };
  const expand = (id: string) => {
    select(id);
    focusWhenThere(`#${KIN_ID} button, #${KIN_ID}`);
  };
  const startPath = (id: string) => {
    actions.pathFrom(id);
    announce(words.pathStarts(contents.things.get(id)?.name ?? id));
  };
  const move = (id: string, x: number, y: number) => {
    drawing.current?.move(id, x, y);
    announce(words.moved(contents.things.get(id)?.name ?? id));
  };
  const selected = contents.things.get(state.selected ?? center.id) ?? center;
  return (
    <View
      heading={center.name}
      kicker={
        <>
          <TypeMark type={center.type} /> {types[center.type][0]} · {words.heading}
        </>
      }
      wide
      asked={[SurroundingsDocument, variables]}
      cut={{ around: center.id, depth }}
    >
      <div class="graph" lang={language.toLowerCase()}>
        <div class="graph-main">
          <nav class="skip-picture" aria-label={words.skipToList}>
            {!state.asTable && (
              <>
                <a href={`#${LIST_ID}`}>{words.skipToList}</a>
                <a href={actions.formHref(true)}>{words.skipToTable}</a>
              </>
            )}
          </nav>
          <Toolbar state={state} actions={actions} />
          <Legend contents={contents} hidden={hidden} actions={actions} />
          <TooMany state={state} contents={contents} actions={actions} />
          {graph.unexpanded !== null && (
            <NotExpanded unexpanded={graph.unexpanded} contents={contents} onRetry={graph.retry} />
          )}
          {!state.asTable && (
            <Picture
              shown={shown}
              emphasis={emphasis}
              selected={selected}
              held={drawing}
              isBusy={graph.isWaiting}
              summary={words.summary(
                center.name,
                words.things(shown.things.size, format.number(shown.things.size)),
                words.relations(relationCount, format.number(relationCount)),
              )}
              onSelect={select}
              onExpand={expand}
            />
          )}
          <LeftOut contents={contents} shown={shown} />
          {shown.things.size === 1 && (
            <p class="muted">{contents.things.size > 1 ? words.nothingLeft : words.alone}</p>
          )}
          <TimeSlider />
          {state.asTable && (
            <LoadedPart
              load={loadTable}
              props={{ shown }}
              meanwhile={<Loading rows={10} />}
              otherwise={<NotLoaded />}
            />
          )}
        </div>
        <aside class="graph-panel" aria-label={words.selection}>
          <Selection
            thing={selected}
            state={state}
            contents={contents}
            shown={shown}
            surroundings={graph.surroundings}
            onRetry={graph.retry}
            actions={actions}
          />
          <Connection state={state} asked={graph.connection} actions={actions} />
          {!state.asTable && (
            <ThingList
              shown={shown}
              selected={selected.id}
              onPoint={setPointed}
              onSelect={select}
              onExpand={expand}
              onPathStart={startPath}
              onMove={move}
              onLeave={() => document.getElementById(SELECTION_ID)?.focus()}
            />
          )}
        </aside>
      </div>
    </View>
  );
}

/** Says how many things came or went, since that is seen in the picture alone. */
function useSpokenChange({ things }: Shown): void {
  const words = useWords(graphWords);
  const format = useFormat();
  const before = useRef(things.size);
  useEffect(() => {
    const change = things.size - before.current;
    before.current = things.size;
    const count = format.number(Math.abs(change));
    if (change > 0) announce(words.added(change, count));
    if (change < 0) announce(words.removed(-change, count));
  }, [things.size, words, format]);
}

const PATIENCE_MILLISECONDS = 3_000;

/** Moves the focus to the first of some elements as soon as it is there. */
function focusWhenThere(selector: string): void {
  const until = performance.now() + PATIENCE_MILLISECONDS;
  const attempt = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element !== null) element.focus();
    else if (performance.now() < until) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(() => requestAnimationFrame(attempt));
}
