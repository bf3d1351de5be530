import neo4j, { type Session } from 'neo4j-driver';
import { SOURCE_EDGE } from '../../src/export/queries.ts';
import { allEdgeTypes } from '../../src/graph/edge.ts';
import { allNouns } from '../../src/graph/noun.ts';
import { type Exported, measured } from './exported.ts';

/** What the bench calls it. */
export const DRIVER_ALONE = 'neo4j-driver';

/**
 * Reads the nodes and edges of a whole graph by `neo4j-driver` and nothing else, as they come, and throws
 * them away: what an export can be compared with. Corrected ones are among them.
 */
export async function driverAlone(uri: string): Promise<Exported> {
  const driver = neo4j.driver(uri, undefined, { useBigInt: true });
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    return await measured(async () => {
      let rows = 0;
      for (const { type } of allNouns().values()) {
        rows += await taken(session, `MATCH (n:${type}) RETURN n.id AS key, n{.*} AS node`);
      }
      for (const type of [...allEdgeTypes().keys(), SOURCE_EDGE]) {
        const pattern = `MATCH (a:Node)-[r:${type}]->(b:Node)`;
        rows += await taken(
          session,
          `${pattern} RETURN a.id AS key, b.id AS finish, r{.*} AS edge`,
        );
      }
      return { rows, bytes: 0 };
    });
  } finally {
    await driver.close();
  }
}

async function taken(session: Session, statement: string): Promise<number> {
  let rows = 0;
  for await (const record of session.run(statement)) {
    record.toObject();
    rows += 1;
  }
  return rows;
}
