import { isDeepStrictEqual } from 'node:util';
import { dataOf } from './compare.ts';
import { asking } from './load.ts';
import { median, turned } from './measure.ts';
import type { Request } from './requests.ts';
import type { System } from './systems.ts';

/** What documents cost a system that it sees for the first time, and what they cost it afterwards. */
export interface Cold {
  readonly request: string;
  readonly system: string;
  /** Medians, in milliseconds. */
  readonly first: number;
  readonly afterwards: number;
}

const SHAPES = 40;
const TIMES_AFTERWARDS = 5;

/**
 * Asks each request in so many shapes, each of which has one field more under a name of its own: once, and then
 * again. Requests and systems take turns for each shape, so that what else the machine does, and what of a program is
 * compiled meanwhile, meets all alike.
 */
export async function measureCold(
  systems: readonly System[],
  requests: readonly Request[],
): Promise<readonly Cold[]> {
  const asked = systems.filter(({ takesDocuments }) => takesDocuments);
  const all = requests.map((request) => ({
    request,
    times: new Map(asked.map(({ name }) => [name, { first: [], afterwards: [] }])),
  }));
  for (let shape = 1; shape <= SHAPES; shape += 1) {
    for (const { request, times } of all) {
      await askAll(turned(asked, shape), request, shape, times);
    }
  }
  return all.flatMap(({ request, times }) =>
    [...times].map(([system, { first, afterwards }]) => ({
      request: request.name,
      system,
      first: median(first),
      afterwards: median(afterwards),
    })),
  );
}

/** Asks each system a request in one shape, which all have to answer alike. */
async function askAll(
  systems: readonly System[],
  request: Request,
  shape: number,
  times: ReadonlyMap<string, Times>,
): Promise<void> {
  const answers: unknown[] = [];
  for (const system of systems) {
    answers.push(await askShape(system, request, shape, times.get(system.name)));
  }
  if (!answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) {
    throw new Error(`${request.name}, shape ${shape}, has two answers`);
  }
}

interface Times {
  readonly first: number[];
  readonly afterwards: number[];
}

async function askShape(
  system: System,
  request: Request,
  shape: number,
  times: Times | undefined,
): Promise<unknown> {
  const variables = request.variables[shape % request.variables.length] ?? {};
  const body = system.body(request, variables, `shape${shape}: ${request.field}`);
  return asking(system, async (ask) => {
    // The connection is open, and another document answered, before the shape is asked for.
    await ask(system.body(request, variables));
    const { text, milliseconds } = await ask(body);
    times?.first.push(milliseconds);
    for (let time = 0; time < TIMES_AFTERWARDS; time += 1) {
      times?.afterwards.push((await ask(body)).milliseconds);
    }
    return dataOf(system, request, text);
  });
}
