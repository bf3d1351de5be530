import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS } from '../../src/export/formats/all-formats.ts';
import { writePackage } from '../support/package-folder.ts';
import { startProgram } from '../support/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-command-'));
const environment = { GRAPH_PATH: join(folder, 'graph.db') };
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], variables = environment) =>
  startProgram(folder, args, variables).ended;

describe('the export command', () => {
  beforeAll(async () => {
    const { status } = await run(['import', writePackage(join(folder, 'package'))]);
    expect(status).toBe(0);
  }, 60_000);

  test('writes a file under the name that was asked for, and no other', async () => {
    const { status, errors } = await run(['export', '-f', 'jsonl', '-o', 'graph.jsonl']);
    expect({ status, last: errors.at(-1) }).toEqual({
      status: 0,
      last: 'The graph is in graph.jsonl.',
    });
    expect(readFileSync(join(folder, 'graph.jsonl'), 'utf8')).toContain('"id":"person/ada"');
    expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  test('writes to standard output, and there the graph alone', async () => {
    const { status, output } = await run(['export', '--format', 'graphml', '--output', '-']);
    expect([status, output[0], output.at(-1)]).toEqual([
      0,
      '<?xml version="1.0" encoding="UTF-8"?>',
      '</graphml>',
    ]);
  });

  test('writes a folder that an import takes', async () => {
    expect((await run(['export', '-f', 'datapackage', '-o', 'out'])).status).toBe(0);
    expect((await run(['check', 'out'])).status).toBe(0);
  });

  test('says which formats there are', async () => {
    const { status, output } = await run(['export', '--list-formats']);
    expect(status).toBe(0);
    expect(output.map((line) => line.split(' ')[0])).toEqual([...FORMATS.keys()]);
  });

  test.each([
    [
      'no format',
      ['-o', 'x'],
      `--format: expected one of ${[...FORMATS.keys()].join(', ')}, found nothing.`,
    ],
    ['a format that is none', ['-f', 'doc', '-o', 'x'], 'found "doc".'],
    ['no file', ['-f', 'jsonl'], '--output: expected a file, or - for standard output'],
    [
      'a day that is none',
      ['-f', 'jsonl', '-o', 'x', '--as-of', '2025-02-30'],
      '--as-of: expected a day',
    ],
    ['a type that is none', ['-f', 'jsonl', '-o', 'x', '--types', 'Person,Dog'], 'found "Dog".'],
    [
      'two scopes',
      ['-f', 'jsonl', '-o', 'x', '--around', 'project/kisi', '--search', 'kisi'],
      '--search: expected only one of around, project, search, list, found "kisi".',
    ],
    [
      'an id that is none',
      ['-f', 'jsonl', '-o', 'x', '--around', 'KISI'],
      '--around: expected an id such as project/kisi, found "KISI".',
    ],
    [
      'a depth that is none',
      ['-f', 'jsonl', '-o', 'x', '--around', 'project/kisi', '--depth', '99'],
      '--depth: expected a whole number from 1 to 6, found "99".',
    ],
    [
      'a list that is none',
      ['-f', 'jsonl', '-o', 'x', '--list', 'dogs'],
      '--list: expected one of administrations, ',
    ],
    [
      'a condition that a list does not take',
      ['-f', 'jsonl', '-o', 'x', '--list', 'persons', '--where', '{"size":{"lt":3}}'],
      '--where: got invalid value { size: { lt: 3 } }; Field "size" is not defined',
    ],
    [
      'a condition that is no JSON',
      ['-f', 'jsonl', '-o', 'x', '--list', 'persons', '--where', 'name=Ada'],
      '--where: expected a condition in JSON',
    ],
  ])('refuses %s with status 64, and leaves nothing', async (_, args, problem) => {
    const { status, errors } = await run(['export', ...args]);
    expect(errors.join('\n')).toContain(problem);
    expect(status).toBe(64);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  test('does not take other files away for a folder', async () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/thesis.txt'), 'mine');
    const { status, errors } = await run(['export', '-f', 'datapackage', '-o', 'mine']);
    expect([status, errors.at(-1)]).toEqual([
      73,
      '--output: expected a new or empty folder, or one with an earlier export, found mine with other files.',
    ]);
    expect(readdirSync(join(folder, 'mine'))).toEqual(['thesis.txt']);
  });

  test('takes away an earlier export in the same format for a folder, and none in another', async () => {
    const status = async (format: string) =>
      (await run(['export', '-f', format, '-o', 'tables'])).status;
    expect([await status('parquet'), await status('parquet'), await status('neo4j-admin')]).toEqual(
      [0, 0, 73],
    );
    expect(existsSync(join(folder, 'tables/dataset.json'))).toBe(true);
  });

  test('names a thing that is not there, by status 66', async () => {
    const args = ['export', '-f', 'jsonl', '-o', 'x', '--project', 'project/nothing'];
    const { status, errors } = await run(args);
    expect([status, errors]).toEqual([
      66,
      ['--project: expected the id of a thing of this graph, found "project/nothing".'],
    ]);
  });

  test('leaves nothing of an export of an empty graph, and says so by its status', async () => {
    const { status, errors } = await run(['export', '-f', 'jsonl', '-o', 'empty.jsonl'], {
      GRAPH_PATH: join(folder, 'empty.db'),
    });
    expect(status).toBe(66);
    expect(errors.join('\n')).toContain('Nothing was imported yet.');
    expect(readdirSync(folder).filter((file) => file.startsWith('empty.jsonl'))).toEqual([]);
  });

  test('leaves nothing of a workbook with a text that no cell holds, and names the cell', async () => {
    const there = { GRAPH_PATH: join(folder, 'long.db') };
    const person = {
      id: 'person/ada',
      name: 'Ada',
      description: 'a'.repeat(32_768),
      evidence: 'evidence/report-1',
    };
    const path = writePackage(join(folder, 'long'), { 'person.csv': [person] });
    expect((await run(['import', path], there)).status).toBe(0);
    const { status, errors } = await run(['export', '-f', 'xlsx', '-o', 'long.xlsx'], there);
    expect(status).toBe(65);
    expect(errors.join('\n')).toContain(
      'sheet "Person", row "person/ada", column "description" has 32768',
    );
    expect(readdirSync(folder).filter((file) => file.startsWith('long.xlsx'))).toEqual([]);
  });
});
