import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS } from '../../src/export/formats/all-formats.ts';
import { writePackage } from '../support/package-folder.ts';
import { idOf, manifestOf } from '../support/persisted.ts';
import { endPrograms, type Program, runProgram, startProgram } from '../support/program.ts';
import type { Answer } from '../support/server.ts';

const ANSWERS = /^Integration Graph answers at (http:\/\/\S+)$/;

let folder: string;
let environment: { PORT: string; HOST: string; GRAPH_PATH: string; SEED: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  environment = {
    PORT: '0',
    HOST: '127.0.0.1',
    GRAPH_PATH: join(folder, 'store', 'graph.db'),
    SEED: writePackage(join(folder, 'package')),
  };
});
afterEach(async () => {
  await endPrograms();
  rmSync(folder, { recursive: true });
});

describe('serve', () => {
  test('says how far it is and where it answers, and answers there', async () => {
    const program = startProgram(folder, ['serve'], environment);
    const address = await addressOf(program);
    expect(await nameOf(address)).toBe('Labor');
    program.signal('SIGTERM');
    const { output, errors } = await program.ended;
    expect(output[0]).toMatch(/^Loading data: \d+ of \d+ rows \(\d+ %\)$/);
    expect(output.at(-3)).toMatch(/^Loading data: (\d+) of \1 rows \(100 %\)$/);
    expect(output.slice(-2)).toEqual([`Integration Graph answers at ${address}`, 'Stopped.']);
    expect(errors).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with status 0 at %s and lets go of its store',
    async (signal) => {
      const program = startProgram(folder, ['serve'], environment);
      const address = await addressOf(program);
      program.signal(signal);
      expect(await program.ended).toMatchObject({ status: 0, signal: null, errors: [] });
      await expect(fetch(address)).rejects.toThrow();
      expect(existsSync(`${environment.GRAPH_PATH}.pid`)).toBe(false);
      expect(await runProgram(folder, ['import', environment.SEED], environment)).toMatchObject({
        status: 0,
      });
    },
  );

  test('finds its data again after a restart, also without the package', async () => {
    const first = startProgram(folder, ['serve'], environment);
    await addressOf(first);
    first.signal('SIGTERM');
    await first.ended;

    const second = startProgram(folder, ['serve'], { ...environment, SEED: 'none' });
    expect(await nameOf(await addressOf(second))).toBe('Labor');
  });

  test('says at a restart that the package is there already', async () => {
    const first = startProgram(folder, ['serve'], environment);
    await addressOf(first);
    first.signal('SIGTERM');
    await first.ended;

    const second = startProgram(folder, ['serve'], environment);
    await addressOf(second);
    second.signal('SIGTERM');
    expect((await second.ended).output[0]).toBe(
      `The data is in ${environment.GRAPH_PATH} already.`,
    );
  });

  test('loads the data that ships with it when nothing else is said', async () => {
    const { SEED: _seed, ...without } = environment;
    const address = await addressOf(startProgram(folder, ['serve'], without));
    const { data } = await ask(address, '{ project(id: "project/kisi") { id } }');
    expect(data).toEqual({ project: { id: 'project/kisi' } });
  });

  test('answers documents by the ids of a manifest, and nothing else when it is told so', async () => {
    const path = join(folder, 'persisted-documents.json');
    const text = '{ ministry(id: "ministry/labor") { name } }';
    writeFileSync(path, JSON.stringify(manifestOf(text)));
    const settings = { ...environment, PERSISTED_DOCUMENTS: path, PERSISTED_ONLY: 'true' };
    const address = await addressOf(startProgram(folder, ['serve'], settings));
    const response = await fetch(new URL(`/graphql/${idOf(text)}`, address));
    expect(await response.json()).toEqual({ data: { ministry: { name: 'Labor' } } });
    const { errors } = await ask(address, text);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['PERSISTED_ONLY']);
  });
});

