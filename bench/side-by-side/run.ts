import { availableParallelism, cpus } from 'node:os';
import { resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import { measureCold } from './cold.ts';
import { compareAnswers } from './compare.ts';
import { openGraphs } from './graphs.ts';
import { type Measured, measure } from './measure.ts';
import { watchMemory } from './memory.ts';
import { plotRates } from './plot.ts';
import { processOnPort } from './process-time.ts';
import { coldTable, growthTable, measuredTable, ratioTable } from './report.ts';
import { type Request, requestsOf } from './requests.ts';
import { keepResults, type Results, readResults } from './results.ts';
import { measureStart } from './start-time.ts';
import { countStatements } from './statements.ts';
import { OURS_EMBEDDED, type Places, type System, startSystems } from './systems.ts';

const CONNECTIONS = [1, 8];
const BYTES_PER_MEGABYTE = 1_048_576;

/** Measures what was asked for and prints it; resolves to the exit status. */
export async function run(asked: Arguments): Promise<number> {
  const requests = requestsOf(asked.scale).filter(({ name }) => asked.only?.includes(name) ?? true);
  say(`${availableParallelism()} processors, ${cpus()[0]?.model}; Node ${process.version}\n`);
  if (asked.parts.includes('start')) await showStart();
  const graphs = await openGraphs(asked.scale);
  try {
    const systems = await startSystems(graphs, nodeOptions(asked));
    try {
      await measureAll(asked, requests, systems, graphs);
    } finally {
      for (const { stop } of systems) await stop();
    }
  } finally {
    await graphs.close();
  }
  return 0;
}

function nodeOptions({ profile }: Arguments): readonly string[] {
  return profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(profile)}`];
}

async function measureAll(
  { scale, rounds, seconds, parts, requests: count, output, plot, against }: Arguments,
  requests: readonly Request[],
  systems: readonly System[],
  { uri }: Places,
): Promise<void> {
  await compareAnswers(systems, requests);
  say(`Scale ${scale}: all answers are the same.\n`);
  const plan = { systems, requests, connections: CONNECTIONS, rounds, seconds };
  const database = processOnPort(Number(new URL(uri).port));
  const results: Results = {
    scale,
    measured: parts.includes('warm') ? await measure({ ...plan, database }, progress) : [],
    cold: parts.includes('cold') ? await measureCold(systems, requests) : [],
    statements: parts.includes('statements') ? await countStatements(systems, requests, uri) : [],
  };
  if (output !== null) keepResults(output, results);
  if (plot !== null) await plotRates(results, plot);
  if (results.measured.length > 0) say(`${measuredTable(results)}\n${ratioTable(results)}`);
  if (results.cold.length > 0) say(coldTable(results));
  if (against !== null) say(growthTable(results, readResults(against)));
  if (parts.includes('memory')) await showMemory(systems, requests, count);
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
