import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/cli/local-neo4j.ts';
import { neo4jJava } from '../../src/cli/neo4j-libraries.ts';

const execute = promisify(execFile);
const HEAP_MEGABYTES = 512;

/** The folder with the jars of a local Neo4j; undefined where there is none. */
const libraries = process.env.TEST_NEO4J_LIBRARIES;

/** Describes what needs a Neo4j of its own, which is skipped where this machine cannot have one. */
export const describeLocalNeo4j = libraries === undefined ? describe.skip : describe;

/** Runs the real `neo4j-admin` in a folder; rejects where it fails. Resolves to what it said. */
export async function neo4jAdmin(
  args: readonly string[],
  folder: string,
  home: string,
): Promise<string> {
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
  const { command, arguments: java } = await neo4jJava(librariesFound());
  const tool = [`-Xmx${HEAP_MEGABYTES}m`, 'org.neo4j.cli.AdminTool', ...args];
  const { stdout } = await execute(command, [...java, ...tool], {
    cwd: folder,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  });
  return stdout;
}

/** Starts a Neo4j on what is in a home. Stop it when done. */
export function startNeo4jIn(home: string): Promise<LocalNeo4j> {
  return startLocalNeo4j({ home, libraries: librariesFound() });
}

function librariesFound(): string {
  if (libraries === undefined) throw new Error('There is no local Neo4j for the tests');
  return libraries;
}
