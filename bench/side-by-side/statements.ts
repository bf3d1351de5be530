import neo4j from 'neo4j-driver';
import { asking } from './load.ts';
import type { Request } from './requests.ts';
import type { System } from './systems.ts';

/** How many statements a system asks Neo4j for a request. */
export interface Statements {
  readonly request: string;
  readonly system: string;
  readonly count: number;
}

const COUNT = `CALL db.stats.retrieve("QUERIES") YIELD data
  RETURN data.invocationSummary.invocationCount AS count`;

/** Lets Neo4j count the statements of each system and request, which have been asked before. */
export async function countStatements(
  systems: readonly System[],
  requests: readonly Request[],
  uri: string,
): Promise<readonly Statements[]> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const session = driver.session({ database: 'neo4j' });
  const counted: Statements[] = [];
  try {
    // It may be collecting already.
    await session.run('CALL db.stats.stop("QUERIES")');
    for (const system of systems.filter(({ isOnNeo4j }) => isOnNeo4j)) {
      for (const request of requests) {
        const body = system.body(request, request.variables[0] ?? {});
        await session.run('CALL db.stats.clear("QUERIES")');
        await session.run('CALL db.stats.collect("QUERIES")');
        await asking(system, (ask) => ask(body));
        await session.run('CALL db.stats.stop("QUERIES")');
        const { records } = await session.run<{ count: number }>(COUNT);
        const count = records.reduce((sum, record) => sum + record.get('count'), 0);
        counted.push({ request: request.name, system: system.name, count });
      }
    }
    return counted;
  } finally {
    await driver.close();
  }
}
