import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { emptyEngine } from '../support/engines.ts';
import { describeReaders } from '../support/readers.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { smallPackage } from '../support/small-graph.ts';
import { workbooksIn } from '../support/workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FORMULA = '=HYPERLINK("https://example.org")';
const GRAPH = {
  person: [
    { id: 'person/a', name: FORMULA },
    { id: 'person/b', name: '007' },
  ],
  project: [{ id: 'project/long', name: 'Long', description: 'x'.repeat(32_768) }],
};

describeReaders('an answer as a workbook, read by openpyxl', () => {
  let engine: Engine;
  let server: TestServer;
  beforeAll(async () => {
    engine = await emptyEngine('embedded');
    await engine.write(graphWrites(smallPackage(GRAPH)));
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  const ask = (query: string) =>
    fetch(`${server.address}/graphql?all=true`, {
      method: 'POST',
      headers: { accept: XLSX, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });

  test('has each value as it is, numbers as numbers, and no formula', async () => {
    const response = await ask('query People { persons { totalCount nodes { id name } } }');
    expect(response.headers.get('content-type')).toBe(XLSX);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="People.xlsx"');
    const [sheets] = await workbooksIn([Buffer.from(await response.arrayBuffer())]);
    expect(sheets).toEqual([
      expect.objectContaining({
        name: 'People',
        header: ['persons.totalCount', 'persons.nodes.id', 'persons.nodes.name'],
        rows: [
          [2, 'person/b', '007'],
          [2, 'person/a', FORMULA],
        ],
        types: ['n', 's'],
        quoted: [FORMULA],
      }),
    ]);
  });

  test('is refused by name, and not cut, where a text does not fit in a cell', async () => {
    const response = await ask('{ projects { nodes { id description } } }');
    expect([response.status, await response.json()]).toEqual([
      422,
      expect.objectContaining({
        code: 'CELL_TOO_LONG',
        row: 'project/long',
        column: 'projects.nodes.description',
      }),
    ]);
  });
});
