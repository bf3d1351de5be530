import neo4j, { type Driver, isRetryableError, type Session } from 'neo4j-driver';
import { GraphUnavailableError, OutOfMemoryError, QueryTimeoutError } from '../errors.ts';
import { type Engine, type Index, isTextIndex, type OnWork, parseRows } from './engine.ts';
import { gatheredRows, isForOneKey, type ReadRows } from './gathered-rows.ts';
import {
  clearBrokenLoading,
  LOADING_CONSTRAINT,
  type RunBatch,
  writeWhole,
} from './neo4j-loading.ts';
import { isNeo4jError, rowsReader } from './neo4j-reading.ts';
import { neo4jRequest } from './neo4j-request.ts';
import { neo4jSessions } from './neo4j-sessions.ts';
import { refreshStatistics } from './neo4j-statistics.ts';
import {
  inParts,
  textIndexCreation,
  textIndexName,
  textIndexRemoval,
  textSearchParameters,
  textSearchText,
} from './neo4j-text-search.ts';
import { plannedStatements } from './planned-statements.ts';
import type { Record } from './record.ts';
import type { Parameters, Query } from './statement.ts';
import { firstDistinct, type TextIndex } from './text-search.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string | null;
  readonly password: string | null;
  /** Name of the database; null for the user's home database. */
  readonly database: string | null;
  /** How many seconds a statement that reads may run before the database stops it. */
  readonly queryTimeout: number;
}

export interface Neo4jOptions {
  /** How many rows one transaction may write where the graph can be loaded in parts. */
  readonly rowsAtOnce?: number;
  readonly onWork?: OnWork;
}

/** Few enough for a Neo4j with a heap of 512 MB, for which 50,000 were too many. */
const ROWS_AT_ONCE = 20_000;
const INDEX_WAIT_SECONDS = 300;

/**
 * A Neo4j database over Bolt: Community, a cluster or Aura. Reads go to any member that may read;
 * the program reads its own writes; the driver retries what a member's failure undid.
 */
export function openNeo4j(
  settings: Neo4jSettings,
  { rowsAtOnce = ROWS_AT_ONCE, onWork }: Neo4jOptions = {},
): Engine {
  const rowsOf = rowsReader(settings, onWork);
  const driver = neo4j.driver(settings.uri, authentication(settings), {
    useBigInt: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5_000,
    telemetryDisabled: true,
  });
  const { reader, writer, preparer, nameHome } = neo4jSessions(driver, settings);

  const rows: ReadRows = (statement, parameters) =>
    withSession(reader(), settings, (session) => rowsOf(session, statement, parameters));
  const gathered = gatheredRows(rows);
  const read = async <Row>(query: Query<Row>, parameters: Parameters) => {
    const from = isForOneKey(query.kind, parameters) ? gathered : rows;
    return parseRows(query, await from(query.text, parameters));
  };
  // What is planned behind the scenes is no work of any request.
  const planning = rowsReader(settings, onWork && (() => undefined));
  const planned = plannedStatements((query, parameters) =>
    withSession(reader(), settings, (session) => planning(session, query.text, parameters)),
  );

  return {
    name: 'neo4j',

    prepare: (indexes) =>
      withSession(preparer(), settings, async (session) => {
        const { summary } = await session.run(LOADING_CONSTRAINT);
        if (summary.database.name) nameHome(summary.database.name);
        await clearBrokenLoading(session);
        const { records } = await session.run('SHOW INDEXES YIELD name, properties');
        const present = new Map(
          records.map((record) => [record.get('name'), record.get('properties')]),
        );
        for (const index of indexes) {
          const former = formerName(index);
          if (former !== null && present.has(former)) {
            await session.run(`DROP INDEX \`${former}\` IF EXISTS`);
          }
          const properties = present.get(indexName(index));
          if (isTextIndex(index) && properties !== undefined && !indexesAll(index, properties)) {
            await session.run(textIndexRemoval(index));
          } else if (properties !== undefined) continue;
          await session.run(creation(index));
        }
        await session.run('CALL db.awaitIndexes($seconds)', {
          seconds: BigInt(INDEX_WAIT_SECONDS),
        });
      }),

    read,

    isReady: planned.has,

    stream: (query, parameters) => streamed(reader(), settings, query, parameters),

    search: (search) =>
      withSession(reader(), settings, async (session) => {
        const statement = textSearchText(search.index);
        let found: readonly Record[] = [];
        for (const part of inParts(search)) {
          const rows = await rowsOf(session, statement, textSearchParameters(part));
          found = firstDistinct([...found, ...rows], search.limit);
          if (found.length === search.limit) break;
        }
        return found;
      }),

    write: (writes, onProgress = () => undefined) =>
      withSession(writer(), settings, async (session) => {
        let rows = 0;
        await writeWhole(session, writes, runBatch, rowsAtOnce, (written) => {
          rows = written;
          onProgress(written);
        });
        await refreshStatistics(session, rows);
        planned.forget();
      }),

    check: () => checkConnectivity(driver, settings),
    close: () => driver.close(),
  };
}

