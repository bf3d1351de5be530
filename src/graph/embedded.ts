import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { RowError } from '../errors.ts';
import { memoryOrders, type Run } from './embedded-order.ts';
import {
  indexTexts,
  type MemoryIndex,
  shownText,
  textNodesText,
  toTextNode,
} from './embedded-text-search.ts';
import {
  batches,
  type Engine,
  isTextIndex,
  type OnWork,
  type PropertyIndex,
  parseRows,
  type Write,
} from './engine.ts';
import { type Record, text } from './record.ts';
import type { Parameters, Query } from './statement.ts';
import {
  claimStore,
  noteHolder,
  openingError,
  type StoreMarker,
  type StoreState,
} from './store-marker.ts';
import type { TextIndex, TextSearch } from './text-search.ts';

type Transaction = ReturnType<GrafeoDB['beginTransaction']>;

const BATCH_SIZE = 2_000;
/** Path that means: keep nothing on disk. */
export const IN_MEMORY = ':memory:';

/**
 * A graph inside this process, kept in the file `path` (with its log in `path.wal` while it is open),
 * or in memory only for `:memory:`.
 *
 * @throws StoreError when the file is in use, foreign, damaged, or holds less than was written.
 */
export function openEmbedded(path: string, onWork?: OnWork): Engine {
  if (path === IN_MEMORY) return engine(grafeo.GrafeoDB.create(), null, onWork);
  mkdirSync(dirname(path), { recursive: true });
  const marker = claimStore(path);
  try {
    const database = grafeo.GrafeoDB.create(path);
    noteHolder(path);
    return engine(database, marker, onWork);
  } catch (error) {
    throw openingError(path, error);
  }
}

function engine(
  database: GrafeoDB,
  marker: StoreMarker | null,
  onWork: OnWork = () => undefined,
): Engine {
  const inTurn = turns();
  const run: Run = async (text, parameters, onScanned) => {
    const result = await database.executeCypher(text, parameters);
    onScanned(result.rowsScanned ?? 0);
    return rowsOf(result);
  };
  const texts = textIndexes(run, onWork);
  const orders = memoryOrders(run, onWork);
  const rowsOfQuery = ({ text, ordered }: Query<unknown>, parameters: Parameters) =>
    ordered === undefined ? run(text, parameters, onWork) : orders.read(ordered, parameters);
  return {
    name: 'embedded',

    prepare: (indexes) =>
      inTurn(async () => {
        for (const index of indexes) {
          if (isTextIndex(index)) continue;
          for (const text of creation(index)) await database.executeCypher(text);
        }
        await texts.keep(indexes.filter(isTextIndex));
      }),

    read: async <Row>(query: Query<Row>, parameters: Parameters) =>
      parseRows(query, await rowsOfQuery(query, parameters)),

    isReady: () => true,

    async *stream<Row>(query: Query<Row>, parameters: Parameters) {
      for (const row of await rowsOfQuery(query, parameters)) yield query.toRow(row);
    },

    search: (search) => texts.search(search),

    write: (writes, onProgress) =>
      inTurn(async () => {
        await writeAll(database, marker, writes, onProgress);
        orders.forget();
        await texts.refresh();
      }),

    check: async () => {
      await database.executeCypher('RETURN 1 AS one');
    },

    close: () =>
      inTurn(async () => {
        database.close();
        marker?.release();
      }),
  };
}

/** The text indexes of a graph, which it cannot keep itself: each is made from what the graph holds. */
function textIndexes(run: Run, onWork: OnWork) {
  const filled = new Map<TextIndex, MemoryIndex>();
  const fill = async (index: TextIndex) => {
    const rows = await run(textNodesText(index), {}, () => undefined);
    filled.set(index, await indexTexts(index, rows.map(toTextNode)));
  };
  const refresh = async () => {
    for (const index of [...filled.keys()]) await fill(index);
  };
  return {
    keep: async (indexes: readonly TextIndex[]) => {
      for (const index of indexes) await fill(index);
    },
    refresh,
    search: async (search: TextSearch) => {
      const index = filled.get(search.index);
      if (index === undefined) throw new Error(`No text index of ${search.index.label}`);
      const subjects = index.search(search);
      const rows = await run(shownText(search.index), { subjects }, onWork);
      const shown = new Map(rows.map((row) => [text(row, 'subject'), row]));
      return subjects.map((subject) => shown.get(subject)).filter((row) => row !== undefined);
    },
  };
}

/** Runs works one after the other, each to its end. */
function turns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** One transaction. The marker says at each step what a later opening may find. */
async function writeAll(
  database: GrafeoDB,
  marker: StoreMarker | null,
  writes: Iterable<Write>,
  onProgress: ((written: number) => void) | undefined,
): Promise<void> {
  const before = stateOf(database);
  const transaction = database.beginTransaction();
  try {
    let written = 0;
    for (const { statement, rows } of batches(writes, BATCH_SIZE)) {
      await transaction.executeCypher(statement.text, { rows });
      written += rows.length;
      onProgress?.(written);
    }
    const after = await stateWithin(transaction, before.epoch + 1);
    marker?.expect([before, after]);
    transaction.commit();
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    marker?.expect([before]);
    throw error;
  }
  marker?.expect([stateOf(database)]);
  if (marker !== null) database.walCheckpoint();
}

function stateOf(database: GrafeoDB): StoreState {
  return {
    epoch: Number(database.currentEpoch()),
    nodes: database.nodeCount(),
    edges: database.edgeCount(),
  };
}

async function stateWithin(transaction: Transaction, epoch: number): Promise<StoreState> {
  return {
    epoch,
    nodes: await count(transaction, 'MATCH (n:Node) RETURN count(n) AS total'),
    edges: await count(transaction, 'MATCH (a:Node)-[r]->(b:Node) RETURN count(r) AS total'),
  };
}

async function count(transaction: Transaction, text: string): Promise<number> {
  const total = (await transaction.executeCypher(text)).scalar();
  return typeof total === 'bigint' ? Number(total) : typeof total === 'number' ? total : 0;
}

function rowsOf(result: QueryResult): Record[] {
  return result.toArray().map((row) => {
    if (typeof row !== 'object' || row === null) throw new RowError('row', 'a map', row);
    return row;
  });
}

/** The engine has no ordered index, and its constraint does not bring one with it. */
function creation({ label, properties: [property], use }: PropertyIndex): readonly string[] {
  if (use === 'order') return [];
  const name = `${label}_${property}`;
  const index = `CREATE INDEX \`${name}\` IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${property}\`)`;
  const constraint = `CREATE CONSTRAINT \`${name}_unique\` IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.\`${property}\` IS UNIQUE`;
  return use === 'identity' ? [index, constraint] : [index];
}
