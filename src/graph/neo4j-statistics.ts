import type { Session } from 'neo4j-driver';

/** Fewer rows change no plan. */
const ROWS_WORTH_A_PLAN = 1_000;
const WAIT_SECONDS = 60n;

/**
 * Lets Neo4j count anew what its indexes hold, and forget the plans that it made before so many rows were
 * written. By itself it does so later: until then statements ran for a minute by plans that it had made
 * for a handful of nodes.
 *
 * Resolves where this is refused, as to a user without the right to it: what was written stays.
 */
export async function refreshStatistics(session: Session, written: number): Promise<void> {
  if (written < ROWS_WORTH_A_PLAN) return;
  const wanted = session.run('CALL db.prepareForReplanning($seconds)', { seconds: WAIT_SECONDS });
  await wanted.catch(() => undefined);
}
