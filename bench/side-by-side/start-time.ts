import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { shippedProgram } from './shipped-program.ts';

/** Seconds from `node` to the first answer of the embedded graph with the shipped data. */
export interface Started {
  /** Where the data has to be loaded first. */
  readonly empty: number;
  /** Where it was loaded before. */
  readonly loaded: number;
}

const PAUSE_MS = 5;
const QUESTION = '{"query":"{ persons(first: 1) { nodes { name } } }"}';

/** Starts the server on the shipped data, without and with a graph that an earlier start left. */
export async function measureStart(): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-start-'));
  try {
    const store = join(folder, 'graph.db');
    return { empty: await startOnce(store), loaded: await startOnce(store) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function startOnce(store: string): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, shippedProgram(), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: '',
      SEED: '',
      GRAPH_PATH: store,
      PORT: String(port),
    },
    stdio: 'ignore',
  });
  const closed = once(child, 'close');
  try {
    while (!(await isAnswered(port))) {
      if (child.exitCode !== null) throw new Error(`The server ended by ${child.exitCode}`);
      await delay(PAUSE_MS);
    }
    return (performance.now() - start) / 1_000;
  } finally {
    child.kill('SIGTERM');
    await closed;
  }
}

async function isAnswered(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: QUESTION,
    });
    return (await response.text()).includes('"nodes":[{');
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port');
  return address.port;
}
