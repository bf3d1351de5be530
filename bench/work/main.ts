import '../../src/entities/resolvers.ts';
import '../../src/explore/resolvers.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openGraph } from './graphs.ts';
import { type Growth, growthOf, keepsLaw, type Measured, measure, workCounter } from './measure.ts';
import { QUESTIONS, type Question } from './questions.ts';

const USAGE = `Usage: npm run bench:work -- embedded|neo4j [SMALL LARGE]

  SMALL, LARGE  scales of generated graphs (1 and 10 where none are given), or where such graphs have
                been loaded before: a file of the embedded graph, the URI of a Neo4j`;
const EXIT_USAGE = 64;

async function measureAt(
  name: Engine['name'],
  place: string,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, Measured>> {
  const counter = workCounter();
  const { engine, close } = await openGraph(name, place, counter.onWork);
  try {
    return await measure(engine, counter, questions);
  } finally {
    await close();
  }
}

function print(name: Engine['name'], growth: readonly Growth[]): void {
  const unit = name === 'neo4j' ? 'db hits' : 'rows scanned';
  const width = Math.max(...growth.map((each) => each.name.length));
  process.stdout.write(`${unit.padEnd(width)}      small      large  ratio\n`);
  for (const { name: question, small, large, ratio, verdict } of growth) {
    const figures = [
      String(small).padStart(10),
      String(large ?? '').padStart(10),
      (ratio?.toFixed(2) ?? '').padStart(6),
    ].join(' ');
    process.stdout.write(`${question.padEnd(width)} ${figures}  ${verdict.toLowerCase()}\n`);
  }
}

async function run([name, small = '1', large = '10']: readonly string[]): Promise<number> {
  if (name !== 'embedded' && name !== 'neo4j') {
    process.stderr.write(`${USAGE}\n`);
    return EXIT_USAGE;
  }
  const before = await measureAt(name, small, QUESTIONS);
  const bounded = QUESTIONS.filter(({ isWholeGraph }) => !isWholeGraph);
  const growth = growthOf(name, QUESTIONS, before, await measureAt(name, large, bounded));
  print(name, growth);
  return growth.every(keepsLaw) ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2));
