import type { Engine } from '../../src/graph/engine.ts';
import type { Value } from '../../src/graph/statement.ts';
import { readCell } from '../../src/import/cell.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { ImportError } from '../../src/import/import-error.ts';
import type { DataPackage, Row } from '../../src/import/read-package.ts';
import { checkReferences } from '../../src/import/references.ts';
import { type Table, tables } from '../../src/import/table.ts';
import { type EngineName, emptyEngine } from './engines.ts';
import { type Answer, startServer, type TestServer } from './server.ts';

/** A row as it would stand in its table. Required cells that are left out get a usual value. */
export interface Literal {
  readonly [column: string]: string;
}

/** Rows by the name of their table, such as `municipality` or `part-of`. */
export interface SmallGraph {
  readonly [table: string]: readonly Literal[];
}

/** Asks over HTTP; throws when the answer has errors, unless it is asked for raw. */
export interface Ask {
  (query: string, variables?: { [name: string]: unknown }): Promise<Answer['data']>;
  readonly raw: (query: string) => Promise<Answer>;
}

/** Instant at which the rows of a small graph are recorded that do not say another. */
export const RECORDED_AT = '2026-01-01T00:00:00Z';

const USUAL: Literal = {
  evidence: 'evidence/e',
  source: 'source/s',
  license: 'CC0-1.0',
  recordedAt: RECORDED_AT,
  status: 'ACTUAL',
  unit: 'inhabitants',
};
const GIVEN: SmallGraph = { source: [{ id: 'source/s' }], evidence: [{ id: 'evidence/e' }] };

/**
 * Serves small graphs to the tests of a `describe`, each on an engine that holds nothing else. Every
 * graph has the passage `evidence/e` of `source/s`, on which its rows rest unless they name others.
 */
export function smallGraphs(name: EngineName): (graph: SmallGraph) => Promise<Ask> {
  const open: { readonly engine: Engine; readonly server: TestServer }[] = [];
  afterEach(async () => {
    for (const { engine, server } of open.splice(0)) {
      await server.close();
      await engine.close();
    }
  });
  return async (graph) => {
    const engine = await emptyEngine(name);
    await engine.write(graphWrites(smallPackage(graph)));
    const server = await startServer(engine);
    open.push({ engine, server });
    return asking(() => server);
  };
}

/** Serves one small graph to all tests of a `describe` that only ask. */
export function smallGraph(name: EngineName, graph: SmallGraph): Ask {
  let engine: Engine;
  let server: TestServer;
  beforeAll(async () => {
    engine = await emptyEngine(name);
    await engine.write(graphWrites(smallPackage(graph)));
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });
  return asking(() => server);
}

function asking(server: () => TestServer): Ask {
  const ask = async (query: string, variables?: { [name: string]: unknown }) => {
    const { data, errors } = await server().ask(query, variables);
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  };
  return Object.assign(ask, { raw: (query: string) => server().ask(query) });
}

/** The data package that a few rows make. @throws ImportError when a row names what is not there */
export function smallPackage(graph: SmallGraph): DataPackage {
  const known = new Map(tables().map((table) => [table.file, table]));
  const rows = new Map<Table, Row[]>();
  for (const part of [GIVEN, graph]) {
    for (const [name, literals] of Object.entries(part)) {
      const table = known.get(`${name}.csv`);
      if (table === undefined) throw new Error(`There is no table ${name}.csv`);
      const before = rows.get(table) ?? [];
      const added = literals.map((literal, index) => ({
        line: before.length + index + 2,
        cells: cellsOf(table, literal),
      }));
      rows.set(table, [...before, ...added]);
    }
  }
  const data = {
    name: 'small-graph',
    title: 'A small graph',
    version: '1.0.0',
    date: '2026-11-22',
    license: 'CC0-1.0',
    checksum: 'small',
    rows,
  };
  const problems = checkReferences(data);
  if (problems.length > 0) throw new ImportError(problems);
  return data;
}

function cellsOf(table: Table, literal: Literal): Row['cells'] {
  const unknown = Object.keys(literal).find((column) => !(column in table.columns));
  if (unknown !== undefined) throw new Error(`${table.file} has no column ${unknown}`);
  return Object.fromEntries(
    Object.keys(table.columns).map((column) => [column, cellOf(table, literal, column)]),
  );
}

function cellOf(table: Table, literal: Literal, column: string): Value {
  const text =
    literal[column] ?? (table.required.includes(column) ? usual(table, literal, column) : '');
  const type = table.columns[column];
  if (text === '' || type === undefined) return null;
  const { value, expected } = { value: null, expected: undefined, ...readCell(type, text) };
  if (expected !== undefined) throw new Error(`${table.file} ${column}: expected ${expected}`);
  return value;
}

/** The usual value of a required cell: things are named by their id, a choice falls on the first. */
function usual({ file, columns }: Table, literal: Literal, column: string): string {
  const type = columns[column];
  const first = typeof type === 'object' ? type[0] : literal.id;
  const text = USUAL[column] ?? first;
  if (text === undefined) throw new Error(`${file} needs ${column}`);
  return text;
}
