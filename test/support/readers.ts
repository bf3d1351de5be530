import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packagePath } from '../../src/package-root.ts';

/** The oldest Python that every reader runs on. */
const OLDEST = [3, 11] as const;
const MOST_OUTPUT = 1024 ** 3;

/** A Python that has every package of `test/readers/requirements.txt`, or why there is none. */
type Environment = { readonly python: string } | { readonly missing: string };

let known: Environment | undefined;

/**
 * Describes how exports are read back by readers in Python. Where those cannot be had it says why and
 * skips; under CI it fails instead.
 */
export function describeReaders(name: string, define: () => void): void {
  known ??= environment();
  if ('python' in known) {
    describe(name, define);
    return;
  }
  if (process.env.CI === 'true') throw new Error(known.missing);
  process.stderr.write(`Readers' suites are skipped: ${known.missing}\n`);
  describe.skip(name, define);
}

/**
 * Runs `test/readers/SCRIPT.py` with these arguments and returns what it prints, one value in JSON.
 * Fails with what it wrote about an error.
 */
export async function readBack<Answer = unknown>(
  script: string,
  args: readonly string[],
): Promise<Answer> {
  known ??= environment();
  if ('missing' in known) throw new Error(known.missing);
  const file = packagePath(`test/readers/${script}.py`);
  const { stdout } = await promisify(execFile)(known.python, ['-B', '-X', 'utf8', file, ...args], {
    maxBuffer: MOST_OUTPUT,
  });
  return JSON.parse(stdout);
}

/** The environment is made once for each list of packages, which takes a minute, and kept. */
function environment(): Environment {
  const requirements = packagePath('test/readers/requirements.txt');
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
