import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packagePath } from '../../src/package-root.ts';

/** The oldest Python that every reader runs on. */
const OLDEST = [3, 11] as const;
const MOST_OUTPUT = 1024 ** 3;

/** A Python that has every package that a script needs, or why there is none. */
type Environment = { readonly python: string } | { readonly missing: string };

const environments = new Map<string, Environment>();

const skipped = describe.skip;

/**
 * Describes how exports are read back by readers in Python. Where those cannot be had it says why and
 * skips; under CI it fails instead.
 *
 * @param script The script that is run, if it has requirements of its own.
 */
export function describeReaders(name: string, define: () => void, script?: string): void {
  const environment = environmentOf(script);
  if ('python' in environment) {
    describe(name, define);
    return;
  }
  if (process.env.CI === 'true') throw new Error(environment.missing);
  process.stderr.write(`Readers' suites are skipped: ${environment.missing}\n`);
  skipped(name, define);
}

/**
 * Runs `test/readers/SCRIPT.py` with these arguments and returns what it prints, one value in JSON.
 * Fails with what it wrote about an error.
 */
export async function readBack<Answer = unknown>(
  script: string,
  args: readonly string[],
): Promise<Answer> {
  const environment = environmentOf(script);
  if ('missing' in environment) throw new Error(environment.missing);
  const options = ['-B', '-X', 'utf8', packagePath(`test/readers/${script}.py`)];
  const { stdout } = await promisify(execFile)(environment.python, [...options, ...args], {
    maxBuffer: MOST_OUTPUT,
  });
  return JSON.parse(stdout);
}

/** That of a script which has requirements of its own, or of all others. */
function environmentOf(script: string | undefined): Environment {
  const own = packagePath(`test/readers/${script}.requirements.txt`);
  const requirements = existsSync(own) ? own : packagePath('test/readers/requirements.txt');
  const found = environments.get(requirements) ?? environmentWith(requirements);
  environments.set(requirements, found);
  return found;
}

/** An environment is made once for each list of packages, which takes a minute, and kept. */
function environmentWith(requirements: string): Environment {
  const hash = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 16);
  const cache = packagePath('node_modules/.cache');
  const home = join(cache, `readers-${hash}`);
  const python = join(home, 'bin', 'python');
  if (existsSync(python)) return { python };
  try {
    requirePython();
    mkdirSync(cache, { recursive: true });
    const made = mkdtempSync(`${home}.`);
    try {
      install(made, requirements);
      renameSync(made, home);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!existsSync(python)) return { missing: reasonOf(error) };
  }
  return { python };
}

function requirePython(): void {
  const version = run('python3', ['-c', 'import sys; print(*sys.version_info[:2])']).trim();
  const [major = 0, minor = 0] = version.split(' ').map(Number);
  if (major === OLDEST[0] && minor >= OLDEST[1]) return;
  throw new Error(`python3 has to be ${OLDEST.join('.')} or newer, and is ${major}.${minor}`);
}

function install(home: string, requirements: string): void {
  run('python3', ['-m', 'venv', home]);
  const pip = ['-m', 'pip', '--quiet', '--disable-pip-version-check', '--no-input', 'install'];
  run(join(home, 'bin', 'python'), [...pip, '--only-binary=:all:', '-r', requirements]);
}

function run(command: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`${command} cannot be run (${error.message})`);
  if (status === 0) return stdout;
  throw new Error(`"${[command, ...args].join(' ')}" failed: ${stderr.trim() || stdout.trim()}`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
