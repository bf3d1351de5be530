import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { WHOLE_GRAPH } from '../../src/export/cut.ts';
import {
  edgeColumns,
  everyEdge,
  everyNode,
  openGraphSource,
} from '../../src/export/graph-source.ts';
import type { Engine } from '../../src/graph/engine.ts';
import type { Properties } from '../../src/graph/properties.ts';
import type { Record } from '../../src/graph/record.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import type { DataPackage } from '../../src/import/read-package.ts';
import { tables } from '../../src/import/table.ts';
import { money } from '../../src/money.ts';
import { normalized } from '../support/contents.ts';
import { emptyEngine, shippedEngine } from '../support/engines.ts';
import { exportedFiles, SURROUNDINGS, sentCounts } from '../support/exported.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import { HURTING_VALUES } from '../support/hurting-values.ts';
import { describeReaders, readBack } from '../support/readers.ts';
import { factsIn, type ReadGraph, SHIPPED_FACTS } from '../support/shipped-facts.ts';
import { smallPackage } from '../support/small-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Rows = { readonly [path: string]: readonly { readonly [column: string]: unknown }[] };

interface Read extends ReadGraph {
  readonly values: readonly { readonly [name: string]: unknown }[];
  readonly counts: {
    readonly nodes: { readonly [type: string]: number };
    readonly edges: { readonly [type: string]: number };
  };
}

async function exported(engine: Engine): Promise<string> {
  const path = mkdtempSync(join(folder, 'export-'));
  for (const [file, content] of await exportedFiles(engine, 'parquet')) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

async function holding(data: DataPackage): Promise<Engine> {
  const engine = await emptyEngine('embedded');
  await engine.write(graphWrites(data));
  return engine;
}

/** The rows that pyarrow has to read, by file, put together from what the source yields. */
async function expectedRows(engine: Engine): Promise<Rows> {
  const source = await openGraphSource(engine, WHOLE_GRAPH, SURROUNDINGS);
  const files: { [path: string]: Rows[string][number][] } = {};
  const add = (path: string, row: Rows[string][number]) => {
    files[path] = [...(files[path] ?? []), row];
  };
  for await (const { id, noun, stored } of everyNode(source)) {
    const row = { id, type: noun.type, ...typed(noun.properties, stored) };
    add(`nodes/${noun.path}.parquet`, row);
  }
  for await (const { id, type, start, finish, stored } of everyEdge(source)) {
    const row = { id, type, from: start, to: finish, ...typed(edgeColumns(type), stored) };
    add(`edges/${type.toLowerCase().replaceAll('_', '-')}.parquet`, row);
  }
  for (const table of tables()) {
    if (table.shape !== 'value') continue;
    const { label } = table.value;
    for await (const stored of source.valuesOf(label)) {
      const row = { id: stored.id, type: label, ...typed(table.columns, stored) };
      add(`values/${label.toLowerCase()}.parquet`, row);
    }
  }
  for await (const { id, into } of source.mergedIds()) add('merged-id.parquet', { id, into });
  return files;
}

function typed(columns: Properties, stored: Record): Rows[string][number] {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, type]): [string, unknown][] => {
      const value = stored[name] ?? null;
      if (type === 'decimal') {
        return [
          [name, value],
          [`${name}Number`, value === null ? null : Number(value)],
        ];
      }
      if (value === null) return [[name, null]];
      if (type === 'integer') return [[name, `${value}n`]];
      if (type === 'number') return [[name, Number(value)]];
      if (type === 'money') return [[name, money(BigInt(String(value)), 'EUR')?.amount]];
      return [[name, value]];
    }),
  );
}

describeReaders('the shipped data in Parquet, read by pandas and DuckDB', () => {
  let engine: Engine;
  let graph: Read;
  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    graph = await readBack<Read>('tables', ['graph', await exported(engine)]);
  });
  afterAll(() => engine.close());

  test('has as many nodes and edges of each type as went out', async () => {
    expect(graph.counts).toEqual(await sentCounts(engine));
  });

  test('says the same facts, amounts exactly', () => {
    const nodes: { [id: string]: ReadGraph['nodes'][string] } = { ...graph.nodes };
    for (const { thing, scheme, value } of graph.values) {
      const id = String(thing);
      if (scheme !== undefined) nodes[id] = { ...nodes[id], [String(scheme)]: value };
    }
    expect(factsIn({ nodes, edges: graph.edges })).toEqual(SHIPPED_FACTS);
    expect(graph.nodes['grant/kisi-bensheim']).toMatchObject({ ceiling: '290657.90' });
  });
});

describeReaders('a graph in Parquet, read by pyarrow', () => {
  const expectRead = async (engines: readonly Engine[]) => {
    const folders = await Promise.all(engines.map(exported));
    const read = await readBack<readonly Rows[]>('tables', ['rows', ...folders]);
    for (const [place, engine] of engines.entries()) {
      expect(normalized(read[place])).toEqual(normalized(await expectedRows(engine)));
      await engine.close();
    }
  };

  test('has names that hurt, exact amounts and decimals, and dates before 1900', async () => {
    await expectRead([await holding(smallPackage(HURTING_VALUES))]);
  });

  test('is every row of it, whatever it is', async () => {
    const holds = async (graphs: readonly DataPackage[]) =>
      expectRead(await Promise.all(graphs.map(holding)));
    // Python starts once for all of these graphs.
    const graphs = fc.array(generatedPackage('parquet'), { minLength: 12, maxLength: 12 });
    await fc.assert(fc.asyncProperty(graphs, holds), { numRuns: 1, endOnFailure: true });
  }, 300_000);
});

describe('Parquet', () => {
  test('says which data it is, in a file beside the tables and in each of them', async () => {
    const engine = await holding(smallPackage(HURTING_VALUES));
    const files = await exportedFiles(engine, 'parquet', { asOf: '2026-06-30' });
    await engine.close();
    const described = JSON.parse(files.get('dataset.json')?.toString('utf8') ?? '');
    expect(described).toMatchObject({
      title: 'A small graph',
      license: 'CC0-1.0',
      asOf: '2026-06-30',
    });
    expect(described.files).toContainEqual(
      expect.objectContaining({
        path: 'nodes/grant.parquet',
        holds: 'nodes',
        type: 'Grant',
        rows: 1,
      }),
    );
    expect(files.get('nodes/grant.parquet')?.toString('latin1')).toContain('CC0-1.0');
  });
});
