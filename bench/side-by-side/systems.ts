import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { NEWEST_RECORD } from '../../src/time/moment.ts';
import { processOnPort } from './process-time.ts';
import { DAY, type Data, HELD, type Request } from './requests.ts';
import { shippedProgram } from './shipped-program.ts';

/** What is measured: a server in a process of its own. */
export interface System {
  readonly name: string;
  /** Whether it asks the Neo4j that the others ask too. */
  readonly isOnNeo4j: boolean;
  /** The process of that Neo4j; null where it runs elsewhere, or the system asks none. */
  readonly database: number | null;
  /** Whether it takes any document, so that one can be new to it. */
  readonly takesDocuments: boolean;
  readonly origin: string;
  readonly pid: number;
  /** What it is sent for a request, with a further field where one is given. */
  body(request: Request, variables: Variables, further?: string): string;
  /** What it answered, as our server would have. */
  data(request: Request, answer: Data): unknown;
  stop(): Promise<void>;
}

type Variables = Request['variables'][number];
type Environment = Readonly<{ [variable: string]: string }>;

export const OURS_ON_NEO4J = 'ours on Neo4j';
export const OURS_EMBEDDED = 'ours embedded';
export const PEER = '@neo4j/graphql';
export const FLOOR = 'floor';

const STOP_LIMIT_MS = 10_000;
const LINES_KEPT = 20;
const TYPESCRIPT = fileURLToPath(new URL('../typescript.js', import.meta.url));

/** Where the graph is that all of them answer from. */
export interface Places {
  readonly uri: string;
  /** File of the embedded graph. */
  readonly store: string;
}

/** Starts every system, one after the other. Options for Node, such as `--cpu-prof`, are for our server alone. */
export async function startSystems(
  { uri, store }: Places,
  nodeOptions: readonly string[],
): Promise<readonly System[]> {
  const program = [...nodeOptions, ...shippedProgram()];
  const written = (file: string) => [
    '--import',
    TYPESCRIPT,
    fileURLToPath(new URL(file, import.meta.url)),
  ];
  const ours = { SEED: 'none', TODAY: DAY, PORT: '0' };
  const database = processOnPort(Number(new URL(uri).port));
  const systems: System[] = [];
  try {
    const onNeo4j = await start(program, { ...ours, NEO4J_URI: uri });
    systems.push({ ...onNeo4j, ...OURS, name: OURS_ON_NEO4J, isOnNeo4j: true, database });
    const embedded = await start(program, { ...ours, NEO4J_URI: '', GRAPH_PATH: store });
    systems.push({
      ...embedded,
      ...OURS,
      name: OURS_EMBEDDED,
      isOnNeo4j: false,
      database: null,
    });
    const peer = await start(written('peer/server.ts'), { NEO4J_URI: uri });
    systems.push({ ...peer, ...PEERS, database });
    const floor = await start(written('floor/server.ts'), { NEO4J_URI: uri });
    systems.push({ ...floor, ...FLOORS, database });
    return systems;
  } catch (error) {
    for (const { stop } of systems) await stop();
    throw error;
  }
}

const OURS = {
  takesDocuments: true,
  body: (request: Request, variables: Variables, further?: string) =>
    document(request.ours(further), variables),
  data: (_request: Request, answer: Data) => answer,
};

const PEERS = {
  name: PEER,
  isOnNeo4j: true,
  takesDocuments: true,
  body: (request: Request, variables: Variables, further?: string) =>
    document(request.peer(further), {
      ...variables,
      held: HELD,
      current: request.name === 'search' ? VALID : HELD,
      listed: { ...HELD, sortKey: { gte: '' }, id: { startsWith: '' } },
      day: DAY,
      known: NEWEST_RECORD,
    }),
  data: ({ peerData }: Request, answer: Data) => peerData?.(answer) ?? answer,
};

const FLOORS = {
  name: FLOOR,
  isOnNeo4j: true,
  takesDocuments: false,
  body: ({ name }: Request, variables: Variables) =>
    JSON.stringify({ request: name, variables: { ...variables, day: DAY, known: NEWEST_RECORD } }),
  data: (_request: Request, answer: Data) => answer,
};

/** Entries of the text index have no record of when they were known. */
const VALID = { holdsFrom: HELD.holdsFrom, holdsTo: HELD.holdsTo };

/** A request of GraphQL, with those of the variables that its document names. */
function document(query: string, variables: Readonly<{ [name: string]: unknown }>): string {
  const named = Object.entries(variables).filter(([name]) => query.includes(`$${name}:`));
  return JSON.stringify({ query, variables: Object.fromEntries(named) });
}

/** A server that says where it answers. */
export async function start(
  program: readonly string[],
  environment: Environment,
): Promise<Pick<System, 'origin' | 'pid' | 'stop'>> {
  const child = spawn(process.execPath, program, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = await originOf(child);
  if (child.pid === undefined) throw new Error(`${program.join(' ')} has no process`);
  return { origin, pid: child.pid, stop: () => ended(child) };
}

function originOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(`A server ended.\n${said.join('\n')}`)));
    for (const input of [child.stdout, child.stderr]) {
      if (input === null) continue;
      createInterface({ input }).on('line', (line) => {
        const address = /answers at (http\S+)/.exec(line)?.[1];
        if (address !== undefined) resolve(new URL(address).origin);
        said.push(line);
        if (said.length > LINES_KEPT) said.shift();
      });
    }
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await closed.finally(() => clearTimeout(limit));
}