function authentication({ user, password }: Neo4jSettings) {
  return user === null ? undefined : neo4j.auth.basic(user, password ?? '');
}

async function checkConnectivity(driver: Driver, settings: Neo4jSettings): Promise<void> {
  try {
    await driver.verifyConnectivity(
      settings.database === null ? {} : { database: settings.database },
    );
  } catch (error) {
    throw translated(error, settings);
  }
}

const runBatch: RunBatch = async (transaction, { statement, rows }) => {
  const { text, parameters } = neo4jRequest(statement.text, { rows });
  await transaction.run(text, parameters);
};

async function withSession<Result>(
  session: Session,
  settings: Neo4jSettings,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(session);
  } catch (error) {
    throw translated(error, settings);
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Rows as they come over Bolt, no faster than they are taken; who stops taking them ends the work. */
async function* streamed<Row>(
  session: Session,
  settings: Neo4jSettings,
  query: Query<Row>,
  parameters: Parameters,
): AsyncGenerator<Row> {
  try {
    const { text, parameters: values } = neo4jRequest(query.text, parameters);
    for await (const row of session.run(text, values)) {
      yield query.toRow(row.toObject());
    }
  } catch (error) {
    throw translated(error, settings);
  } finally {
    await session.close().catch(() => undefined);
  }
}

const UNREACHABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'N/A',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

const TIMED_OUT = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

const OUT_OF_MEMORY = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
]);

function translated(error: unknown, settings: Neo4jSettings): unknown {
  const { code, message } = describe(error);
  if (code === null) return error;
  if (TIMED_OUT.has(code)) return new QueryTimeoutError(settings.queryTimeout, error);
  if (OUT_OF_MEMORY.has(code)) return new OutOfMemoryError(settings.uri, error);
  const retryable = isNeo4jError(error) && isRetryableError(error);
  if (!UNREACHABLE.has(code) && !retryable) return error;
  return new GraphUnavailableError(
    `Neo4j at ${settings.uri} does not answer: ${message.split('\n')[0]}`,
    error,
  );
}

function describe(error: unknown): { code: string | null; message: string } {
  if (typeof error !== 'object' || error === null) return { code: null, message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const message = 'message' in error ? String(error.message) : String(error);
  return { code, message };
}

function indexName(index: Index): string {
  return isTextIndex(index) ? textIndexName(index) : [index.label, ...index.properties].join('_');
}

/** The name of the index on its first property, which earlier programs had in place of one on several; else null. */
function formerName(index: Index): string | null {
  if (isTextIndex(index) || index.properties.length === 1) return null;
  return `${index.label}_${index.properties[0]}`;
}

/** Whether the text index of the database is of the properties that this program searches. */
function indexesAll({ textProperties }: TextIndex, present: unknown): boolean {
  return JSON.stringify(present) === JSON.stringify(textProperties);
}

function creation(index: Index): string {
  if (isTextIndex(index)) return textIndexCreation(index);
  const { label, properties, use } = index;
  const name = indexName(index);
  const on = properties.map((property) => `n.\`${property}\``).join(', ');
  return use === 'identity'
    ? `CREATE CONSTRAINT \`${name}\` IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE (${on}) IS UNIQUE`
    : `CREATE INDEX \`${name}\` IF NOT EXISTS FOR (n:\`${label}\`) ON (${on})`;
}
