import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { contentsOf } from '../support/contents.ts';
import { membership, writePackage } from '../support/package-folder.ts';
import { endPrograms, runProgram } from '../support/program.ts';

let folder: string;
let data: string;
let environment: { GRAPH_PATH: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  data = writePackage(join(folder, 'package'));
  environment = { GRAPH_PATH: join(folder, 'graph.db') };
});
afterEach(async () => {
  await endPrograms();
  rmSync(folder, { recursive: true });
});

describe('import', () => {
  test('says how much is in the graph, and the second time that it is there already', async () => {
    expect(await runProgram(folder, ['import', data], environment)).toMatchObject({
      status: 0,
      output: expect.arrayContaining([
        expect.stringMatching(new RegExp(`^\\d+ rows are in ${environment.GRAPH_PATH}\\.$`)),
      ]),
      errors: [],
    });
    expect(await runProgram(folder, ['import', data], environment)).toMatchObject({
      status: 0,
      output: [`The data is in ${environment.GRAPH_PATH} already.`],
      errors: [],
    });
  });

  test('writes nothing of a package that is wrong', async () => {
    writePackage(data, { 'member-of.csv': [membership({ to: 'ministry/nothing' })] });
    expect(await runProgram(folder, ['import', data], environment)).toMatchObject({
      status: 65,
      output: [],
      errors: [
        'Nothing was imported:',
        'member-of.csv, line 2, "to": expected an id that is in the package, found "ministry/nothing"',
      ],
    });
    const engine = openEmbedded(environment.GRAPH_PATH);
    expect(await contentsOf(engine)).toEqual({ nodes: [], edges: [] });
    await engine.close();
  });

  test('of a folder that is not there is refused, also when there is data', async () => {
    const missing = join(folder, 'nowhere');
    const refused = {
      status: 65,
      output: [],
      errors: [
        'Nothing was imported:',
        `${missing}/datapackage.json: expected the descriptor of a data package, found no such file`,
      ],
    };
    expect(await runProgram(folder, ['import', missing], environment)).toMatchObject(refused);
    await runProgram(folder, ['import', data], environment);
    expect(await runProgram(folder, ['import', missing], environment)).toMatchObject(refused);
  });
});

describe('check', () => {
  test('says that a package is fit, without any graph', async () => {
    expect(await runProgram(folder, ['check', data])).toMatchObject({
      status: 0,
      output: [`${data} is fit for import: 6 tables, 6 rows.`],
      errors: [],
    });
  });

  test('names what is wrong, at most 20 lines of it, with status 65', async () => {
    const wrong = Array.from({ length: 25 }, (_, row) => ({ id: `person/p${row}`, name: 'P' }));
    writePackage(data, { 'person.csv': wrong, 'member-of.csv': [] });
    const { status, output, errors } = await runProgram(folder, ['check', data]);
    expect({ status, output }).toEqual({ status: 65, output: [] });
    expect(errors).toHaveLength(22);
    expect(errors[1]).toBe('person.csv, line 2, "evidence": expected a value, found an empty cell');
    expect(errors.at(-1)).toBe('… and 5 more');
  });
});
