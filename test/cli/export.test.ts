import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    const { status, output } = await run(['export', '-f', 'jsonl', '-o', 'graph.jsonl']);
    expect({ status, last: output.at(-1) }).toEqual({
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
    expect(output.map((line) => line.split(' ')[0]).toSorted()).toEqual([
      'datapackage',
      'graphml',
      'jsonl',
    ]);
  });

  test.each([
    [
      'no format',
      ['-o', 'x'],
      '--format: expected one of graphml, jsonl, datapackage, found nothing.',
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
      'a cut of a data package',
      ['-f', 'datapackage', '-o', 'x', '--as-of', '2025-01-01'],
      'a format of one file',
    ],
  ])('refuses %s with status 64, and leaves nothing', async (_, args, problem) => {
    const { status, errors } = await run(['export', ...args]);
    expect(errors.join('\n')).toContain(problem);
    expect(status).toBe(64);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  test('leaves nothing of an export of an empty graph, and says so by its status', async () => {
    const { status, errors } = await run(['export', '-f', 'jsonl', '-o', 'empty.jsonl'], {
      GRAPH_PATH: join(folder, 'empty.db'),
    });
    expect(status).toBe(66);
    expect(errors.join('\n')).toContain('Nothing was imported yet.');
    expect(readdirSync(folder).filter((file) => file.startsWith('empty.jsonl'))).toEqual([]);
  });
});
