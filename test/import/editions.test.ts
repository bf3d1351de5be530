import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPackage } from '../../src/import/import-package.ts';
import { packagePath } from '../../src/package-root.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
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
});
