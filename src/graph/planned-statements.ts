import type { Parameters, Query } from './statement.ts';

/** Which statements a database has planned, which takes it far longer than to answer them. */
export interface PlannedStatements {
  /** Whether a statement is planned; one that is not will be, behind the scenes. */
  has(query: Query<unknown>, parameters: Parameters): boolean;
  /** The database plans all of them anew. */
  forget(): void;
}

/** Enough for what the programs of an installation ask; Neo4j keeps as many. */
const MOST_STATEMENTS = 1_000;
/** Of requests for so many new statements at once, the others come back later. */
const MOST_WAITING = 20;

/**
 * Keeps count of what was planned.
 *
 * @param plan Lets the database plan a statement, one after the other. Where it fails, the next request tries again.
 */
export function plannedStatements(
  plan: (query: Query<unknown>, parameters: Parameters) => Promise<unknown>,
): PlannedStatements {
  const planned = new Set<string>();
  const waiting = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  const next = async (query: Query<unknown>, parameters: Parameters) => {
    try {
      await plan(query, parameters);
      if (planned.size >= MOST_STATEMENTS) planned.clear();
      planned.add(query.text);
    } catch {
      // Whoever asks without a plan gets the error, if it lasts.
    } finally {
      waiting.delete(query.text);
    }
  };
  return {
    has: (query, parameters) => {
      if (planned.has(query.text)) return true;
      if (waiting.has(query.text) || waiting.size >= MOST_WAITING) return false;
      waiting.add(query.text);
      last = last.then(() => next(query, parameters));
      return false;
    },
    forget: () => planned.clear(),
  };
}
