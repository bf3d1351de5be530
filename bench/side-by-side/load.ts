import { Pool } from 'undici';
import type { System } from './systems.ts';

/** What came of asking for a while. */
export interface Loaded {
  readonly seconds: number;
  /** How long each answer took, in milliseconds, the shortest first. */
  readonly latencies: readonly number[];
  /** Length of all answers' bodies. */
  readonly bytes: number;
}

type Target = Pick<System, 'origin' | 'name'>;

/** Asks a system in turn what is in `bodies`, over so many connections at once, for so long. */
export async function load(
  target: Target,
  bodies: readonly string[],
  connections: number,
  seconds: number,
): Promise<Loaded> {
  const pool = new Pool(target.origin, { connections, pipelining: 1 });
  const latencies: number[] = [];
  let bytes = 0;
  let next = 0;
  const start = performance.now();
  const end = start + seconds * 1_000;
  const ask = async () => {
    for (let asked = performance.now(); asked < end; ) {
      const body = bodies[next++ % bodies.length] ?? '';
      const { byteLength } = await answer(pool, target, body);
      bytes += byteLength;
      const now = performance.now();
      latencies.push(now - asked);
      asked = now;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, ask));
    const took = (performance.now() - start) / 1_000;
    return { seconds: took, latencies: latencies.sort((a, b) => a - b), bytes };
  } finally {
    await pool.close();
  }
}

/** An answer, and how long it took, in milliseconds. */
export interface Asked {
  readonly text: string;
  readonly milliseconds: number;
}

/** Asks one after the other over one connection. */
export async function asking<Result>(
  target: Target,
  work: (ask: (body: string) => Promise<Asked>) => Promise<Result>,
): Promise<Result> {
  const pool = new Pool(target.origin, { connections: 1, pipelining: 1 });
  const ask = async (body: string) => {
    const start = performance.now();
    const bytes = await answer(pool, target, body);
    const milliseconds = performance.now() - start;
    return { text: Buffer.from(bytes).toString(), milliseconds };
  };
  return work(ask).finally(() => pool.close());
}

async function answer(pool: Pool, { name }: Target, body: string): Promise<ArrayBuffer> {
  const response = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  const bytes = await response.body.arrayBuffer();
  if (response.statusCode === 200) return bytes;
  const said = Buffer.from(bytes).toString();
  throw new Error(`${name} answered ${response.statusCode}: ${said}\n${body}`);
}
