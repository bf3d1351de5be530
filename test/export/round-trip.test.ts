import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { FORMATS } from '../../src/export/formats/all-formats.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { type DataPackage, readPackage } from '../../src/import/read-package.ts';
import { packagePath } from '../../src/package-root.ts';
import { type Contents, contentsOf, differences } from '../support/contents.ts';
import { closePair, emptyPair, leaveNeo4jEmpty, onBoth } from '../support/engine-pair.ts';
import {
  describeEachEngine,
  describeWithNeo4j,
  emptyEngine,
  hasNeo4j,
} from '../support/engines.ts';
import { exportedFiles } from '../support/exported.ts';
import { generatedPackage } from '../support/generated-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (hasNeo4j) await leaveNeo4jEmpty();
});

/** Every file of a folder, by name. */
function filesOf(path: string): { readonly [name: string]: string } {
  const names = readdirSync(path).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** A folder with the graph's data package, made anew. */
async function exported(engine: Engine, name: string): Promise<string> {
  const path = join(folder, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  for (const [file, content] of await exportedFiles(engine, 'datapackage')) {
    writeFileSync(join(path, file), content);
  }
  return path;
}

/**
 * What a graph holds, whichever edition of a package said it, and in which order its rows stood; what a
 * search looks at is made from that, in that order.
 */
async function statedIn(engine: Engine): Promise<Contents> {
  const { nodes, edges } = await contentsOf(engine);
  return {
    nodes: nodes.filter((node) => !isDerived(node)).map(withoutEdition),
    edges: edges.map(withoutEdition),
  };
}

function isDerived(node: string): boolean {
  return node.includes('"SearchEntry"') || node.includes('"dataset/current"');
}

const COPIES = ['names', 'identifiers', 'kinds'];

function withoutEdition(text: string): string {
  return JSON.stringify(JSON.parse(text), (name, value) => {
    if (name === 'edition') return undefined;
    if (!COPIES.includes(name) || typeof value !== 'string' || value[0] !== '[') return value;
    const copies: unknown[] = JSON.parse(value);
    return copies.map((copy) => JSON.stringify(copy)).toSorted();
  });
}

const runs = { numRuns: 4, endOnFailure: true };

describeEachEngine('a data package of the graph', (name) => {
  test('is, imported into an empty graph and exported again, the same byte for byte', async () => {
    const holds = async (data: DataPackage) => {
      const engine = await emptyEngine('embedded');
      await engine.write(graphWrites(data));
      const [before, first] = [await statedIn(engine), await exported(engine, 'first')];
      await engine.close();
      const again = await emptyEngine(name);
      // Read as it is: what is drawn here need not make sense, which an import would refuse.
      await again.write(graphWrites(readPackage(first)));
      const second = filesOf(await exported(again, 'second'));
      expect(second).toEqual(filesOf(first));
      expect(differences(before, await statedIn(again))).toEqual([]);
      await again.close();
    };
    await fc.assert(fc.asyncProperty(generatedPackage('round-trip'), holds), runs);
  }, 300_000);

  test('holds every row of the shipped data, and no other', async () => {
    const engine = await emptyEngine(name);
    await importPackage(packagePath('seed'), engine);
    const back = readPackage(await exported(engine, 'shipped'));
    await engine.close();
    const shipped = readPackage(packagePath('seed'));
    for (const [table, rows] of shipped.rows) {
      const found = [...back.rows].find(([{ file }]) => file === table.file)?.[1] ?? [];
      const cells = (all: typeof rows) => all.map((row) => canonical(row.cells)).toSorted();
      expect({ file: table.file, cells: cells(found) }).toEqual({
        file: table.file,
        cells: cells(rows),
      });
    }
  });
});

function canonical(cells: object): string {
  const sorted = Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
}

describeWithNeo4j('every format', () => {
  test('is the same from both engines, for every day', async () => {
    const holds = async (data: DataPackage, asOf: string | null) => {
      const engines = await emptyPair();
      await onBoth(engines, (engine) => engine.write(graphWrites(data)));
      for (const format of FORMATS.keys()) {
        const [embedded, neo4j] = await onBoth(engines, async (engine) =>
          Object.fromEntries(await exportedFiles(engine, format, { asOf })),
        );
        expect(neo4j).toEqual(embedded);
      }
      await closePair(engines);
    };
    const anyDay = fc.constantFrom(null, '2019-06-30', '2024-02-29');
    await fc.assert(fc.asyncProperty(generatedPackage('formats'), anyDay, holds), runs);
  }, 300_000);
});
