import type { Record } from './record.ts';
import type { Parameters, Query, Statement } from './statement.ts';
import type { TextIndex, TextSearch } from './text-search.ts';

/** A writing statement with its rows; an engine writes them in batches of its own size. */
export interface Write {
  readonly statement: Statement;
  readonly rows: readonly Parameters[];
}

/** What an engine keeps besides the graph, so that it need not look at all of it. */
export type Index = PropertyIndex | TextIndex;

/** A label and the properties of its nodes that an index serves. */
export interface PropertyIndex {
  readonly label: string;
  /** One; of an order that Neo4j reads off the index, all of its keys, the leading one first. */
  readonly properties: readonly [string, ...string[]];
  /** What it finds: the one node of a value, the nodes of a value, or all of them in their order. */
  readonly use: 'identity' | 'key' | 'order';
}

/**
 * Is told after each statement that reads how much of the store it looked at: rows scanned by the
 * embedded engine, with entries of the orders that it keeps in memory; db hits of Neo4j. For measurements: Neo4j is slower when it counts.
 */
export type OnWork = (work: number) => void;

/**
 * The graph, wherever it is kept. Two implementations answer every statement alike: the same rows in
 * the same order.
 *
 * @throws GraphUnavailableError from every method while the database cannot be reached.
 */
export interface Engine {
  readonly name: 'embedded' | 'neo4j';
  /** Creates the indexes and constraints that are not there yet. */
  prepare(indexes: readonly Index[]): Promise<void>;
  /** All rows of a statement, each parsed by the query. */
  read<Row>(query: Query<Row>, parameters: Parameters): Promise<readonly Row[]>;
  /**
   * Whether a statement is answered at once. Where it is not, the engine gets ready for it behind the scenes; until
   * then a request is better answered by statements that it knows.
   */
  isReady(query: Query<unknown>, parameters: Parameters): boolean;
  /**
   * The rows of a statement as they are wanted, so that there need never be all of them at once. The
   * embedded engine has them all in memory all the same: there, rows should be narrow.
   */
  stream<Row>(query: Query<Row>, parameters: Parameters): AsyncIterable<Row>;
  /**
   * What the nodes that a text index finds show, `subject` and the index's `shownProperties`: each once, those of the
   * first tier before those of the second and so on, within a tier by `sortKey`, then subject. Fails for an index that
   * was not prepared.
   */
  search(search: TextSearch): Promise<readonly Record[]>;
  /** Writes all or nothing. A search knows of it afterwards. May go through the writes more than once. */
  write(writes: Iterable<Write>, onProgress?: (written: number) => void): Promise<void>;
  /** Fails while the graph cannot answer. */
  check(): Promise<void>;
  /** Lets go of the database; a store on disk is complete afterwards. */
  close(): Promise<void>;
}

/** Rows of each write in slices, so that a single statement stays small. */
export function* batches(
  writes: Iterable<Write>,
  size: number,
): Generator<{ statement: Statement; rows: readonly Parameters[] }> {
  for (const { statement, rows } of writes) {
    for (let start = 0; start < rows.length; start += size) {
      yield { statement, rows: rows.slice(start, start + size) };
    }
  }
}

/** Parses the rows that an engine returned. */
export function parseRows<Row>(query: Query<Row>, rows: Iterable<Record>): Row[] {
  const parsed: Row[] = [];
  for (const row of rows) parsed.push(query.toRow(row));
  return parsed;
}

/** Whether an index serves a full-text search. */
export function isTextIndex(index: Index): index is TextIndex {
  return 'textProperties' in index;
}
