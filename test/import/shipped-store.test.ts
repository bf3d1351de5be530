import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentDataset } from '../../src/entities/dataset/dataset.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { query } from '../../src/graph/statement.ts';
import { indexes } from '../../src/import/commands.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { startFromShipped } from '../../src/import/shipped-store.ts';
import { packagePath } from '../../src/package-root.ts';
import { shippedEngine } from '../support/engines.ts';
import { membership, writePackage } from '../support/package-folder.ts';

const SEED = packagePath('seed');

const counts = query(
  'countsOfShippedStore',
  'total',
  `MATCH (n:Node)
   OPTIONAL MATCH (n)-[r]->(:Node)
   RETURN count(DISTINCT n) AS nodes, count(r) AS edges`,
  (row) => [Number(row.nodes), Number(row.edges)],
);

describe('The store that the build has made of the shipped data', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shipped-store-'));
    path = join(folder, 'data', 'graph.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is put where there is none, and holds what an import would', async () => {
    startFromShipped(SEED, path);
    const copied = openEmbedded(path);
    const imported = await shippedEngine('embedded');
    expect(await copied.read(currentDataset, {})).toEqual(await imported.read(currentDataset, {}));
    expect(await copied.read(counts, {})).toEqual(await imported.read(counts, {}));
    expect(await importPackage(SEED, copied)).toEqual({ changed: false, rows: 0 });
    await Promise.all([copied.close(), imported.close()]);
  });

  test('is a store like others: what is loaded into it is there after a restart', async () => {
    startFromShipped(SEED, path);
    const further = writePackage(join(folder, 'package'), {
      'member-of.csv': [membership({ role: 'Deputy' })],
    });
    const first = openEmbedded(path);
    await first.prepare(indexes());
    await importPackage(further, first);
    const written = await first.read(counts, {});
    await first.close();
    startFromShipped(SEED, path);
    const second = openEmbedded(path);
    expect(await second.read(counts, {})).toEqual(written);
    await second.close();
  });

  test('is not put where something is already', () => {
    const data = join(folder, 'data');
    cpSync(packagePath('schema'), data, { recursive: true });
    writeFileSync(path, 'a file of others');
    const before = readdirSync(data);
    startFromShipped(SEED, path);
    expect(readdirSync(data)).toEqual(before);
  });

  test('leaves nothing but a store and its marker, whoever else puts it there meanwhile', () => {
    expect([startFromShipped(SEED, path), startFromShipped(SEED, path)]).toEqual([true, false]);
    expect(readdirSync(join(folder, 'data')).toSorted()).toEqual(['graph.db', 'graph.db.marker']);
    // Another process has noted what it is about to hold, and not yet opened it.
    rmSync(path);
    const marker = readFileSync(`${path}.marker`, 'utf8');
    expect(startFromShipped(SEED, path)).toBe(false);
    expect(readdirSync(join(folder, 'data'))).toEqual(['graph.db.marker']);
    expect(readFileSync(`${path}.marker`, 'utf8')).toBe(marker);
  });

  test('is not put for another package', () => {
    const changed = join(folder, 'package');
    cpSync(SEED, changed, { recursive: true });
    writeFileSync(join(changed, 'further.csv'), 'id\n');
    startFromShipped(changed, path);
    expect(existsSync(path)).toBe(false);
  });

  test('leaves an empty store where its copy was broken off', async () => {
    startFromShipped(SEED, path);
    // The marker comes to its place before the file does.
    rmSync(path);
    const engine = openEmbedded(path);
    expect(await engine.read(counts, {})).toEqual([[0, 0]]);
    await engine.prepare(indexes());
    expect((await importPackage(SEED, engine)).changed).toBe(true);
    await engine.close();
  });
});
