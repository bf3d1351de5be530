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
import { type SmallGraph, smallPackage } from '../support/small-graph.ts';

async function textOf(graph: SmallGraph): Promise<string> {
  const engine = await emptyEngine('embedded');
  await engine.write(graphWrites(smallPackage(graph)));
  const text = await exportedText(engine, 'gexf');
  await engine.close();
  return text;
}

async function read(text: string): Promise<Network> {
  const [network] = await networksIn('gexf', [text]);
  if (network === undefined) throw new Error('networkx has read no graph');
  return network;
}

describe('GEXF', () => {
  test('is a dynamic graph of version 1.3 with dates in intervals, and says of which data', async () => {
    const text = await textOf({});
    expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" version="1.3">');
    expect(text).toContain(
      '<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed"',
    );
    expect(text).toMatch(
      /<meta lastmodifieddate="2026-11-22"><creator>.+<\/creator><description>A small graph, version 1\.0\.0 of 2026-11-22\. License: CC0-1\.0\./,
    );
  });

  test('has no interval that the format refuses: days alone, none of them open', async () => {
    const text = await textOf(hurtingGraph(''));
    const bounds = [...text.matchAll(/ (?:start|end)="([^"]*)"/g)].map(([, day]) => day);
    expect(bounds.length).toBeGreaterThan(0);
    for (const day of bounds) expect(day).toMatch(/^(?!0000|9999)\d{4}-\d{2}-\d{2}$/);
  });
});

describeNetworks('the shipped data in GEXF, read by networkx', () => {
  let engine: Engine;
  let network: Network;
  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    network = await read(await exportedText(engine, 'gexf'));
  });
  afterAll(() => engine.close());

  test('has as many nodes and edges of each type as went out', async () => {
    const { nodes, edges } = await sentCounts(engine);
    expect(countsByType(Object.values(network.nodes))).toEqual(nodes);
    expect(countsByType(network.edges)).toEqual(edges);
  });

  test('says the same facts', () => {
    expect(factsIn(network)).toEqual(SHIPPED_FACTS);
  });

  test('says when Hanau was part of what, and what the ministry was called when', () => {
    const parts = network.edges.filter(
      ({ type, start }) => type === 'PART_OF' && start === 'municipality/06435014',
    );
    expect(parts.map(({ finish, interval }) => ({ finish, interval }))).toEqual([
      { finish: 'district/06435', interval: [null, '2025-12-31'] },
      { finish: 'government-region/064', interval: ['2026-01-01', null] },
    ]);
    expect(network.nodes['municipality/06635005']?.interval).toEqual([null, '2022-12-31']);
    expect(network.nodes['ministry/hmaijs']?.datedName).toEqual(
      expect.arrayContaining([
        ['Hessisches Ministerium für Arbeit', '1945-01-01', '1946-12-31'],
        ['Hessisches Ministerium für Soziales und Integration', '2014-01-18', '2024-01-17'],
      ]),
    );
  });
});

describeNetworks('GEXF, read by networkx', () => {
  test('counts a date that is known in part as all of its days, also before 1900', async () => {
    const { nodes, edges } = await read(
      await textOf({
        district: [{ id: 'district/d', name: 'D', validFrom: '1866', validTo: '1945-02' }],
        municipality: [{ id: 'municipality/m', name: 'M' }],
        'part-of': [
          { from: 'municipality/m', to: 'district/d', validFrom: '1899-12', validTo: '1900' },
        ],
      }),
    );
    expect(nodes['district/d']?.interval).toEqual(['1866-01-01', '1945-02-28']);
    expect(nodes['municipality/m']?.interval).toEqual([null, null]);
    expect(edges.find(({ type }) => type === 'PART_OF')).toMatchObject({
      interval: ['1899-12-01', '1900-12-31'],
      validFrom: '1899-12',
    });
  });

  test('brings names home that hurt, and texts of any length', async () => {
    const long = 'ä'.repeat(65_536);
    const { nodes } = await read(await textOf(hurtingGraph(long)));
    const names = Object.entries(HURTING).map(([id, name]) => [
      id,
      name.replace('\u0001', '\ufffd'),
    ]);
    expect(names).toEqual(names.map(([id = '']) => [id, nodes[id]?.name]));
    expect(nodes['district/d']).toMatchObject({ description: long });
  });

  test('brings every value of every graph home, in its type', async () => {
    const sent = [];
    const texts = [];
    for (const data of fc.sample(generatedPackage('gexf'), { numRuns: 6, seed: 6 })) {
      const engine = await emptyEngine('embedded');
      await engine.write(graphWrites(data));
      sent.push(await sentNetwork(await wholeSource(engine)));
      texts.push(await exportedText(engine, 'gexf'));
      await engine.close();
    }
    const networks = await networksIn('gexf', texts);
    expect(networks.map(withoutIntervals)).toEqual(
      sent.map(({ nodes, edges }) => ({ nodes, edges: byId(edges) })),
    );
  });
});

/** A network without what only GEXF has: intervals, and values that change in them. */
function withoutIntervals({ nodes, edges }: Network) {
  const left = (attributes: object) =>
    Object.fromEntries(
      Object.entries(attributes).filter(
        ([name]) => name !== 'interval' && !/^dated[A-Z]/.test(name),
      ),
    );
  return {
    nodes: Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, left(node)])),
    edges: byId(edges).map(left),
  };
}
