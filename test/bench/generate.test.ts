import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../bench/generate/generate.ts';
import { checkPackage } from '../../src/import/check-package.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { type Row, readPackage } from '../../src/import/read-package.ts';
import { packagePath } from '../../src/package-root.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { startNode } from '../support/program.ts';
import { startServer } from '../support/server.ts';
import { bytesOf } from '../support/store.ts';

const MAIN = 'bench/generate/main.ts';
const folder = mkdtempSync(join(tmpdir(), 'generated-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Generates a package of a scale, in a folder of its own. */
function generated(scale: number, seed = 1, name = `${scale}-${seed}`): string {
  const path = join(folder, name);
  generate({ scale, seed }, path);
  return path;
}

function lines(path: string, file: string): readonly string[] {
  return readFileSync(join(path, file), 'utf8').trimEnd().split('\n');
}

/** Scheme and value of an official key. */
function keyOf(row: string): string {
  return row.split(',').slice(1, 3).join(' ');
}

function idsIn(path: string): ReadonlySet<string> {
  const ids = [...readPackage(path).rows.values()].flat().map(idOf);
  return new Set(ids.filter((id) => id !== null));
}

function idOf({ cells: { id } }: Row): string | null {
  return typeof id === 'string' ? id : null;
}

describe('A generated package', () => {
  test('is the same, byte for byte, for the same scale and seed, and another for another seed', () => {
    const first = bytesOf(generated(0.02));
    expect(bytesOf(generated(0.02, 1, 'again'))).toEqual(first);
    expect(bytesOf(generated(0.02, 2))).not.toEqual(first);
  });

  test('of a larger scale begins with the rows of the smaller one', () => {
    const [small, large] = [generated(0.01), generated(0.03)];
    for (const file of ['municipality.csv', 'person.csv', 'grant.csv', 'participates-in.csv']) {
      const rows = lines(small, file);
      expect(lines(large, file).slice(0, rows.length)).toEqual(rows);
      expect(lines(large, file).length).toBeGreaterThan(2 * rows.length);
    }
  });

  test.each([0.01, 0.2])('of scale %d has nothing wrong with it', (scale) => {
    expect(checkPackage(readPackage(generated(scale)))).toEqual([]);
  });

  test('shares no id and no official key with the shipped one', () => {
    const [ids, shipped] = [idsIn(generated(0.2)), idsIn(packagePath('seed'))];
    expect(ids.size).toBeGreaterThan(shipped.size);
    expect([...ids].filter((id) => shipped.has(id))).toEqual([]);
    const keys = new Set(lines(packagePath('seed'), 'identifier.csv').map(keyOf));
    const rows = lines(generated(0.2), 'identifier.csv').slice(1);
    expect(rows.filter((row) => keys.has(keyOf(row)))).toEqual([]);
  });

  test('of scale 1 has about what all of Germany has', () => {
    const rows = generate({ scale: 1, seed: 1 }, join(folder, 'one'));
    expect(rows.get('state.csv')).toBe(16);
    expect(rows.get('municipality.csv')).toBe(11_000);
    expect(rows.get('person.csv')).toBe(20_000);
    expect(rows.get('project.csv')).toBe(10_000);
    expect(rows.get('grant.csv')).toBe(30_016);
    for (const [file, count] of rows) {
      expect([file, lines(join(folder, 'one'), file).length]).toEqual([file, count + 1]);
    }
  });

  test('has populations of which few are large', () => {
    const populations = lines(generated(0.2), 'observation.csv')
      .filter((row) => row.includes(',POPULATION,') && row.includes(',2024-12-31,'))
      .map((row) => Number(row.split(',')[3]))
      .toSorted((a, b) => a - b);
    const median = populations[Math.floor(populations.length / 2)] ?? 0;
    expect(median).toBeGreaterThan(500);
    expect(median).toBeLessThan(2_500);
    expect(populations.at(-1)).toBeGreaterThan(100_000);
  });

  test('names nobody who exists: its words have umlauts, and it says that it is made up', () => {
    const people = lines(generated(0.01), 'person.csv').slice(1);
    expect(people.every((row) => row.includes('Erfundene Person'))).toBe(true);
    expect(people.some((row) => /[äöü]/.test(row))).toBe(true);
    expect(people.some((row) => row.includes('ß'))).toBe(true);
  });
});

describe('npm run generate', () => {
  const run = (...args: readonly string[]) =>
    startNode(packagePath('.'), ['--import', './bench/typescript.js', MAIN, ...args]).ended;

  test('writes the package and says how many rows each table has', async () => {
    const output = join(folder, 'by-program');
    const ended = await run('--scale', '0.02', '--seed', '1', '-o', output);
    expect(ended).toMatchObject({ status: 0, errors: [] });
    expect(ended.output).toContain('      400 person.csv');
    expect(bytesOf(output)).toEqual(bytesOf(generated(0.02)));
  });

  test.each([
    [['-o', 'folder'], '--scale: expected a number above 0, up to 50'],
    [['--scale', '0', '-o', 'folder'], '--scale: expected a number above 0, up to 50'],
    [['--scale', '1', '--seed', 'x', '-o', 'folder'], '--seed: expected a whole number'],
    [['--scale', '1'], '-o: expected a folder'],
  ])('%j is refused with what was expected', async (args, message) => {
    const { status, errors } = await run(...args);
    expect([status, errors[0]]).toEqual([64, message]);
  });
});

describeEachEngine('A generated package', (name) => {
  test('is imported as any other, and answers', async () => {
    const engine = await emptyEngine(name);
    const { changed, rows } = await importPackage(generated(0.01), engine);
    expect(changed).toBe(true);
    expect(rows).toBeGreaterThan(8_000);
    const server = await startServer(engine);
    const { data, errors } = await server.ask(`{
      municipalities { totalCount }
      persons { totalCount }
      projects { totalCount }
      grants { totalCount }
      grant(id: "grant/g0000-5") {
        parentGrants(validity: ALL) {
          nodes { id parentGrants(validity: ALL) { nodes { id parentGrants(validity: ALL) { nodes { id } } } } }
        }
      }
    }`);
    await server.close();
    await engine.close();
    expect(errors).toBeUndefined();
    const under = (id: string, above: object) => ({ parentGrants: { nodes: [{ id, ...above }] } });
    expect(data).toEqual({
      municipalities: { totalCount: 109 },
      persons: { totalCount: 200 },
      projects: { totalCount: 100 },
      grants: { totalCount: 301 },
      grant: under('grant/g0000-4', under('grant/g0000-0', under('grant/gs000-union', {}))),
    });
  });
});
