// cspell:ignore Djava Dfile Duser Dartifact Doutput
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packagePath } from '../../src/package-root.ts';

const VERSION = '0.10.1';
const JAR = `gephi-toolkit-${VERSION}-all.jar`;
const CACHE = packagePath('node_modules/.cache');
const FOLDER = join(CACHE, `gephi-toolkit-${VERSION}`);

/** What Gephi has of a file that it opened. */
export interface InGephi {
  readonly nodes: number;
  readonly edges: number;
  readonly directed: boolean;
  readonly dynamic: boolean;
  /** What its import complained about. */
  readonly issues: readonly string[];
  /** Types of the columns of nodes and of edges by their titles, as Gephi calls them. */
  readonly columns: { readonly [of: string]: { readonly [title: string]: string } };
  /** Values of the nodes that were asked for, by their ids and the titles of the columns. */
  readonly values: { readonly [id: string]: { readonly [title: string]: string } };
}

const skipped = describe.skip;

/**
 * Describes how exports open in Gephi, whose jars come from Maven Central once. Where those or Java cannot
 * be had it says why and skips; under CI it fails instead.
 */
export function describeGephi(name: string, define: () => void): void {
  const missing = existsSync(FOLDER) ? null : fetchToolkit();
  if (missing === null) {
    describe(name, define);
    return;
  }
  if (process.env.CI === 'true') throw new Error(missing);
  process.stderr.write(`Gephi's suites are skipped: ${missing}\n`);
  skipped(name, define);
}

/** Opens a graph in Gephi, and looks at some of its nodes. */
export async function openedInGephi(
  text: string,
  extension: string,
  ids: readonly string[],
): Promise<InGephi> {
  const folder = mkdtempSync(join(tmpdir(), 'gephi-'));
  try {
    const path = join(folder, `graph.${extension}`);
    writeFileSync(path, text);
    const options = ['-Djava.awt.headless=true', '-Dfile.encoding=UTF-8', `-Duser.home=${folder}`];
    const program = ['-cp', join(FOLDER, JAR), packagePath('test/readers/Gephi.java')];
    const { stdout } = await promisify(execFile)('java', [...options, ...program, path, ...ids]);
    return readLines(stdout.trimEnd().split('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readLines(lines: readonly string[]): InGephi {
  const rows = lines.map((line) => line.split('\t'));
  const only = (kind: string) => rows.find(([found]) => found === kind)?.[1];
  const grouped = (kind: string) => {
    const groups: { [group: string]: { [title: string]: string } } = {};
    for (const [found, group = '', title = '', value = ''] of rows) {
      if (found !== kind) continue;
      groups[group] ??= {};
      Object.assign(groups[group], { [title]: value });
    }
    return groups;
  };
  return {
    nodes: Number(only('nodes')),
    edges: Number(only('edges')),
    directed: only('directed') === 'true',
    dynamic: only('dynamic') === 'true',
    issues: rows.filter(([kind]) => kind === 'issue').map((row) => row.slice(1).join(' ')),
    columns: grouped('column'),
    values: grouped('value'),
  };
}

/** Fetches what Gephi consists of; says why where that cannot be had. */
function fetchToolkit(): string | null {
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(`${FOLDER}.`);
  try {
    const artifact = `-Dartifact=org.gephi:gephi-toolkit:${VERSION}:jar:all`;
    const goal = ['dependency:copy', artifact, `-DoutputDirectory=${fresh}`];
    const { error, status, stdout } = spawnSync(
      'mvn',
      ['-q', '-B', '--strict-checksums', ...goal],
      {
        cwd: fresh,
        encoding: 'utf8',
      },
    );
    if (error !== undefined) return `mvn cannot be run (${error.message})`;
    if (status !== 0) return `Maven could not fetch ${JAR}: ${stdout.trim()}`;
    renameSync(fresh, FOLDER);
    return null;
  } catch (error) {
    // Another run may have fetched it meanwhile.
    return existsSync(FOLDER) ? null : String(error);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
