import { useRef, useState } from 'preact/hooks';
import { TypeMark } from '../../parts/type-mark.tsx';
import { useWords } from '../../words/define-words.ts';
import { useFormat } from '../../words/format.ts';
import { typeWords } from '../../words/type-words.ts';
import type { Shown } from '../filter.ts';
import { graphWords } from '../graph-words.ts';
import { neighborsOf } from '../neighbors.ts';

interface Props {
  readonly shown: Shown;
  readonly selected: string | null;
  readonly onPoint: (id: string | null) => void;
  readonly onSelect: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onPathStart: (id: string) => void;
  /** Moves a thing in the picture by steps to the right and downwards. */
  readonly onMove: (id: string, x: number, y: number) => void;
  /** Where the focus goes when the list is left. */
  readonly onLeave: () => void;
}

/** Where the link that skips the picture leads. */
export const LIST_ID = 'graph-list';

/**
 * Everything in the picture as a list with one stop for the tabulator: the arrows go through it and
 * along relationships, and each key does what the pointer does in the picture.
 */
export function ThingList(props: Props) {
  const { shown, selected, onPoint, onSelect, onExpand, onPathStart, onMove, onLeave } = props;
  const words = useWords(graphWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const [current, setCurrent] = useState<string | null>(null);
  const trail = useRef<string[]>([]);
  const list = useRef<HTMLUListElement>(null);
  const ids = [...shown.things.keys()];
  const stop = current !== null && shown.things.has(current) ? current : (ids[0] ?? null);
  const neighbors = neighborsOf(shown);

  const focus = (id: string | undefined) => {
    if (id === undefined) return;
    setCurrent(id);
    const items = list.current?.querySelectorAll<HTMLElement>('button') ?? [];
    for (const item of items) if (item.dataset.id === id) item.focus();
  };
  const toNeighbor = (id: string) => {
    const all = neighbors.get(id) ?? [];
    const next = all.find((other) => !trail.current.includes(other)) ?? all[0];
    if (next !== undefined) trail.current.push(id);
    focus(next);
  };
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = ids.indexOf(id);
    const keys = new Map<string, () => void>([
      ['ArrowDown', () => focus(ids[place + 1])],
      ['ArrowUp', () => focus(ids[place - 1])],
      ['Home', () => focus(ids[0])],
      ['End', () => focus(ids.at(-1))],
      ['ArrowRight', () => toNeighbor(id)],
      ['ArrowLeft', () => focus(trail.current.pop())],
      ['+', () => onExpand(id)],
      ['p', () => onPathStart(id)],
      ['P', () => onPathStart(id)],
      ['Escape', onLeave],
    ]);
    const moves = new Map<string, () => void>([
      ['ArrowDown', () => onMove(id, 0, 1)],
      ['ArrowUp', () => onMove(id, 0, -1)],
      ['ArrowRight', () => onMove(id, 1, 0)],
      ['ArrowLeft', () => onMove(id, -1, 0)],
    ]);
    const act = (event.shiftKey ? moves.get(event.key) : undefined) ?? keys.get(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <section class="panel-section" aria-labelledby={LIST_ID}>
      <h2 id={LIST_ID} class="panel-kicker" tabIndex={-1}>
        {words.list} <span class="muted">{format.number(ids.length)}</span>
      </h2>
      <p id="graph-list-keys" class="muted list-keys">
        {words.listHint}
      </p>
      <ul class="thing-list" ref={list} onMouseLeave={() => onPoint(null)}>
        {[...shown.things.values()].map((thing) => (
          <li key={thing.id}>
            <button
              type="button"
              class="thing-item"
              data-id={thing.id}
              tabIndex={thing.id === stop ? 0 : -1}
              aria-current={thing.id === selected}
              aria-describedby={thing.id === stop ? 'graph-list-keys' : undefined}
              onClick={() => onSelect(thing.id)}
              onFocus={() => {
                setCurrent(thing.id);
                onPoint(thing.id);
              }}
              onBlur={() => onPoint(null)}
              onMouseEnter={() => onPoint(thing.id)}
              onKeyDown={(event) => onKeyDown(event, thing.id)}
            >
              <TypeMark type={thing.type} />
              <span class="thing-item-name">
                {thing.stands > 1 && `${format.number(thing.stands)} ${types[thing.type][1]}: `}
                {thing.name}
              </span>
              <span class="visually-hidden">
                , {types[thing.type][thing.stands > 1 ? 1 : 0]},{' '}
                {words.neighbors(neighbors.get(thing.id)?.length ?? 0)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
