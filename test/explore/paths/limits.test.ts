import type { FastifyInstance } from 'fastify';
import type { EdgeTypeName } from '../../../src/explore/paths/edge-types.ts';
import { MAXIMUM_FACTS, searchPaths } from '../../../src/explore/paths/path-search.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import { whileWanted } from '../../../src/graph/while-wanted.ts';
import { serveGraph } from '../../../src/server/served-graph.ts';
import { createServer } from '../../../src/server/server.ts';
import { NEWEST_RECORD, timeParameters } from '../../../src/time/moment.ts';
import { describeEachEngine, emptyEngine } from '../../support/engines.ts';
import { startServer, TODAY } from '../../support/server.ts';
import { broader, numbered, type TestFact, type TestThing, writeFacts } from './fact-graph.ts';

const time = timeParameters({ date: TODAY, recorded: NEWEST_RECORD });
const VIA: readonly EdgeTypeName[] = ['BROADER'];

/** One fact between each two neighbors. */
function chain(things: readonly TestThing[]): readonly TestFact[] {
  return things.slice(1).flatMap((thing, index) => {
    const before = things[index];
    return before === undefined ? [] : [broader(before.id, thing.id)];
  });
}

describeEachEngine('A search along paths', (name) => {
  let engine: Engine;

  beforeEach(async () => {
    engine = await emptyEngine(name);
  });
  afterEach(() => engine.close());

  test('that would read too many facts is refused over HTTP, with what would narrow it', async () => {
    const side = Math.ceil(Math.sqrt(MAXIMUM_FACTS)) + 1;
    const [left, right] = [numbered('left', side), numbered('right', side)];
    const ends = numbered('end', 2);
    await writeFacts(
      engine,
      [...left, ...right, ...ends],
      [
        ...left.flatMap((thing) => right.map((other) => broader(thing.id, other.id))),
        ...ends.slice(0, 1).flatMap((end) => left.map((thing) => broader(end.id, thing.id))),
        ...ends.slice(1).flatMap((end) => right.map((thing) => broader(thing.id, end.id))),
      ],
    );
    const server = await startServer(engine);
    const { data, errors } = await server.ask(
      '{ shortestPaths(from: "topic/end-0", to: "topic/end-1") { length } }',
    );
    await server.close();
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(`has more than ${MAXIMUM_FACTS} facts to read. Narrow it`),
        extensions: {
          code: 'TOO_LARGE',
          maximum: MAXIMUM_FACTS,
          arguments: ['via', 'maxLength'],
        },
      },
    ]);
  });

  test('stops before its next level when nobody waits for it any more', async () => {
    const things = numbered('step', 9);
    await writeFacts(engine, things, chain(things));
    const question = {
      from: 'topic/step-0',
      to: 'topic/step-8',
      maxLength: 8,
      via: VIA,
      time,
    };
    const client = new AbortController();
    let levels = 0;
    const leaving: Engine = {
      ...engine,
      read: async (query, parameters) => {
        levels += 1;
        const rows = await engine.read(query, parameters);
        if (levels === 2) client.abort();
        return rows;
      },
    };
    await expect(searchPaths(question, whileWanted(leaving, client.signal))).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(levels).toBe(2);
    expect((await searchPaths(question, engine))?.length).toBe(8);
  });

  test('hears from the server that its client has left', async () => {
    const things = numbered('step', 7);
    await writeFacts(engine, things, chain(things));
    const client = new AbortController();
    const levels: string[] = [];
    const gone = signal();
    const ended = signal();
    const leaving: Engine = {
      ...engine,
      read: async (query, parameters) => {
        levels.push(query.name);
        const rows = await engine.read(query, parameters);
        if (query.name === 'thingsTwoSteps') {
          client.abort();
          await gone.given;
        }
        return rows;
      },
    };
    const app = await serverOf(leaving);
    app.addHook('onRequest', async (_request, reply) => {
      reply.raw.once('close', gone.give);
    });
    app.addHook('onSend', async () => ended.give());
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const query = '{ shortestPaths(from: "topic/step-0", to: "topic/step-6") { length } }';
    const asked = fetch(`${address}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'true' },
      signal: client.signal,
    });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await ended.given;
    await app.close();
    expect(levels).toEqual(['thingsTwoSteps']);
  });
});

/** A promise that another part of the test fulfills. */
function signal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

async function serverOf(engine: Engine): Promise<FastifyInstance> {
  const graph = serveGraph(engine, null);
  await graph.prepare({
    onProgress: () => undefined,
    onRetry: () => undefined,
    signal: new AbortController().signal,
  });
  const settings = { baseUri: 'http://localhost:4000/id/', today: TODAY, corsOrigins: [] };
  return createServer(graph, settings, () => {
    throw new Error('The server has nothing to report');
  });
}
