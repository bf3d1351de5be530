import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPackage } from '../../src/import/import-package.ts';
import { packagePath } from '../../src/package-root.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { startServer } from '../support/server.ts';

/** The shipped data, in a folder of its own, with one id that was given up. */
function packageWithMerge(row: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  cpSync(packagePath('seed'), folder, { recursive: true });
  appendFileSync(join(folder, 'merged-id.csv'), `${row}\n`);
  return folder;
}

describeEachEngine('an id that was given up', (name) => {
  test('leads to the node that took it over, wherever an id is asked for', async () => {
    const folder = packageWithMerge('person/c-janda,person/constanze-janda');
    const engine = await emptyEngine(name);
    await importPackage(folder, engine);
    const server = await startServer(engine);

    const { data } = await server.ask(`{
      person(id: "person/c-janda") { id }
      node(id: "person/c-janda") { id }
      nodes(ids: ["person/c-janda", "person/nobody"]) { id }
    }`);

    const janda = { id: 'person/constanze-janda' };
    expect(data).toEqual({ person: janda, node: janda, nodes: [janda, null] });
    const paths = await server.ask(`{
      given: shortestPaths(from: "person/c-janda", to: "project/kisi") { ...Found }
      taken: shortestPaths(from: "person/constanze-janda", to: "project/kisi") { ...Found }
    } fragment Found on ShortestPaths { length totalCount paths { sentence } }`);
    expect(paths.data.given).toEqual(paths.data.taken);
    expect(paths.data.taken.length).toBeGreaterThan(0);
    const same = await server.ask(
      '{ shortestPaths(from: "person/c-janda", to: "person/constanze-janda") { length } }',
    );
    expect(same.errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT' } }]);
    await server.close();
    await engine.close();
    rmSync(folder, { recursive: true });
  });
});

describe('a merge that cannot be', () => {
  test.each([
    ['person/constanze-janda,person/martin-wilhelm', 'an id that no node of the package has'],
    ['person/c-janda,project/kisi', 'the id of a Person that is in the package'],
  ])('%s is refused: expected %s', async (row, expected) => {
    const folder = packageWithMerge(row);
    const engine = await emptyEngine('embedded');

    await expect(importPackage(folder, engine)).rejects.toThrow(
      `Nothing was imported:\nmerged-id.csv, line 2, `,
    );
    await expect(importPackage(folder, engine)).rejects.toThrow(`expected ${expected}`);
    await engine.close();
    rmSync(folder, { recursive: true });
  });
});
