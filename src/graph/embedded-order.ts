import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Bounds, isWithin, type TimeBounds } from '../time/moment.ts';
import type { OnWork } from './engine.ts';
import { compare, type TextPlace } from './memory-page.ts';
import { integer, optionalText, type Record, text } from './record.ts';
import { type OrderedPage, type OrderedRead, type Parameters, parametersOf } from './statement.ts';

/** Runs a statement of this engine, and tells how much of the store it looked at. */
export type Run = (
  statement: string,
  parameters: Parameters,
  onWork: OnWork,
) => Promise<readonly Record[]>;

/** The orders of nodes in this process, which the engine itself has no index for. */
export interface MemoryOrders {
  /** The rows that the statement of an ordered read gives. */
  read(ordered: OrderedRead, parameters: Parameters): Promise<readonly Record[]>;
  /** Lets go of what was made before a write. */
  forget(): void;
}

/**
 * The nodes of each label in their order, read when that is first asked for and again after a write.
 *
 * @param onWork Is told how many of them were looked at for an answer, of which making an order is no part.
 */
export function memoryOrders(run: Run, onWork: OnWork): MemoryOrders {
  const orders = new Map<string, Promise<MemoryOrder>>();
  const orderOf = (label: string) => {
    const known = orders.get(label);
    if (known !== undefined) return known;
    const made = run(nodesInOrder(label), {}, () => undefined).then(toOrder);
    orders.set(label, made);
    made.catch(() => {
      if (orders.get(label) === made) orders.delete(label);
    });
    return made;
  };
  return {
    read: async ({ label, page }, parameters) => {
      const order = await orderOf(label);
      return page === null
        ? [{ total: total(order, timeOf(parameters), onWork) }]
        : pageRows(order, page, parameters, run, onWork);
    },
    forget: () => orders.clear(),
  };
}

/** How many nodes of a label have the same bounds: most of a graph's nodes share a few. */
interface Span extends Bounds {
  count: number;
}

/** The nodes of a label by `sortKey`, then id; the lists have an entry for each. */
interface MemoryOrder {
  readonly sortKeys: readonly string[];
  readonly ids: readonly string[];
  readonly spans: readonly Span[];
  /** Each span once. */
  readonly distinct: readonly Span[];
}

/** What has no bounds never holds, and what has no sort key is counted alone, as in the statements. */
function nodesInOrder(label: string): string {
  return `MATCH (n:\`${label}\`)
    WHERE n.knownTo IS NOT NULL AND n.knownFrom IS NOT NULL AND n.holdsTo IS NOT NULL AND n.holdsFrom IS NOT NULL
    RETURN n.sortKey AS sortKey, n.id AS id, n.holdsFrom AS holdsFrom, n.holdsTo AS holdsTo,
      n.knownFrom AS knownFrom, n.knownTo AS knownTo
    ORDER BY sortKey, id`;
}

const SLICE = 5_000;

/** Takes ordered rows in, in slices between which the process answers other requests. */
async function toOrder(rows: readonly Record[]): Promise<MemoryOrder> {
  const [sortKeys, ids, spans]: [string[], string[], Span[]] = [[], [], []];
  const distinct = new Map<string, Span>();
  for (const [place, row] of rows.entries()) {
    if (place % SLICE === SLICE - 1) await nextTurn();
    const span = spanOf(row, distinct);
    span.count += 1;
    const sortKey = optionalText(row, 'sortKey');
    if (sortKey === null) continue;
    sortKeys.push(sortKey);
    ids.push(text(row, 'id'));
    spans.push(span);
  }
  return { sortKeys, ids, spans, distinct: [...distinct.values()] };
}

function spanOf(row: Record, distinct: Map<string, Span>): Span {
  const bounds: Bounds = {
    holdsFrom: text(row, 'holdsFrom'),
    holdsTo: text(row, 'holdsTo'),
    knownFrom: text(row, 'knownFrom'),
    knownTo: text(row, 'knownTo'),
  };
  const key = Object.values(bounds).join(' ');
  const span = distinct.get(key) ?? { ...bounds, count: 0 };
  distinct.set(key, span);
  return span;
}

function total({ distinct }: MemoryOrder, time: TimeBounds, onWork: OnWork): number {
  onWork(distinct.length);
  return distinct.reduce((sum, span) => (isWithin(span, time) ? sum + span.count : sum), 0);
}

/**
 * The rows of a page, read by their ids. A node that was removed since its order was read is passed over,
 * so that a page is only short where the list ends.
 */
async function pageRows(
  order: MemoryOrder,
  { direction, clauses, read }: OrderedPage,
  parameters: Parameters,
  run: Run,
  onWork: OnWork,
): Promise<readonly Record[]> {
  const statement = `UNWIND $keys AS key
MATCH (n:Node {id: key})
${clauses}
RETURN key, ${read()}`;
  const limit = integer(parameters, 'limit');
  const from = { order: text(parameters, 'order'), id: text(parameters, 'id') };
  const ids = idsBeyond(order, direction, from, timeOf(parameters), onWork);
  const rows: Record[] = [];
  for (;;) {
    const keys = taken(ids, limit - rows.length);
    if (keys.length === 0) return rows;
    const found = await run(statement, parametersOf(parameters, { keys }), onWork);
    const rowByKey = new Map(found.map(({ key, ...row }) => [key, row]));
    for (const key of keys) {
      const row = rowByKey.get(key);
      if (row !== undefined) rows.push(row);
    }
  }
}

/** The ids of the nodes beyond a place that hold, the nearest first. */
function* idsBeyond(
  { sortKeys, ids, spans }: MemoryOrder,
  direction: OrderedPage['direction'],
  from: TextPlace,
  time: TimeBounds,
  onWork: OnWork,
): Generator<string> {
  const at = (place: number) => ({ order: sortKeys[place] ?? '', id: ids[place] ?? '' });
  const forward = direction === 'forward';
  // Going back, what is beyond ends before the first that is not before the place.
  const start = firstWhere(ids.length, (place) => compare(at(place), from) > (forward ? 0 : -1));
  const step = forward ? 1 : -1;
  for (let place = forward ? start : start - 1; ; place += step) {
    const [id, span] = [ids[place], spans[place]];
    if (id === undefined || span === undefined) return;
    onWork(1);
    if (isWithin(span, time)) yield id;
  }
}

/** The first of so many places from which on a condition is true; their number where it never is. */
function firstWhere(size: number, isTrue: (place: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function taken<Item>(items: Iterator<Item>, count: number): Item[] {
  const some: Item[] = [];
  while (some.length < count) {
    const { value, done } = items.next();
    if (done === true) break;
    some.push(value);
  }
  return some;
}

function timeOf(parameters: Parameters): TimeBounds {
  return {
    heldBy: text(parameters, 'heldBy'),
    heldSince: text(parameters, 'heldSince'),
    knownAt: text(parameters, 'knownAt'),
  };
}
