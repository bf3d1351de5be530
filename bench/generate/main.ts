import { parseArgs } from 'node:util';
import { type Generation, generate, LARGEST_SCALE } from './generate.ts';

const USAGE = 'Usage: npm run generate -- --scale N [--seed S] -o FOLDER';
const EXIT_USAGE = 64;

interface Asked extends Generation {
  readonly folder: string;
}

/** @throws Error for arguments that cannot be used */
function asked(): Asked {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string' },
      seed: { type: 'string', default: '1' },
      output: { type: 'string', short: 'o' },
    },
  });
  const [scale, seed] = [Number(values.scale), Number(values.seed)];
  if (!(scale > 0 && scale <= LARGEST_SCALE)) {
    throw new Error(`--scale: expected a number above 0, up to ${LARGEST_SCALE}`);
  }
  if (!Number.isSafeInteger(seed)) throw new Error('--seed: expected a whole number');
  if (values.output === undefined) throw new Error('-o: expected a folder');
  return { scale, seed, folder: values.output };
}

function run(): number {
  let generation: Asked;
  try {
    generation = asked();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}\n`);
    return EXIT_USAGE;
  }
  for (const [file, rows] of generate(generation, generation.folder)) {
    process.stdout.write(`${String(rows).padStart(9)} ${file}\n`);
  }
  return 0;
}

process.exitCode = run();
