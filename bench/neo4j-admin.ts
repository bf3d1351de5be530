import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { neo4jJava } from '../src/cli/neo4j-libraries.ts';

const HEAP_MEGABYTES = 512;
const MOST_OUTPUT = 64 * 1024 ** 2;

/**
 * Runs the real `neo4j-admin` on the database in a home, within a folder. Resolves to what it said; rejects
 * where it fails.
 *
 * @param libraries The folder with the jars of a local Neo4j.
 */
export async function neo4jAdmin(
  args: readonly string[],
  { folder, home, libraries }: { folder: string; home: string; libraries: string },
): Promise<string> {
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
  const { command, arguments: java } = await neo4jJava(libraries);
  const tool = [`-Xmx${HEAP_MEGABYTES}m`, 'org.neo4j.cli.AdminTool', ...args];
  const { stdout } = await promisify(execFile)(command, [...java, ...tool], {
    cwd: folder,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    maxBuffer: MOST_OUTPUT,
  });
  return stdout;
}
