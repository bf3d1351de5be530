import type { Engine } from '../../src/graph/engine.ts';
import { shippedEngine } from '../support/engines.ts';
import { exportedText, sentCounts } from '../support/exported.ts';
import { describeGephi, type InGephi, openedInGephi } from '../support/gephi.ts';

const IDS = ['project/kisi', 'municipality/06435014', 'municipality/06411000'];

const sumOf = (counts: { readonly [type: string]: number }) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

describeGephi('the shipped data, opened in Gephi', () => {
  let engine: Engine;
  let graphml: InGephi;
  let gexf: InGephi;
  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    graphml = await openedInGephi(await exportedText(engine, 'graphml'), 'graphml', IDS);
    gexf = await openedInGephi(await exportedText(engine, 'gexf'), 'gexf', IDS);
  });
  afterAll(() => engine.close());

  test('is whole in both formats, directed, and nothing is complained about', async () => {
    const { nodes, edges } = await sentCounts(engine);
    const whole = { nodes: sumOf(nodes), edges: sumOf(edges), directed: true, issues: [] };
    expect(whole.nodes).toBeGreaterThan(3_000);
    expect(graphml).toMatchObject(whole);
    expect(gexf).toMatchObject(whole);
  });

  test('has numbers, whole numbers, yes or no, and texts in columns by their names', () => {
    const types = {
      latitude: 'Double',
      ceilingPerParticipant: 'Double',
      populationBelow: 'Long',
      consortiumAllowed: 'Boolean',
      kind: 'String',
      AGS: 'String',
    };
    expect(graphml.columns.node).toMatchObject(types);
    expect(gexf.columns.node).toMatchObject(types);
    expect(graphml.columns.edge).toMatchObject({ type: 'String', validFrom: 'String' });
  });

  test('shows things by their names, with leading zeros in their keys', () => {
    for (const { values } of [graphml, gexf]) {
      expect(values['project/kisi']).toMatchObject({
        Label: 'KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge',
        startDate: '2025-10-01',
        ceilingPerParticipant: '290657.9',
      });
      expect(values['municipality/06411000']).toMatchObject({
        Label: 'Darmstadt',
        AGS: '06411000',
        latitude: '49.872238',
      });
    }
  });

  test('changes in time in GEXF alone', () => {
    expect(graphml.dynamic).toBe(false);
    expect(gexf.dynamic).toBe(true);
    expect(gexf.columns.node).toMatchObject({ datedAGS: 'IntervalStringMap' });
    expect(gexf.values['municipality/06435014']?.datedAGS).toMatch(
      /^<\[-Infinity, [0-9.]+, 06435014]/,
    );
  });
});
