import fc from 'fast-check';
import type { Cut } from '../../src/export/cut.ts';
import { graphSheets } from '../../src/export/graph-sheets.ts';
import type { GraphSource } from '../../src/export/graph-source.ts';
import { measured } from '../../src/export/spreadsheet/measured-sheet.ts';
import type { ColumnType } from '../../src/export/spreadsheet/sheet.ts';
import { workbook } from '../../src/export/spreadsheet/workbook.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { emptyEngine, shippedEngine } from '../support/engines.ts';
import { exportedFiles, sentCounts, wholeSource } from '../support/exported.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import { HURTING, hurtingGraph } from '../support/hurting-graph.ts';
import { describeReaders } from '../support/readers.ts';
import { countsByType, factsIn, SHIPPED_FACTS } from '../support/shipped-facts.ts';
import { type SmallGraph, smallPackage } from '../support/small-graph.ts';
import { type ReadSheet, rowsOf, workbooksIn } from '../support/workbook.ts';

async function contentOf(engine: Engine, cut: Partial<Cut> = {}): Promise<Buffer> {
  return (await exportedFiles(engine, 'xlsx', cut)).get('xlsx') ?? Buffer.of();
}

async function readFrom(engine: Engine, cut: Partial<Cut> = {}): Promise<readonly ReadSheet[]> {
  const [sheets = []] = await workbooksIn([await contentOf(engine, cut)]);
  return sheets;
}

async function engineWith(graph: SmallGraph): Promise<Engine> {
  const engine = await emptyEngine('embedded');
  await engine.write(graphWrites(smallPackage(graph)));
  return engine;
}

describeReaders('the shipped data as a workbook, read by openpyxl', () => {
  let engine: Engine;
  let sheets: readonly ReadSheet[];
  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    sheets = await readFrom(engine);
  });
  afterAll(() => engine.close());

  test('says in its first sheet what it is, and has the sources in the second', () => {
    const [about, sources] = sheets;
    expect(about?.rows).toEqual(
      expect.arrayContaining([
        ['Title', 'Integration Graph: integration policy in Hesse'],
        ['Date of the data', '2026-11-22'],
        ['License', 'CC-BY-4.0'],
        ['As of', 'every day'],
        ['Part of the graph', 'all of it'],
        ['Rows of Municipality', '426'],
      ]),
    );
    expect(sources?.name).toBe('Source');
    expect(sources?.header).toContain('license');
  });

  test('has as many nodes and relationships of each type as went out', async () => {
    const { nodes, edges } = await sentCounts(engine);
    const found = Object.keys(nodes).map((type) => [type, rowsOf(sheets, type).length]);
    expect(Object.fromEntries(found)).toEqual(nodes);
    // What a figure is about, to which project a rule applies and whence a passage is are columns.
    const { OBSERVATION_OF, APPLIES_TO, FROM, ...others } = edges;
    expect([OBSERVATION_OF, APPLIES_TO, FROM]).not.toContain(undefined);
    expect(countsByType(rowsOf(sheets, 'Relationships'))).toEqual(others);
  });

  test('says the same facts, numbers as numbers', () => {
    const nodes = sheets.flatMap(({ name }) => rowsOf(sheets, name));
    const graph = {
      nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
      edges: rowsOf(sheets, 'Relationships').map(({ from, to, ...edge }) => ({
        ...edge,
        start: from,
        finish: to,
      })),
    };
    expect(factsIn(graph)).toEqual(SHIPPED_FACTS);
    expect(graph.nodes['observation/population-06534016-2024-12-31']).toMatchObject({
      aboutName: 'Neustadt (Hessen)',
      value: 9316,
    });
  });

  test('says what both ends of a relationship are called', () => {
    expect(rowsOf(sheets, 'Relationships')).toContainEqual(
      expect.objectContaining({ fromName: 'Hanau', toName: 'Main-Kinzig-Kreis' }),
    );
  });

  test('keeps the header of each sheet in sight and filters by it, and has no formula', () => {
    for (const { name, header, rows, frozen, filtered, types, widths } of sheets) {
      const last = `${String.fromCharCode(64 + header.length)}${rows.length + 1}`;
      expect({ name, frozen, filtered }).toEqual({ name, frozen: 'A2', filtered: `A1:${last}` });
      expect(types).not.toContain('f');
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(8);
      expect(Math.max(...widths)).toBeLessThanOrEqual(60);
    }
  });

  test('of a day says what things were called on it', async () => {
    const then = await readFrom(engine, { asOf: '2020-01-01', types: ['Ministry'] });
    expect(then.map(({ name }) => name)).toEqual(['About', 'Ministry', 'Relationships', 'Name']);
    expect(rowsOf(then, 'Ministry')).toContainEqual(
      expect.objectContaining({
        id: 'ministry/hmaijs',
        'name on 2020-01-01': 'Hessisches Ministerium für Soziales und Integration',
      }),
    );
  });
});

