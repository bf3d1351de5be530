import type { Engine } from '../../src/graph/engine.ts';
import { emptyEngine } from './engines.ts';

/** Both engines, with the same data. */
export interface EnginePair {
  readonly embedded: Engine;
  readonly neo4j: Engine;
}

/** Leaves nothing in the tests' Neo4j, which the suites share. */
export async function leaveNeo4jEmpty(): Promise<void> {
  const engine = await emptyEngine('neo4j');
  await engine.close();
}

/** Both engines without any data. Close them when done. */
export async function emptyPair(): Promise<EnginePair> {
  return { embedded: await emptyEngine('embedded'), neo4j: await emptyEngine('neo4j') };
}

/** The same work on both, at the same time: what it yields on the embedded engine and on Neo4j. */
export function onBoth<Result>(
  { embedded, neo4j }: EnginePair,
  work: (engine: Engine) => Promise<Result>,
): Promise<[Result, Result]> {
  return Promise.all([work(embedded), work(neo4j)]);
}

/** Closes both. */
export async function closePair(engines: EnginePair): Promise<void> {
  await onBoth(engines, (engine) => engine.close());
}
