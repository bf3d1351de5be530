import type { Cut } from '../../src/export/cut.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { describeEachEngine, type EngineName, emptyEngine } from '../support/engines.ts';
import { exportedText } from '../support/exported.ts';
import { smallPackage } from '../support/small-graph.ts';

const HURTS = 'Sagt "nein" & <geht>;\n=cmd() 🏘️ مركز \u0001';

/** Two municipalities of a district, one of them until 2025; a grant of an amount. */
const GRAPH = {
  district: [{ id: 'district/d', name: 'D' }],
  municipality: [
    { id: 'municipality/a', name: HURTS, kind: 'TOWN', latitude: '50.25' },
    { id: 'municipality/b', name: 'B', kind: 'TOWN', validTo: '2025-12-31' },
  ],
  'part-of': [
    { from: 'municipality/a', to: 'district/d', validFrom: '1899' },
    { from: 'municipality/b', to: 'district/d', validTo: '2025-12-31' },
  ],
  grant: [{ id: 'grant/g', name: 'G', amountAwarded: '1234567.80', currency: 'EUR' }],
  identifier: [{ thing: 'municipality/a', scheme: 'AGS', value: '06440005' }],
  name: [{ thing: 'district/d', value: 'Kreis D', validTo: '1999-12-31' }],
};

async function written(name: EngineName, cut: Partial<Cut> = {}): Promise<string> {
  const engine = await emptyEngine(name);
  await engine.write(graphWrites(smallPackage(GRAPH)));
  const text = await exportedText(engine, 'jsonl', cut);
  await engine.close();
  return text;
}

interface Line {
  readonly kind: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

describeEachEngine('JSON Lines', (engine) => {
  const lines = async (cut: Partial<Cut> = {}): Promise<Line[]> =>
    (await written(engine, cut))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('say the data set first, then each node and each edge with all it has', async () => {
    const [dataset, ...rest] = await lines();
    expect(dataset).toMatchObject({ kind: 'dataset', license: 'CC0-1.0', asOf: null });
    expect(
      rest
        .filter(({ kind }) => kind === 'node')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([
      'district/d',
      'evidence/e',
      'grant/g',
      'municipality/a',
      'municipality/b',
      'source/s',
    ]);
    expect(rest.find(({ id }) => id === 'municipality/a')).toMatchObject({
      type: 'Municipality',
      labels: ['Thing', 'Territory', 'Municipality'],
      properties: {
        name: HURTS,
        kind: 'TOWN',
        latitude: 50.25,
        evidence: ['evidence/e'],
        identifiers: [{ scheme: 'AGS', value: '06440005' }],
      },
    });
    expect(rest.find(({ id }) => id === 'grant/g')).toMatchObject({
      properties: { amountAwarded: '1234567.80' },
    });
    expect(rest.find(({ from }) => from === 'municipality/a')).toMatchObject({
      kind: 'edge',
      type: 'PART_OF',
      to: 'district/d',
      properties: { validFrom: '1899', validTo: null, status: 'ACTUAL' },
    });
  });

  test('of a day hold what there is on it, and no edge to what there is not', async () => {
    const [dataset, ...rest] = await lines({ asOf: '2026-06-30' });
    expect(dataset).toMatchObject({ asOf: '2026-06-30' });
    expect(rest.map(({ id }) => id)).not.toContain('municipality/b');
    const district = (all: readonly Line[]) => all.find(({ id }) => id === 'district/d');
    expect(district(rest)).toMatchObject({ properties: { names: [] } });
    expect(district(await lines())).toMatchObject({
      properties: { names: [{ value: 'Kreis D', validTo: '1999-12-31' }] },
    });
    expect(rest.filter(({ type }) => type === 'PART_OF')).toHaveLength(1);
  });

  test('of some types hold those and the edges between them', async () => {
    const [, ...rest] = await lines({ types: ['Municipality', 'District'] });
    expect(new Set(rest.map(({ type }) => type))).toEqual(
      new Set(['District', 'Municipality', 'PART_OF']),
    );
  });
});
