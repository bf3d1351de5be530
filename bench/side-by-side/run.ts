import { availableParallelism, cpus } from 'node:os';
import { resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import { measureCold } from './cold.ts';
import { compareAnswers } from './compare.ts';
import { openGraphs, PLACES, PLACES_OF_LARGER } from './graphs.ts';
import { measureGrowth } from './growth.ts';
import { type Measured, measure, type Plan } from './measure.ts';
import { watchMemory } from './memory.ts';
import { plotRates } from './plot.ts';
import { coldTable, growthTable, measuredTable, ratioTable } from './report.ts';
import { type Request, requestsOf } from './requests.ts';
import { keepResults, type Results } from './results.ts';
import { measureStart } from './start-time.ts';
import { countStatements } from './statements.ts';
import { OURS_EMBEDDED, type System, startSystems } from './systems.ts';

const CONNECTIONS = [1, 8];
const BYTES_PER_MEGABYTE = 1_048_576;

/** Measures what was asked for and prints it; resolves to the exit status. */
export async function run(asked: Arguments): Promise<number> {
  const requests = requestsOf(asked.scale).filter(({ name }) => asked.only?.includes(name) ?? true);
  say(`${availableParallelism()} processors, ${cpus()[0]?.model}; Node ${process.version}\n`);
  if (asked.parts.includes('start')) await showStart();
  await withSystems(asked.scale, PLACES, nodeOptions(asked), async (systems, uri) => {
    await compareAnswers(systems, requests);
    say(`Scale ${asked.scale}: all answers are the same.\n`);
    await measureAll(asked, requests, systems, uri);
  });
  return 0;
}

/** Works with the systems of a graph of a scale, and with the Neo4j that holds it. */
async function withSystems<Result>(
  scale: number,
  places: typeof PLACES,
  options: readonly string[],
  work: (systems: readonly System[], uri: string) => Promise<Result>,
): Promise<Result> {
  const graphs = await openGraphs(scale, places);
  try {
    const systems = await startSystems(graphs, options);
    try {
      return await work(systems, graphs.uri);
    } finally {
      for (const { stop } of systems) await stop();
    }
  } finally {
    await graphs.close();
  }
}

function nodeOptions({ profile }: Arguments): readonly string[] {
  return profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(profile)}`];
}

async function measureAll(
  asked: Arguments,
  requests: readonly Request[],
  systems: readonly System[],
  uri: string,
): Promise<void> {
  const { scale, larger, rounds, seconds, parts, output, plot } = asked;
  const plan = { requests, connections: CONNECTIONS, rounds, seconds };
  const results: Results = {
    scale,
    measured: parts.includes('warm') ? await measure({ ...plan, systems }, progress) : [],
    cold: parts.includes('cold') ? await measureCold(systems, requests) : [],
    statements: parts.includes('statements') ? await countStatements(systems, requests, uri) : [],
    growth: [],
  };
  if (output !== null) keepResults(output, results);
  if (plot !== null) await plotRates(results, plot);
  if (results.measured.length > 0) say(`${measuredTable(results)}\n${ratioTable(results)}`);
  if (results.cold.length > 0) say(coldTable(results));
  if (parts.includes('growth')) {
    const growth = await growthOf(asked, systems, plan);
    if (output !== null) keepResults(output, { ...results, growth });
    say(growthTable(growth, scale, larger));
  }
  if (parts.includes('memory')) await showMemory(systems, requests, asked.requests);
}

/** Asks a larger graph what the other is asked, in turn. */
function growthOf(
  { scale, larger }: Arguments,
  systems: readonly System[],
  plan: Omit<Plan, 'systems'>,
): Promise<readonly Measured[]> {
  return withSystems(larger, PLACES_OF_LARGER, [], async (largerSystems) => {
    await compareAnswers(largerSystems, plan.requests);
    const graphs = [
      { scale, systems },
      { scale: larger, systems: largerSystems },
    ];
    return measureGrowth(graphs, plan, progress);
  });
}

async function showStart(): Promise<void> {
  const { empty, loaded } = await measureStart();
  say(
    `Embedded, shipped data, from \`node\` to the first answer: ${empty.toFixed(2)} s, ${loaded.toFixed(2)} s once it is loaded.\n`,
  );
}

async function showMemory(
  systems: readonly System[],
  requests: readonly Request[],
  count: number,
): Promise<void> {
  const embedded = systems.find(({ name }) => name === OURS_EMBEDDED);
  if (embedded === undefined) return;
  await watchMemory(embedded, requests, count, ({ requests: answered, bytes }) => {
    const megabytes = bytes === null ? 'unknown' : `${(bytes / BYTES_PER_MEGABYTE).toFixed(0)} MB`;
    say(`Memory of ours embedded after ${answered} requests: ${megabytes}`);
  });
}

function progress({ request, system, connections, round, rate }: Measured): void {
  const part = round === 0 ? 'before' : `round ${round}`;
  process.stderr.write(`${part}: ${request} ${connections} ${system} ${rate.toFixed(0)}/s\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
