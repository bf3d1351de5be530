import { BroadcastChannel } from 'node:worker_threads';
import type { Measured } from '../../../src/explore/measures/measure.ts';
import { measure } from '../../../src/explore/measures/measure.ts';
import { type Measuring, openMeasuring } from '../../../src/explore/measures/measuring.ts';
import type { Network } from '../../../src/explore/measures/network.ts';
import { readNetwork } from '../../../src/explore/measures/network.ts';
import { EDGE_TYPES } from '../../../src/explore/paths/edge-types.ts';
import { graphWrites } from '../../../src/import/graph-writes.ts';
import { packagePath } from '../../../src/package-root.ts';
import { NEWEST_RECORD, timeParameters } from '../../../src/time/moment.ts';
import { describeEachEngine, emptyEngine } from '../../support/engines.ts';
import { startServer } from '../../support/server.ts';
import { smallPackage } from '../../support/small-graph.ts';

const NETWORK: Network = {
  ids: ['agency/a', 'agency/b', 'agency/c'],
  actors: 3,
  ties: Uint32Array.from([0, 1, 1, 2]),
};
const HELD = packagePath('test/support/workers/held.js');
const nobodyLeaves = new AbortController().signal;

/** Lets the workers that are held answer with this. */
function releaseWith(measured: Measured): void {
  const channel = new BroadcastChannel('release');
  channel.postMessage(measured);
  channel.close();
}

/** Resolves when a held worker has begun. */
async function aWorkerToStart(): Promise<void> {
  const channel = new BroadcastChannel('started');
  await new Promise((resolve) => {
    channel.onmessage = resolve;
  });
  channel.close();
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

describe('measuring', () => {
  let measuring: Measuring;
  afterEach(() => measuring.close());

  test('answers what measuring here would', async () => {
    measuring = openMeasuring();
    expect(await measuring.measure(NETWORK, nobodyLeaves)).toEqual(measure(NETWORK));
  });

  test('takes one network after the other', async () => {
    measuring = openMeasuring();
    const sizes = [NETWORK, { ...NETWORK, actors: 2 }].map(async (network) => {
      const { degrees } = await measuring.measure(network, nobodyLeaves);
      return degrees.length;
    });
    expect(await Promise.all(sizes)).toEqual([3, 2]);
  });

  test.each(['crashing', 'silent'])('says so when its thread is %s, and goes on', async (kind) => {
    measuring = openMeasuring(packagePath(`test/support/workers/${kind}.js`));
    const codes = [1, 2].map(() => codeOf(measuring.measure(NETWORK, nobodyLeaves)));
    expect(await Promise.all(codes)).toEqual(['MEASURES_FAILED', 'MEASURES_FAILED']);
  });

  test('ends when nobody waits any more, and goes on with the next', async () => {
    measuring = openMeasuring(HELD);
    const leaving = new AbortController();
    const started = aWorkerToStart();
    const left = codeOf(measuring.measure(NETWORK, leaving.signal));
    await started;
    const nextStarted = aWorkerToStart();
    const next = measuring.measure(NETWORK, nobodyLeaves);
    leaving.abort();
    expect(await left).toBe('CANCELLED');
    await nextStarted;
    releaseWith(measure(NETWORK));
    expect(await next).toEqual(measure(NETWORK));
  });

  test('does not begin what nobody waits for', async () => {
    measuring = openMeasuring(HELD);
    expect(await codeOf(measuring.measure(NETWORK, AbortSignal.abort()))).toBe('CANCELLED');
  });

  test('ends with everything that waits when it is closed', async () => {
    measuring = openMeasuring(HELD);
    const codes = [1, 2, 3].map(() => codeOf(measuring.measure(NETWORK, nobodyLeaves)));
    await measuring.close();
    expect(await Promise.all(codes)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  });

  test('turns away who would have to wait for ten others', async () => {
    measuring = openMeasuring(HELD);
    const waiting = Array.from({ length: 10 }, () =>
      codeOf(measuring.measure(NETWORK, nobodyLeaves)),
    );
    expect(await codeOf(measuring.measure(NETWORK, nobodyLeaves))).toBe('GRAPH_UNAVAILABLE');
    await measuring.close();
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['CANCELLED']));
  });
});

describe('a server that takes measures', () => {
  const QUESTION = '{ actorMeasures { actorCount sampleSize } }';

  test('answers others meanwhile', async () => {
    const engine = await emptyEngine('embedded');
    const server = await startServer(engine, openMeasuring(HELD));
    const started = aWorkerToStart();
    const measures = server.ask(QUESTION);
    await started;
    // The thread does nothing else until it is let go: what it held up would never be answered.
    expect(await server.ask('{ topics { totalCount } }')).toEqual({
      data: { topics: { totalCount: 0 } },
    });
    releaseWith(measure({ ...NETWORK, ids: [], actors: 0, ties: new Uint32Array() }));
    expect(await measures).toEqual({ data: { actorMeasures: { actorCount: 0, sampleSize: 0 } } });
    await server.close();
    await engine.close();
  });

  test('tells a client that measuring broke off, reports it, and answers the next', async () => {
    const engine = await emptyEngine('embedded');
    const crashing = packagePath('test/support/workers/crashing.js');
    const server = await startServer(engine, openMeasuring(crashing));
    const { errors } = await server.ask(QUESTION);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['MEASURES_FAILED']);
    expect(server.reports).toHaveLength(1);
    expect(await server.ask('{ topics { totalCount } }')).toHaveProperty('data');
    await server.close();
    await engine.close();
  });

  test('stops measuring when the client leaves', async () => {
    const engine = await emptyEngine('embedded');
    const real = openMeasuring(HELD);
    let ended: (code: unknown) => void = () => undefined;
    const endOfMeasuring = new Promise((resolve) => {
      ended = resolve;
    });
    const server = await startServer(engine, {
      close: () => real.close(),
      measure: (network, signal) => {
        const measured = real.measure(network, signal);
        codeOf(measured).then(ended);
        return measured;
      },
    });
    const started = aWorkerToStart();
    const leaving = new AbortController();
    const asked = fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
      signal: leaving.signal,
    }).catch(() => 'left');
    await started;
    leaving.abort();
    expect([await asked, await endOfMeasuring]).toEqual(['left', 'CANCELLED']);
    await server.close();
    await engine.close();
  });
});

describeEachEngine('reading a network', (name) => {
  const time = timeParameters({ date: '2026-11-22', recorded: NEWEST_RECORD });
  const question = { via: EDGE_TYPES, time, signal: nobodyLeaves };
  const pairs = ['ab', 'bc', 'cd'];

  test('stops at more things or facts than it may hold, and says what would narrow it', async () => {
    const engine = await emptyEngine(name);
    const agency = ['a', 'b', 'c', 'd'].map((letter) => ({ id: `agency/${letter}` }));
    const unitOf = pairs.map((pair) => ({ from: `agency/${pair[0]}`, to: `agency/${pair[1]}` }));
    await engine.write(graphWrites(smallPackage({ agency, 'unit-of': unitOf })));
    const read = (things: number, ties: number) => readNetwork(question, engine, { things, ties });
    expect((await read(4, 3)).ties).toHaveLength(6);
    expect(await codeOf(read(3, 3))).toBe('TOO_LARGE');
    expect(await codeOf(read(4, 2))).toBe('TOO_LARGE');
    const left = readNetwork({ ...question, signal: AbortSignal.abort() }, engine);
    expect(await codeOf(left)).toBe('CANCELLED');
    await engine.close();
  });
});
