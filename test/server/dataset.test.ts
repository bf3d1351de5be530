import type { Engine } from '../../src/graph/engine.ts';
import { describeEachEngine, shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';

describeEachEngine('the data set', (name) => {
  let engine: Engine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await shippedEngine(name);
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  test('says its version, date, license and sources', async () => {
    const { data } = await server.ask(
      '{ dataset { version date license sources { title license } } }',
    );
    expect(data.dataset).toMatchObject({
      version: '1.0.0',
      date: '2026-11-22',
      license: 'CC-BY-4.0',
    });
    expect(data.dataset.sources).toHaveLength(38);
  });
});
