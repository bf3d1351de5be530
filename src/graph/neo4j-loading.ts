import type { ManagedTransaction, Session } from 'neo4j-driver';
import { GraphUnavailableError } from '../errors.ts';
import { batches, type Write } from './engine.ts';
import type { Parameters, Statement } from './statement.ts';

/** A batch of rows for one statement. */
export interface Batch {
  readonly statement: Statement;
  readonly rows: readonly Parameters[];
}

/** Runs a batch within a transaction. */
export type RunBatch = (transaction: ManagedTransaction, batch: Batch) => Promise<void>;

type Progress = (written: number) => void;

const BATCH_SIZE = 2_000;
/** After so long without a sign of life, whoever was loading is taken to have ended. */
const ABANDONED_AFTER_MS = 120_000;

const IS_EMPTY = `
  OPTIONAL MATCH (n:Node)
  WITH n LIMIT 1
  RETURN count(n) = 0 AS isEmpty`;
/** While a graph is loaded in parts, a node says so, with a sign of life at each part. */
const CLAIM = `
  MERGE (l:Loading {id: 'loading'})
  ON CREATE SET l.token = $token, l.aliveAt = timestamp()
  WITH l
  WHERE l.token = $token
  SET l.aliveAt = timestamp()
  RETURN count(l) = 1 AS isOurs`;
const RENEW = `
  MATCH (l:Loading {id: 'loading', token: $token})
  SET l.aliveAt = timestamp()
  RETURN count(l) = 1 AS isOurs`;
const RELEASE =
  "MATCH (l:Loading {id: 'loading', token: $token}) DELETE l RETURN count(l) = 1 AS isOurs";
const AGE =
  "MATCH (l:Loading {id: 'loading'}) RETURN timestamp() - l.aliveAt AS age, l.token AS token";
/** So that two processes cannot begin at once. */
export const LOADING_CONSTRAINT =
  'CREATE CONSTRAINT `Loading_id` IF NOT EXISTS FOR (l:Loading) REQUIRE l.id IS UNIQUE';
const EMPTY = 'MATCH (n:Node) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS';

/**
 * Writes all or nothing. Neo4j keeps what a transaction writes in memory until it is committed; what is
 * more than `rowsAtOnce` goes into an empty graph in several of them, and a failure empties it again.
 * What comes on top of a graph that holds something is one transaction, whatever its size.
 */
export async function writeWhole(
  session: Session,
  writes: Iterable<Write>,
  run: RunBatch,
  rowsAtOnce: number,
  onProgress: Progress,
): Promise<void> {
  if (exceeds(writes, rowsAtOnce) && (await isEmpty(session))) {
    return loadInParts(session, writes, run, rowsAtOnce, onProgress);
  }
  await session.executeWrite((transaction) =>
    runAll(transaction, run, batches(writes, BATCH_SIZE), onProgress),
  );
}

/** Runs batches, telling how many of their rows are written. */
async function runAll(
  transaction: ManagedTransaction,
  run: RunBatch,
  part: Iterable<Batch>,
  onProgress: Progress,
): Promise<void> {
  let written = 0;
  for (const batch of part) {
    await run(transaction, batch);
    written += batch.rows.length;
    onProgress(written);
  }
}

/**
 * Empties a graph whose loading in parts was broken off.
 *
 * @throws GraphUnavailableError while another process is loading it
 */
export async function clearBrokenLoading(session: Session): Promise<void> {
  const { records } = await session.executeRead((transaction) => transaction.run(AGE));
  const [loading] = records;
  if (loading === undefined) return;
  if (Number(loading.get('age')) < ABANDONED_AFTER_MS) {
    throw new GraphUnavailableError('Another process is loading the graph.');
  }
  await empty(session, String(loading.get('token')));
}

function exceeds(writes: Iterable<Write>, rowsAtOnce: number): boolean {
  let rows = 0;
  for (const write of writes) {
    rows += write.rows.length;
    if (rows > rowsAtOnce) return true;
  }
  return false;
}

async function isEmpty(session: Session): Promise<boolean> {
  const { records } = await session.executeRead((transaction) => transaction.run(IS_EMPTY));
  return records[0]?.get('isEmpty') === true;
}

async function loadInParts(
  session: Session,
  writes: Iterable<Write>,
  run: RunBatch,
  rowsAtOnce: number,
  onProgress: Progress,
): Promise<void> {
  const token = crypto.randomUUID();
  await session.executeWrite((transaction) => ensureOurs(transaction, CLAIM, token));
  try {
    let before = 0;
    for (const part of parts(writes, rowsAtOnce)) {
      const start = before;
      await session.executeWrite(async (transaction) => {
        await ensureOurs(transaction, RENEW, token);
        await runAll(transaction, run, part, (written) => onProgress(start + written));
      });
      before += part.reduce((sum, { rows }) => sum + rows.length, 0);
    }
    await session.executeWrite((transaction) => ensureOurs(transaction, RELEASE, token));
  } catch (error) {
    await empty(session, token).catch(() => undefined);
    throw error;
  }
}

/** Batches, together of at least so many rows. */
function* parts(writes: Iterable<Write>, rowsAtOnce: number): Generator<readonly Batch[]> {
  let part: Batch[] = [];
  let rows = 0;
  for (const batch of batches(writes, Math.min(BATCH_SIZE, rowsAtOnce))) {
    part.push(batch);
    rows += batch.rows.length;
    if (rows < rowsAtOnce) continue;
    yield part;
    part = [];
    rows = 0;
  }
  yield part;
}

/** @throws GraphUnavailableError when another process has begun to load the graph */
async function ensureOurs(
  transaction: ManagedTransaction,
  statement: string,
  token: string,
): Promise<void> {
  const { records } = await transaction.run(statement, { token });
  if (records[0]?.get('isOurs') === true) return;
  throw new GraphUnavailableError('Another process is loading the graph.');
}

/** Empties the graph, unless the loading of that token was ended by somebody else. */
async function empty(session: Session, token: string): Promise<void> {
  const { records } = await session.executeRead((transaction) => transaction.run(AGE));
  if (records[0]?.get('token') !== token) return;
  await session.run(EMPTY);
  await session.executeWrite((transaction) => transaction.run(RELEASE, { token }));
}
