import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IN_MEMORY, openEmbedded } from '../../src/graph/embedded.ts';
import { indexes } from '../../src/import/commands.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { packagePath } from '../../src/package-root.ts';
import { exportedFiles, exportedText } from '../support/exported.ts';
import { describeReaders, readBack } from '../support/readers.ts';

interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: readonly string[];
    readonly outputs?: readonly { readonly text: readonly string[] }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'notebooks-'));
beforeAll(async () => {
  const engine = openEmbedded(IN_MEMORY);
  await engine.prepare(indexes());
  await importPackage(packagePath('seed'), engine);
  const graphml = await exportedText(engine, 'graphml', { asOf: '2026-06-30' });
  writeFileSync(join(folder, 'hesse.graphml'), graphml);
  mkdirSync(join(folder, 'hesse'));
  for (const [file, content] of await exportedFiles(engine, 'datapackage')) {
    writeFileSync(join(folder, 'hesse', file), content);
  }
  await engine.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const pathOf = (name: string) => packagePath(`docs/notebooks/${name}.ipynb`);

function codeOf(name: string) {
  const notebook: Notebook = JSON.parse(readFileSync(pathOf(name), 'utf8'));
  return notebook.cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source, outputs = [] }) => ({
      source: source.join(''),
      output: outputs.flatMap(({ text }) => text).join(''),
    }));
}

describeReaders('the notebook in Python', () => {
  test('prints from an export of the shipped data what it shows', async () => {
    const cells = codeOf('reach-of-kisi');
    expect(await readBack('notebook', [pathOf('reach-of-kisi'), folder])).toEqual(
      cells.map(({ output }) => output),
    );
  });
});

const hasR = spawnSync('Rscript', ['--version']).status === 0;
if (!hasR && process.env.CI === 'true') throw new Error('Rscript is missing: install r-base-core.');
if (!hasR) process.stderr.write('The notebook in R is skipped: Rscript is missing.\n');

(hasR ? describe : describe.skip)('the notebook in R', () => {
  test('prints from an export of the shipped data what it shows', () => {
    const cells = codeOf('districts-and-census');
    const end = 'This cell ends here.\n';
    const script = cells.map(({ source }) => `${source}\ncat(${JSON.stringify(end)})`).join('\n');
    const printed = execFileSync('Rscript', ['-e', script], { cwd: folder, encoding: 'utf8' });
    expect(printed.split(end).slice(0, -1)).toEqual(cells.map(({ output }) => output));
  });
});
