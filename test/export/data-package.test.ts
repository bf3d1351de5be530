import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { readPackage } from '../../src/import/read-package.ts';
import { packagePath } from '../../src/package-root.ts';
import { emptyEngine, shippedEngine } from '../support/engines.ts';
import { exportedFiles } from '../support/exported.ts';
import { HURTING, hurtingGraph } from '../support/hurting-graph.ts';
import { describeReaders, readBack } from '../support/readers.ts';
import { smallPackage } from '../support/small-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Read {
  readonly valid: boolean;
  readonly errors: readonly string[];
  readonly title: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly tables: {
    readonly [table: string]: readonly { readonly [column: string]: unknown }[];
  };
}

/** What frictionless reads of the data package of a graph. */
async function read(engine: Engine): Promise<Read> {
  const path = mkdtempSync(join(folder, 'package-'));
  for (const [file, content] of await exportedFiles(engine, 'datapackage')) {
    writeFileSync(join(path, file), content);
  }
  await engine.close();
  return readBack<Read>('package', [path]);
}

describeReaders('frictionless', () => {
  test('finds the package of the shipped data valid, with every row of every table', async () => {
    const { valid, errors, title, licenses, tables } = await read(await shippedEngine('embedded'));
    expect({ valid, errors, licenses }).toEqual({
      valid: true,
      errors: [],
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    const shipped = readPackage(packagePath('seed'));
    expect(title).toBe(shipped.title);
    const sent = [...shipped.rows].filter(([, rows]) => rows.length > 0);
    expect(
      Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])),
    ).toEqual(
      Object.fromEntries(sent.map(([{ file }, rows]) => [file.replace(/\.csv$/, ''), rows.length])),
    );
    const row = (table: string, holds: { readonly [column: string]: unknown }) =>
      expect(tables[table]).toContainEqual(expect.objectContaining(holds));
    row('observation', {
      about: 'municipality/06534016',
      measure: 'POPULATION',
      value: '9316',
      observedOn: '2024-12-31',
      basis: 'Zensus 2022',
    });
    row('municipality', { id: 'municipality/06440004', name: 'Büdingen', kind: 'TOWN' });
    row('identifier', { thing: 'municipality/06440005', scheme: 'AGS', value: '06440005' });
    row('part-of', { from: 'municipality/06435014', to: 'district/06435', validTo: '2025-12-31' });
    row('succeeded-by', { from: 'municipality/06635005', validFrom: '2023-01-01' });
    row('grant', { id: 'grant/kisi-bensheim', ceiling: '290657.90', currency: 'EUR' });
  });

  test('gets names back that hurt', async () => {
    const engine = await emptyEngine('embedded');
    const description = 'ä'.repeat(65_536);
    await engine.write(graphWrites(smallPackage(hurtingGraph(description))));
    const { valid, errors, tables } = await read(engine);
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
    expect(
      Object.fromEntries((tables.municipality ?? []).map(({ id, name }) => [id, name])),
    ).toEqual(HURTING);
    expect(tables.district?.[0]?.description).toBe(description);
  });
});
