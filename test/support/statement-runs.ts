import { TraversedEdge } from '../../src/graph/fact-edge.ts';
import type { Position } from '../../src/graph/page.ts';
import { type Record, text } from '../../src/graph/record.ts';
import {
  allStatements,
  type Parameters,
  type Query,
  type Statement,
} from '../../src/graph/statement.ts';
import { NEWEST_RECORD, timeParameters } from '../../src/time/moment.ts';

/** What a graph holds that statements can be asked about. */
export interface Askable {
  /** Ids of nodes, among them ones that are missing. */
  readonly ids: readonly string[];
  /** Keys of identifiers, such as `AGS:06440005`. */
  readonly identifierKeys: readonly string[];
  /** Folded names, such as `giessen`. */
  readonly nameKeys: readonly string[];
}

/** The first row of a page, as the page's parameters say it. */
interface Start {
  readonly order: string;
  readonly id: string;
}

/** Every statement that reads, by name. */
export function everyQuery(): ReadonlyMap<string, Query<unknown>> {
  return new Map(
    allStatements()
      .filter(isQuery)
      .map((query) => [query.name, query]),
  );
}

/** Whether a statement reads. */
export function isQuery(statement: Statement): statement is Query<unknown> {
  return statement.kind !== 'write';
}

/** The points from which the tests look: days with every fact, some or none, and an older record. */
export const MOMENTS: readonly Parameters[] = [
  { ...timeParameters({ date: '2026-11-22', recorded: NEWEST_RECORD }, 'ALL') },
  { ...timeParameters({ date: '2026-11-22', recorded: NEWEST_RECORD }) },
  { ...timeParameters({ date: '2022-12-31', recorded: NEWEST_RECORD }) },
  { ...timeParameters({ date: '2026-01-01', recorded: '2026-11-22T00:00:00.000Z' }) },
  { ...timeParameters({ date: '2026-11-22', recorded: '2018-01-01T00:00:00.000Z' }, 'ALL') },
];

/** Whether a statement reads a page. */
export function isPaged({ kind }: Statement): boolean {
  return kind === 'edgePage' || kind === 'nodePage';
}

/** More rows than any graph of the tests has. */
const EVERY_ROW = 1_000_000;

/** Whether a statement's rows have an order; those of an expansion come as they are found. */
export function isOrdered({ kind }: Statement): boolean {
  return kind !== 'expansion';
}

/** Whether what a statement reads depends on a moment. */
export function isDated({ kind }: Statement): boolean {
  return kind !== 'keyed' && kind !== 'single';
}

/** What a statement takes besides moment and page. */
export function askedOf(query: Query<unknown>, askable: Askable): Parameters {
  const keyed = ['keyed', 'keyedAtMoment', 'edgePage', 'expansion'].includes(query.kind);
  const keys = keysFor(query, askable);
  const limit = query.kind === 'expansion' ? { limit: EVERY_ROW } : {};
  const facts = query.kind === 'edgePage' ? { facts: true, placed: true } : {};
  const whole = isPaged(query) ? { brief: false } : {};
  return { ...(keyed ? { keys } : {}), ...limit, ...facts, ...whole, ...query.example };
}

function keysFor({ name }: Statement, { ids, identifierKeys, nameKeys }: Askable) {
  if (name === 'thingsByKey' || name === 'idsByIdentifier') return identifierKeys;
  return name === 'idsByListedName' || name === 'idsByDatedName' ? nameKeys : ids;
}

/** Where the first page of a statement starts. */
export function firstStart({ name }: Statement): Start {
  return name.endsWith('.backward') ? { order: '\uffff', id: '\uffff' } : { order: '', id: '' };
}

/** Where the page after a row starts. */
export function startAfter(query: Query<unknown>, row: Record): Start {
  const parsed = query.toRow(row);
  if (parsed instanceof TraversedEdge) return startAt(parsed.position);
  if (!isMap(parsed)) throw new Error('The row of a page has no position');
  const identified = query.kind === 'nodePage' && isMap(parsed.node) ? parsed.node : parsed;
  return { order: text(parsed, 'sortKey'), id: text(identified, 'id') };
}

function startAt({ order: [order], id }: Position): Start {
  return { order: String(order), id };
}

function isMap(value: unknown): value is Record {
  return typeof value === 'object' && value !== null;
}
