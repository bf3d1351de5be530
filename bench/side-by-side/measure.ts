import { load } from './load.ts';
import { processTime } from './process-time.ts';
import type { Request } from './requests.ts';
import type { System } from './systems.ts';

/** What a system took for a request in one round. */
export interface Measured {
  readonly request: string;
  readonly system: string;
  readonly connections: number;
  readonly round: number;
  /** Answers in a second. */
  readonly rate: number;
  /** Milliseconds that half of the answers, and 99 of 100, took at most. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds that the processes computed for an answer; null where the machine does not say. */
  readonly serverTime: number | null;
  readonly databaseTime: number | null;
  /** Length of an answer's body. */
  readonly bytes: number;
}

/** What is measured, and how long. */
export interface Plan {
  readonly systems: readonly System[];
  readonly requests: readonly Request[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
}

/**
 * Asks every system every request, in turn: each round has all of them, and another system first, so that what
 * else the machine does meets all alike. A round before those that count warms them.
 */
export async function measure(
  plan: Plan,
  onMeasured: (measured: Measured) => void,
): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (let round = 0; round <= plan.rounds; round += 1) {
    for (const request of plan.requests) {
      for (const connections of plan.connections) {
        for (const system of turned(plan.systems, round)) {
          const measured = await measureOne(plan, system, request, connections, round);
          onMeasured(measured);
          if (round > 0) all.push(measured);
        }
      }
    }
  }
  return all;
}

async function measureOne(
  { seconds }: Plan,
  system: System,
  request: Request,
  connections: number,
  round: number,
): Promise<Measured> {
  const bodies = request.variables.map((variables) => system.body(request, variables));
  const used = usedTime(system);
  const loaded = await load(system, bodies, connections, seconds);
  const answers = loaded.latencies.length;
  const { server, database: inDatabase } = used();
  return {
    request: request.name,
    system: system.name,
    connections,
    round,
    rate: answers / loaded.seconds,
    p50: quantile(loaded.latencies, 0.5),
    p99: quantile(loaded.latencies, 0.99),
    serverTime: server === null ? null : server / answers,
    databaseTime: inDatabase === null ? null : inDatabase / answers,
    bytes: loaded.bytes / answers,
  };
}

/** Tells how long the server and the database have computed since. */
function usedTime({ pid, isOnNeo4j, database }: System) {
  const times = () => ({
    server: processTime(pid),
    database: isOnNeo4j ? processTime(database) : 0,
  });
  const before = times();
  return () => {
    const after = times();
    return {
      server: difference(before.server, after.server),
      database: difference(before.database, after.database),
    };
  };
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

/** The items, beginning with another one in each round. */
export function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** The value that a part of sorted values is not above; not a number where there are none. */
export function quantile(sorted: readonly number[], part: number): number {
  const place = Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1);
  return sorted[Math.max(0, place)] ?? Number.NaN;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}
