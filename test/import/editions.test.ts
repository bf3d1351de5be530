import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Write } from '../../src/graph/engine.ts';
import type { Value } from '../../src/graph/statement.ts';
import { graphWrites, LAYOUT } from '../../src/import/graph-writes.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { readPackage } from '../../src/import/read-package.ts';
import { packagePath } from '../../src/package-root.ts';
import { contentsOf, differences } from '../support/contents.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { writePackage } from '../support/package-folder.ts';
import { startServer } from '../support/server.ts';

/** Takes the lines that mention a text out of a table. */
function removeLines(folder: string, file: string, mention: string): void {
  const path = join(folder, file);
  const kept = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !line.includes(mention));
  writeFileSync(path, kept.join('\n'));
}

describeEachEngine('a new edition of a package', (name) => {
  test('takes the place of the one before: what it no longer holds is gone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    cpSync(packagePath('seed'), folder, { recursive: true });
    const engine = await emptyEngine(name);
    await importPackage(folder, engine);
    for (const file of ['person.csv', 'member-of.csv', 'attended.csv', 'gave.csv']) {
      removeLines(folder, file, 'person/martin-wilhelm');
    }
    await importPackage(folder, engine);
    const server = await startServer(engine);

    const { data } = await server.ask(`{
      persons { nodes { id } }
      contribution(id: "contribution/2025-02-04-begruessung") { speakers { totalCount } }
      organization(id: "administration/06413000") { members { totalCount } }
      source(id: "source/offenbach-2025-02-11") { statements(kinds: [GAVE]) { totalCount } }
    }`);

    expect(data).toEqual({
      persons: { nodes: [{ id: 'person/constanze-janda' }, { id: 'person/aljoscha-probst' }] },
      contribution: { speakers: { totalCount: 0 } },
      organization: { members: { totalCount: 0 } },
      source: { statements: { totalCount: 3 } },
    });
    await server.close();
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  test('takes the place of what an earlier program made of the same data', async () => {
    const folder = writePackage(mkdtempSync(join(tmpdir(), 'package-')));
    const engine = await emptyEngine(name);
    await engine.write([...graphWrites(readPackage(folder), true)].map(asKeptBefore));
    expect((await importPackage(folder, engine)).changed).toBe(true);
    const contents = await contentsOf(engine);
    await engine.close();

    const anew = await emptyEngine(name);
    await importPackage(folder, anew);
    expect(differences(await contentsOf(anew), contents)).toEqual([]);
    await anew.close();
    rmSync(folder, { recursive: true });
  });
});

/** The same rows under other ids of their facts, marked by another layout. */
function asKeptBefore({ statement, rows }: Write): Write {
  return {
    statement,
    rows: rows.map((row) => {
      const properties = { ...(isMap(row.properties) ? row.properties : {}) };
      const edition = String(properties.edition).replace(/-\d+$/, '');
      const id = 'start' in row ? `${row.id} before` : row.id;
      const layout = 'layout' in properties ? { layout: LAYOUT - 1 } : {};
      return {
        ...row,
        id: id ?? null,
        properties: { ...properties, ...layout, id: id ?? null, edition },
      };
    }),
  };
}

function isMap(value: unknown): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
