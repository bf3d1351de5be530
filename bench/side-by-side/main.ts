import { existsSync } from 'node:fs';
import { packagePath } from '../../src/package-root.ts';
import { type Arguments, readArguments, USAGE } from './arguments.ts';

const EXIT_USAGE = 64;
const EXIT_MISSING = 69;

/** What has to be there first, and what makes it. */
const NEEDED = [
  ['bench/side-by-side/node_modules', 'npm ci --prefix bench/side-by-side'],
  ['dist/cli/main.js', 'npm run build'],
] as const;

async function start(given: readonly string[]): Promise<number> {
  let asked: Arguments;
  try {
    asked = readArguments(given);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}\n`);
    return EXIT_USAGE;
  }
  const missing = NEEDED.filter(([path]) => !existsSync(packagePath(path)));
  for (const [path, command] of missing) {
    process.stderr.write(`There is no ${path}. Make it first: ${command}\n`);
  }
  if (missing.length > 0) return EXIT_MISSING;
  const { run } = await import('./run.ts');
  return run(asked);
}

process.exitCode = await start(process.argv.slice(2));
