import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IN_MEMORY } from '../../src/graph/embedded.ts';
import type { Write } from '../../src/graph/engine.ts';
import type { Parameters } from '../../src/graph/statement.ts';
import { writeNodes } from '../../src/import/commands.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { type Contents, contentsOf, idsOf } from '../support/contents.ts';
import { membership, writePackage } from '../support/package-folder.ts';
import { endPrograms, startProgram } from '../support/program.ts';
import { killedImport, openStore } from '../support/store.ts';

const NOTHING: Contents = { nodes: [], edges: [] };

let folder: string;
let path: string;
let data: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'));
  path = join(folder, 'store', 'graph.db');
  data = writePackage(join(folder, 'package'));
});
afterEach(async () => {
  await endPrograms();
  rmSync(folder, { recursive: true });
});

describe('A store', () => {
  test('is there after it was closed and opened again', async () => {
    const first = await openStore(path);
    await importPackage(data, first);
    const written = await contentsOf(first);
    await first.close();

    expect(written.edges.length).toBeGreaterThan(5);
    expect(await contentsOfStore()).toEqual(written);
  });

  test('has the newest of several editions, with the store closed between them', async () => {
    for (const role of ['Head', 'Deputy', 'Adviser']) {
      writePackage(data, { 'member-of.csv': [membership({ role })] });
      const engine = await openStore(path);
      await importPackage(data, engine);
      await engine.close();
    }
    const { edges } = await contentsOfStore();
    expect(edges.filter((edge) => edge.includes('"type":"MEMBER_OF"'))).toEqual([
      expect.stringContaining('"role":"Adviser"'),
    ]);
  });

  test('that was prepared and never written to opens again, empty', async () => {
    const engine = await openStore(path);
    await engine.close();
    expect(await contentsOfStore()).toEqual(NOTHING);
  });

  test('leaves its file and its marker behind, and nothing else', async () => {
    const engine = await openStore(path);
    await importPackage(data, engine);
    await engine.close();
    expect(readdirSync(join(folder, 'store')).toSorted()).toEqual(['graph.db', 'graph.db.marker']);
  });

  test('in memory leaves nothing behind at all', async () => {
    const before = readdirSync(folder);
    const engine = await openStore(IN_MEMORY);
    await importPackage(data, engine);
    expect(await idsOf(engine, 'Person')).toEqual(['person/ada']);
    await engine.close();
    expect(readdirSync(folder)).toEqual(before);
  });

  test('that another process holds is refused with its number, until that ends', async () => {
    const other = startProgram(folder, ['serve'], {
      PORT: '0',
      HOST: '127.0.0.1',
      GRAPH_PATH: path,
      SEED: data,
    });
    await other.line(/answers at/);
    await expect(openStore(path)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'STORE_IN_USE',
      message: `The graph's file ${path} is in use by process ${other.pid}. Stop that process, or set GRAPH_PATH to another file.`,
    });
    other.signal('SIGTERM');
    await other.ended;
    expect((await contentsOfStore()).nodes).toHaveLength(9);
  });
});

describe('A store whose process is killed', () => {
  let before: Contents;
  let after: Contents;

  beforeEach(async () => {
    const engine = await openStore(path);
    const memory = await openStore(IN_MEMORY);
    await importPackage(data, engine);
    await engine.close();
    await importPackage(data, memory);
    before = await contentsOf(memory);
    writePackage(data, { 'member-of.csv': [membership({ role: 'Deputy' })] });
    await importPackage(data, memory);
    after = await contentsOf(memory);
    await memory.close();
    expect(after).not.toEqual(before);
  });

  test.each([
    ['while it holds a settled store', 'settled', 'all'],
    ['at the first progress of an import', 'first progress', 'nothing'],
    ['when an import has sent its last row', 'last progress', 'nothing'],
    ['before an import is committed', 'commit', 'nothing'],
    ['as soon as an import is committed', 'committed', 'all'],
    ['after a commit was noted', 'checkpoint', 'all'],
  ] as const)('%s (%s) opens again with %s of the import', async (_when, point, kept) => {
    await killedImport(path, data, point);
    expect(await contentsOfStore()).toEqual(kept === 'all' ? after : before);

    const engine = await openStore(path);
    expect(await importPackage(data, engine)).toMatchObject({ changed: kept === 'nothing' });
    expect(await contentsOf(engine)).toEqual(after);
    await engine.close();
  });

  test('in the middle of its first import opens again, empty', async () => {
    rmSync(join(folder, 'store'), { recursive: true });
    await killedImport(path, data, 'last progress');
    expect(await contentsOfStore()).toEqual(NOTHING);
  });
});

describe('A write', () => {
  test.each<[why: string, text: string]>([
    ['the database cannot compute a value', 'SET n.number = 1 / row.zero'],
    ['an id is there already', 'CREATE (m:Node {id: row.id})'],
    ['the statement is none', 'SET'],
  ])('that fails because %s leaves nothing behind, and the next one lands', async (_why, text) => {
    const engine = await openStore(path);
    const failing: Write = {
      statement: {
        name: 'failing',
        kind: 'write',
        text: `UNWIND $rows AS row CREATE (n:Node {id: row.id}) ${text}`,
      },
      rows: [{ id: 'person/eve', zero: 0 }],
    };
    await expect(engine.write([persons('person/ada'), failing])).rejects.toThrow();
    expect(await contentsOf(engine)).toEqual(NOTHING);

    await engine.write([persons('person/bea')]);
    expect(await idsOf(engine, 'Node')).toEqual(['person/bea']);
    await engine.close();
    const again = await openStore(path);
    expect(await idsOf(again, 'Node')).toEqual(['person/bea']);
    await again.close();
  });

  test('lands beside others that were begun at the same time', async () => {
    const ids = Array.from({ length: 20 }, (_, number) => `person/p-${number}`).toSorted();
    const engine = await openStore(path);
    await Promise.all(ids.map((id) => engine.write([persons(id)])));
    expect(await idsOf(engine, 'Person')).toEqual(ids);
    await engine.close();
    const again = await openStore(path);
    expect(await idsOf(again, 'Person')).toEqual(ids);
    await again.close();
  });

  test('sees what those before it have written, also when they were begun at the same time', async () => {
    const counting: Write = {
      statement: {
        name: 'counting',
        kind: 'write',
        text: 'UNWIND $rows AS row MATCH (n:Node {id: row.id}) SET n.number = n.number + 1',
      },
      rows: [{ id: 'person/ada' }],
    };
    const engine = await openStore(path);
    const first: Write = {
      statement: writeNodes('Person', ['Thing']),
      rows: [{ id: 'person/ada', properties: { id: 'person/ada', number: 0 } }],
    };
    await engine.write([first]);
    await Promise.all(Array.from({ length: 20 }, () => engine.write([counting])));
    const { nodes } = await contentsOf(engine);
    expect(nodes).toEqual([expect.stringContaining('"number":20')]);
    await engine.close();
  });

  test('that was begun before the store is closed lands', async () => {
    const engine = await openStore(path);
    const write = engine.write([persons('person/ada')]);
    await engine.close();
    await write;
    const again = await openStore(path);
    expect(await idsOf(again, 'Person')).toEqual(['person/ada']);
    await again.close();
  });
});

async function contentsOfStore(): Promise<Contents> {
  const engine = await openStore(path);
  const contents = await contentsOf(engine);
  await engine.close();
  return contents;
}

function persons(...ids: readonly string[]): Write {
  const rows: Parameters[] = ids.map((id) => ({ id, properties: { id } }));
  return { statement: writeNodes('Person', ['Thing']), rows };
}