describe('serve that cannot', () => {
  test('says in one line that another program uses the port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const PORT = String(portOf(other.address()));
    const ended = await runProgram(folder, ['serve'], { ...environment, PORT });
    await new Promise((resolve) => other.close(resolve));
    expect(ended).toMatchObject({
      status: 78,
      output: [],
      errors: [`PORT: expected a port that no other program uses, found "${PORT}".`],
    });
  });

  test.each([
    ['PORT', 'http', 'PORT: expected a number from 0 to 65535, found "http".'],
    ['TODAY', '2025-02-30', 'TODAY: expected a day such as 2026-11-22, found "2025-02-30".'],
    [
      'NEO4J_URI',
      'localhost',
      'NEO4J_URI: expected a URL such as neo4j://localhost:7687, found "localhost".',
    ],
    [
      'HOST',
      '203.0.113.1',
      'HOST: expected a name or address of this machine, found "203.0.113.1".',
    ],
    [
      'PERSISTED_DOCUMENTS',
      'nowhere.json',
      'PERSISTED_DOCUMENTS: nowhere.json: expected a file that can be read.',
    ],
  ])('says in one line what is wrong with %s', async (variable, value, line) => {
    const ended = await runProgram(folder, ['serve'], { ...environment, [variable]: value });
    expect(ended).toMatchObject({ status: 78, output: [], errors: [line] });
  });

  test('says in one line which process holds the store, which goes on answering', async () => {
    const first = startProgram(folder, ['serve'], environment);
    const address = await addressOf(first);
    const { GRAPH_PATH } = environment;
    expect(await runProgram(folder, ['serve'], environment)).toMatchObject({
      status: 75,
      output: [],
      errors: [
        `The graph's file ${GRAPH_PATH} is in use by process ${first.pid}. Stop that process, or set GRAPH_PATH to another file.`,
      ],
    });
    expect(await nameOf(address)).toBe('Labor');
  });

  test('names file and line of a package that is wrong, and leaves no data behind', async () => {
    writePackage(environment.SEED, { 'person.csv': [{ id: 'person/ada', name: 'Ada' }] });
    expect(await runProgram(folder, ['serve'], environment)).toMatchObject({
      status: 65,
      errors: [
        'Nothing was imported:',
        'person.csv, line 2, "evidence": expected a value, found an empty cell',
      ],
    });
    writePackage(environment.SEED);
    expect(await nameOf(await addressOf(startProgram(folder, ['serve'], environment)))).toBe(
      'Labor',
    );
  });
});

describe('The command line', () => {
  const USAGE = /^Usage: integration-graph <command>$/;

  test.each<[args: string[], problem: string]>([
    [[], 'integration-graph: no command'],
    [['explain'], 'integration-graph: no command explain'],
    [
      ['export', '-o', 'x'],
      `integration-graph: --format: expected one of ${[...FORMATS.keys()].join(', ')}, found nothing.`,
    ],
    [['serve', 'now'], 'integration-graph: serve takes no operand, found now'],
    [['import'], 'integration-graph: import takes one folder'],
    [['check', 'one', 'two'], 'integration-graph: check takes one folder'],
  ])('%j is refused with status 64 and the usage', async (args, problem) => {
    const { status, output, errors } = await runProgram(folder, args);
    expect({ status, output, problem: errors[0] }).toEqual({ status: 64, output: [], problem });
    expect(errors[2]).toMatch(USAGE);
  });

  test.each(['help', '--help'])('%s shows the usage', async (command) => {
    const { status, output, errors } = await runProgram(folder, [command]);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(output[0]).toMatch(USAGE);
  });
});

async function addressOf(program: Program): Promise<string> {
  const [, address = ''] = ANSWERS.exec(await program.line(ANSWERS)) ?? [];
  return address;
}

async function nameOf(address: string): Promise<unknown> {
  const { data } = await ask(address, '{ ministry(id: "ministry/labor") { name } }');
  return data.ministry?.name;
}

async function ask(address: string, query: string): Promise<Answer> {
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return address.port;
}
