import { join } from 'node:path';
import { startLocalNeo4j } from './local-neo4j.ts';
import { localNeo4jVersion } from './neo4j-libraries.ts';
import { say } from './terminal.ts';

const BOLT_PORT = 7687;

/** Runs a local Neo4j until it is told to stop; resolves to the exit status. */
export async function neo4jCommand(): Promise<number> {
  const neo4j = await startLocalNeo4j({
    home: join('.data', 'neo4j', 'home'),
    libraries: join('.data', 'neo4j', 'lib'),
    port: BOLT_PORT,
    onProgress: say,
  });
  say(`Neo4j ${localNeo4jVersion()} answers at ${neo4j.uri}. In another terminal:`);
  say(`  NEO4J_URI=${neo4j.uri} npm start`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await neo4j.stop();
  return 0;
}
