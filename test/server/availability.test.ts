import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/cli/local-neo4j.ts';
import { localNeo4jVersion } from '../../src/cli/neo4j-libraries.ts';
import { packagePath } from '../../src/package-root.ts';
import { describeWithNeo4j } from '../support/engines.ts';
import { writePackage } from '../support/package-folder.ts';
import { endPrograms, type Program, startProgram } from '../support/program.ts';

const RETRY =
  /^Neo4j at bolt:\/\/127\.0\.0\.1:\d+ does not answer: .*\S.* Trying again in \d+ s\.$/;
/** Enough for a busy machine to start a Neo4j and for the server to try again. */
const LIMIT_MS = 600_000;
/** How often a condition is looked at before the test gives up. */
const ATTEMPTS = 200;

/** One server goes through all of it, as it would in a night when its database is moved. */
describeWithNeo4j('A server whose Neo4j comes and goes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'availability-'));
  let program: Program;
  let neo4j: LocalNeo4j | null = null;
  let neo4jPort: number;
  let address: string;

  beforeAll(async () => {
    neo4jPort = await freePort();
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    program = startProgram(folder, ['serve'], {
      HOST: '127.0.0.1',
      PORT: String(port),
      NEO4J_URI: `bolt://127.0.0.1:${neo4jPort}`,
      SEED: writePackage(join(folder, 'package')),
    });
  });
  afterAll(async () => {
    await endPrograms();
    await neo4j?.stop();
    rmSync(folder, { recursive: true });
  });

  test(
    'lives without it, says at each try what it tried, and answers that it is not ready',
    async () => {
      await program.line(/Trying again in 2 s/);
      expect(program.output.slice(0, 2)).toEqual([
        expect.stringMatching(RETRY),
        expect.stringMatching(RETRY),
      ]);
      await expectUnavailable();
    },
    LIMIT_MS,
  );

  test(
    'loads its data and answers as soon as it is there, without a restart',
    async () => {
      await startNeo4j();
      expect(await program.line(/answers at/)).toBe(`Integration Graph answers at ${address}/`);
      const tries = program.output.filter((line) => line.includes('Trying again'));
      expect(tries).toEqual(tries.map(() => expect.stringMatching(RETRY)));
      await expectAnswers();
    },
    LIMIT_MS,
  );

  test(
    'answers that it is not ready when it is stopped, each time anew',
    async () => {
      await neo4j?.stop();
      neo4j = null;
      await expectUnavailable();
      await expectUnavailable();
    },
    LIMIT_MS,
  );

  test(
    'answers from what was there when it is started again',
    async () => {
      await startNeo4j();
      await until(async () => (await get('/health/ready')).status === 200);
      await expectAnswers();
    },
    LIMIT_MS,
  );

  test(
    'ends cleanly, without having written of any fault',
    async () => {
      program.signal('SIGTERM');
      expect(await program.ended).toMatchObject({ status: 0, errors: [] });
    },
    LIMIT_MS,
  );

  async function startNeo4j(): Promise<void> {
    const cache = packagePath('node_modules/.cache');
    neo4j = await startLocalNeo4j({
      home: join(folder, 'home'),
      libraries: join(cache, `neo4j-${localNeo4jVersion()}`, 'lib'),
      port: neo4jPort,
    });
  }

  async function expectAnswers(): Promise<void> {
    expect(await get('/health/live')).toEqual({ status: 200, answer: { status: 'live' } });
    expect(await get('/health/ready')).toEqual({ status: 200, answer: { status: 'ready' } });
    expect(await ask()).toEqual({ status: 200, answer: { data: { person: { name: 'Ada' } } } });
  }

  async function expectUnavailable(): Promise<void> {
    expect(await get('/health/live')).toEqual({ status: 200, answer: { status: 'live' } });
    expect(await get('/health/ready')).toEqual({
      status: 503,
      answer: {
        status: 'unavailable',
        code: 'GRAPH_UNAVAILABLE',
        message: expect.stringMatching(/^[^\n]+$/),
      },
    });
    expect(await ask()).toEqual({
      status: 200,
      answer: {
        data: { person: null },
        errors: [
          {
            message: expect.stringMatching(/^(The graph is|Neo4j at bolt:)[^\n]+$/),
            locations: [{ line: 1, column: 3 }],
            path: ['person'],
            extensions: { code: 'GRAPH_UNAVAILABLE' },
          },
        ],
      },
    });
  }

  async function get(path: string, request: RequestInit = {}) {
    const response = await fetch(`${address}${path}`, request);
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  }

  function ask() {
    return get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ person(id: "person/ada") { name } }' }),
    });
  }
});

/** Looks again and again until it is so, as long as each look takes. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await isSo()) return;
  }
  throw new Error(`Not so after ${ATTEMPTS} looks`);
}

/** A port that nothing listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('There is no port'));
      });
    });
  });
}
