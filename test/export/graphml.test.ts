import fc from 'fast-check';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { emptyEngine, shippedEngine } from '../support/engines.ts';
import { exportedText, sentCounts, wholeSource } from '../support/exported.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import { HURTING, hurtingGraph } from '../support/hurting-graph.ts';
import {
  byId,
  describeNetworks,
  type Network,
  networksIn,
  sentNetwork,
} from '../support/network.ts';
import { countsByType, factsIn, SHIPPED_FACTS } from '../support/shipped-facts.ts';
import { smallPackage } from '../support/small-graph.ts';

async function readFrom(engine: Engine): Promise<Network> {
  const [network] = await networksIn('graphml', [await exportedText(engine, 'graphml')]);
  if (network === undefined) throw new Error('networkx has read no graph');
  return network;
}

describeNetworks('the shipped data in GraphML, read by networkx', () => {
  let engine: Engine;
  let network: Network;
  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    network = await readFrom(engine);
  });
  afterAll(() => engine.close());

  test('has as many nodes and edges of each type as went out', async () => {
    const { nodes, edges } = await sentCounts(engine);
    expect(countsByType(Object.values(network.nodes))).toEqual(nodes);
    expect(countsByType(network.edges)).toEqual(edges);
  });

  test('says the same facts, numbers as numbers', () => {
    expect(factsIn(network)).toEqual(SHIPPED_FACTS);
    expect(network.nodes['municipality/06411000']).toMatchObject({ latitude: 49.872238 });
  });

  test('says of which data it is', () => {
    expect(network.graph).toMatchObject({ date: '2026-11-22' });
    expect(network.graph).not.toHaveProperty('asOf');
  });

  test('calls things by their name of the day of the cut, which Gephi shows', async () => {
    const text = await exportedText(engine, 'graphml', { asOf: '2020-01-01', types: ['Ministry'] });
    const [before] = await networksIn('graphml', [text]);
    expect(before?.graph).toMatchObject({ asOf: '2020-01-01' });
    expect(before?.nodes['ministry/hmaijs']).toMatchObject({
      label: 'Hessisches Ministerium für Soziales und Integration',
    });
    expect(network.nodes['ministry/hmaijs']).toMatchObject({
      label: 'Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales',
    });
  });
});

describeNetworks('GraphML', () => {
  test('brings names home that hurt, and texts of any length', async () => {
    const long = 'ä'.repeat(65_536);
    const engine = await emptyEngine('embedded');
    await engine.write(graphWrites(smallPackage(hurtingGraph(long))));
    const { nodes, edges } = await readFrom(engine);
    await engine.close();
    const names = Object.entries(HURTING).map(([id, name]) => [
      id,
      name.replace('\u0001', '\ufffd'),
    ]);
    expect(names).toEqual(names.map(([id = '']) => [id, nodes[id]?.name]));
    expect(nodes['district/d']).toMatchObject({ description: long });
    expect(edges).toContainEqual(
      expect.objectContaining({ type: 'PART_OF', validFrom: '1866-10' }),
    );
  });

  test('brings every value of every graph home, in its type', async () => {
    const packages = fc.sample(generatedPackage('graphml'), { numRuns: 6, seed: 5 });
    const sent = [];
    const texts = [];
    for (const data of packages) {
      const engine = await emptyEngine('embedded');
      await engine.write(graphWrites(data));
      sent.push(await sentNetwork(await wholeSource(engine)));
      texts.push(await exportedText(engine, 'graphml'));
      await engine.close();
    }
    const read = (await networksIn('graphml', texts)).map(({ nodes, edges }) => ({
      nodes,
      edges: byId(edges),
    }));
    expect(read).toEqual(sent.map(({ nodes, edges }) => ({ nodes, edges: byId(edges) })));
  });
});
