import neo4j, {
  type Record as DriverRecord,
  isRetryableError,
  type ProfiledPlan,
  type Result,
  type ResultSummary,
  type Session,
} from 'neo4j-driver';
import type { OnWork } from './engine.ts';
import type { Neo4jSettings } from './neo4j.ts';
import { neo4jRequest } from './neo4j-request.ts';
import type { Record } from './record.ts';
import type { Parameters } from './statement.ts';

/**
 * What reads the rows of a statement, which the database stops when it runs too long. A statement goes to the
 * database and comes back at once, without a transaction around it; only where a member's failure undid it, the
 * driver tries it again within one.
 */
export function rowsReader(
  { queryTimeout }: Pick<Neo4jSettings, 'queryTimeout'>,
  onWork: OnWork | undefined,
) {
  const limits = { timeout: Math.ceil(queryTimeout * 1_000) };
  return async (
    session: Session,
    statement: string,
    parameters: Parameters,
  ): Promise<readonly Record[]> => {
    const { text: sent, parameters: values } = neo4jRequest(statement, parameters);
    const text = onWork === undefined ? sent : `PROFILE ${sent}`;
    const result = withoutStack(() => session.run(text, values, limits));
    const { rows, summary } = await taken(result).catch((error) => {
      if (!isNeo4jError(error) || !isRetryableError(error)) throw error;
      return session.executeRead((transaction) => taken(transaction.run(text, values)), limits);
    });
    if (summary.profile !== false) onWork?.(hitsOf(summary.profile));
    return rows;
  };
}

/** The driver notes for each result from where it was asked for, which costs as much as sending it. */
function withoutStack<Made>(make: () => Made): Made {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * All rows of a result, taken one by one as they come. The parts of the driver that saw a result outlive it in the
 * heap, so they must not be able to reach its rows: awaiting the result itself makes each collection several times
 * as long.
 */
async function taken(result: Result): Promise<{ rows: readonly Record[]; summary: ResultSummary }> {
  let coming: Record[] = [];
  const summary = await new Promise<ResultSummary>((resolve, reject) => {
    result.subscribe({
      onNext: (record) => {
        coming.push(toRow(record));
      },
      onCompleted: resolve,
      onError: reject,
    });
  });
  const rows = coming;
  coming = [];
  return { rows, summary };
}

/** The columns of a row by their names; the driver's own `toObject` takes four times as long. */
function toRow(record: DriverRecord): Record {
  const row: { [column: PropertyKey]: unknown } = {};
  for (const column of record.keys) row[column] = record.get(column);
  return row;
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}

/** Whether an error is one of the driver's. */
export function isNeo4jError(error: unknown): error is InstanceType<typeof neo4j.Neo4jError> {
  return error instanceof neo4j.Neo4jError;
}