describeReaders('a workbook, read by openpyxl', () => {
  test('brings names home that hurt, all of them texts, and runs none', async () => {
    const engine = await engineWith(hurtingGraph('ä'.repeat(32_767)));
    const sheets = await readFrom(engine);
    await engine.close();
    const found = rowsOf(sheets, 'Municipality').map(({ id, name }) => [id, name]);
    expect(Object.fromEntries(found)).toEqual(HURTING);
    expect(rowsOf(sheets, 'Identifier').map(({ value }) => value)).toEqual(
      found.map(() => '06440005'),
    );
    expect(rowsOf(sheets, 'Relationships')[0]).toMatchObject({ validFrom: '1866-10' });
    expect(new Set(sheets.flatMap(({ types }) => types))).toEqual(new Set(['n', 's']));
    const municipalities = sheets.find(({ name }) => name === 'Municipality');
    expect(municipalities?.quoted).toEqual(
      Object.values(HURTING).filter((name) => /^[=+]/.test(name)),
    );
  });

  test('keeps a number of more digits than a spreadsheet counts as a text', async () => {
    const amounts = { amountPlanned: '290657.90', amountAwarded: '9999999999999.99' };
    const beyond = { amountPaid: '99999999999999.99' };
    const engine = await engineWith({ grant: [{ id: 'grant/g', ...amounts, ...beyond }] });
    const [grant] = rowsOf(await readFrom(engine), 'Grant');
    await engine.close();
    expect(grant).toMatchObject({
      amountPlanned: 290_657.9,
      amountAwarded: 9_999_999_999_999.99,
      amountPaid: '99999999999999.99',
    });
  });

  test('goes on in a second sheet where one cannot have more rows', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => [id]);
    const sheet = await measured({
      name: 'Letter',
      columns: [{ name: 'id', type: 'text' }],
      async *rows() {
        yield* rows;
      },
    });
    const pieces = [];
    for await (const piece of workbook([sheet], { title: 'T', date: '2026-01-01' }, 2)) {
      pieces.push(piece);
    }
    const [read] = await workbooksIn([Buffer.concat(pieces)]);
    expect(read?.map(({ name, header, rows: found }) => ({ name, header, found }))).toEqual([
      { name: 'Letter', header: ['id'], found: [['a'], ['b']] },
      { name: 'Letter 2', header: ['id'], found: [['c'], ['d']] },
      { name: 'Letter 3', header: ['id'], found: [['e']] },
    ]);
  });

  test('brings every cell of every graph home, in its type', async () => {
    const sent = [];
    const contents = [];
    for (const data of fc.sample(generatedPackage('workbook'), { numRuns: 6, seed: 7 })) {
      const engine = await emptyEngine('embedded');
      await engine.write(graphWrites(data));
      sent.push(await sentSheets(await wholeSource(engine)));
      contents.push(await contentOf(engine));
      await engine.close();
    }
    const read = (await workbooksIn(contents)).map(([, ...sheets]) =>
      Object.fromEntries(sheets.map(({ name }) => [name, rowsOf(sheets, name)])),
    );
    expect(read).toEqual(sent);
  });
});

describe('a workbook', () => {
  test('with a text that no cell can hold is not begun, and says which it is', async () => {
    const engine = await engineWith(hurtingGraph('ä'.repeat(32_768)));
    const pieces = exportedFiles(engine, 'xlsx');
    await expect(pieces).rejects.toMatchObject({
      code: 'CELL_TOO_LONG',
      message: expect.stringMatching(
        /sheet "District", row "district\/d", column "description" has 32768\. Take .+ datapackage or jsonl/,
      ),
      details: { sheet: 'District', row: 'district/d', column: 'description', length: 32_768 },
    });
    await engine.close();
  });
});

/** What has to be read of the sheets of a graph, by their names. */
async function sentSheets(source: GraphSource) {
  const sent: { [name: string]: readonly object[] } = {};
  for (const { name, columns, rows } of graphSheets(source)) {
    const found = [];
    for await (const row of rows()) {
      const cells = columns.map((column, place) => [
        column.name,
        typed(column.type, row[place] ?? ''),
      ]);
      found.push(Object.fromEntries(cells.filter(([, value]) => value !== null)));
    }
    if (found.length > 0) sent[name] = found;
  }
  return sent;
}

function typed(type: ColumnType, value: string): unknown {
  if (value === '') return null;
  if (type === 'truth') return value === 'true';
  if (type === 'text') return value;
  const isExact = value.replaceAll(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length <= 15;
  return isExact ? Number(value) : value;
}
