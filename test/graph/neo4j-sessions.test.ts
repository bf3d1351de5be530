import { connect, createServer } from 'node:net';
import { currentDataset } from '../../src/entities/dataset/dataset.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { indexes, writeNodes } from '../../src/import/commands.ts';
import { describeWithNeo4j, emptyEngine, neo4jSettings } from '../support/engines.ts';

/** What a read of a program says to Neo4j, which names bookmarks in clear where it carries them. */
const BOOKMARKS = 'bookmarks';

describeWithNeo4j('a read of one server', () => {
  let relay: Relay;
  let engine: Engine;

  beforeEach(async () => {
    await (await emptyEngine('neo4j')).close();
    const settings = neo4jSettings();
    relay = await openRelay(new URL(settings.uri));
    engine = openNeo4j({ ...settings, uri: relay.uri });
    await engine.prepare(indexes());
  });
  afterEach(async () => {
    await engine.close();
    relay.close();
  });

  const saidByRead = async () => {
    relay.forget();
    await engine.read(currentDataset, {});
    return relay.said();
  };

  test('carries no bookmarks while this program has written nothing', async () => {
    await saidByRead();
    const said = await saidByRead();
    expect(said).toContain('dataset/current');
    expect(said).not.toContain(BOOKMARKS);
  });

  test('carries the bookmarks of what this program has written', async () => {
    const topic = { id: 'topic/greeting', properties: { name: 'Greeting' } };
    await engine.write([{ statement: writeNodes('Topic'), rows: [topic] }]);
    expect(await saidByRead()).toContain(BOOKMARKS);
  });
});

/** A way to a Neo4j that keeps what is said to it. */
interface Relay {
  readonly uri: string;
  said(): string;
  forget(): void;
  close(): void;
}

async function openRelay({ hostname, port }: URL): Promise<Relay> {
  let said = '';
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    client.on('data', (piece) => {
      said += piece.toString('latin1');
    });
    client.pipe(database).pipe(client);
    client.on('error', () => database.destroy());
    database.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The relay has no port');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    said: () => said,
    forget() {
      said = '';
    },
    close: () => server.close(),
  };
}
