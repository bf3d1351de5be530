import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/graph/engine.ts';
import { shippedEngine } from '../support/engines.ts';
import { exportedText, sentCounts } from '../support/exported.ts';
import { describeReaders, readBack } from '../support/readers.ts';
import { countsByType, factsIn, type ReadGraph, SHIPPED_FACTS } from '../support/shipped-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'graphml-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(engine: Engine): Promise<ReadGraph> {
  const file = join(folder, 'graph.graphml');
  writeFileSync(file, await exportedText(engine, 'graphml'));
  return readBack('network', ['graphml', file]);
}

describeReaders('the shipped data in GraphML, read by networkx', () => {
  let engine: Engine;
  let graph: ReadGraph;
  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    graph = await read(engine);
  });
  afterAll(() => engine.close());

  test('has as many nodes and edges of each type as went out', async () => {
    const { nodes, edges } = await sentCounts(engine);
    expect(countsByType(Object.values(graph.nodes))).toEqual(nodes);
    expect(countsByType(graph.edges)).toEqual(edges);
  });

  test('says the same facts, numbers as numbers', () => {
    expect(factsIn(graph)).toEqual(SHIPPED_FACTS);
    expect(graph.nodes['municipality/06411000']).toMatchObject({ latitude: 49.872238 });
  });
});
