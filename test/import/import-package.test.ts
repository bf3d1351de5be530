import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/graph/engine.ts';
import { ImportError } from '../../src/import/import-error.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { type Contents, contentsOf } from '../support/contents.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import {
  MINIMAL,
  membership,
  ministryName,
  table,
  writePackage,
} from '../support/package-folder.ts';
import { startServer, TODAY } from '../support/server.ts';

describeEachEngine('An import', (name) => {
  let folder: string;
  let engine: Engine;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
    engine = await emptyEngine(name);
  });
  afterEach(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('of the same package again changes nothing and says so', async () => {
    writePackage(folder);
    expect(await importPackage(folder, engine)).toMatchObject({ changed: true });
    const before = await contentsOf(engine);
    expect(await importPackage(folder, engine)).toEqual({ changed: false, rows: 0 });
    expect(await contentsOf(engine)).toEqual(before);
  });

  test('of the same rows in another form writes no row twice', async () => {
    writePackage(folder);
    await importPackage(folder, engine);
    const before = await contentsOf(engine);
    const text = table('person.csv', MINIMAL['person.csv'] ?? []);
    writePackage(folder, { 'person.csv': `\uFEFF${text.replaceAll('\n', '\r\n')}` });
    expect(await importPackage(folder, engine)).toMatchObject({ changed: true });
    expect(withoutFingerprints(await contentsOf(engine))).toEqual(withoutFingerprints(before));
  });

  test('says how far it is, up to all of its rows', async () => {
    const said: [number, number][] = [];
    writePackage(folder);
    const { rows } = await importPackage(folder, engine, (...progress) => said.push(progress));
    expect(said.length).toBeGreaterThan(1);
    expect(said.map(([written]) => written)).toEqual(
      said.map(([written]) => written).toSorted((a, b) => a - b),
    );
    expect(said.at(-1)).toEqual([rows, rows]);
  });

  test('that is refused leaves what was there as it was', async () => {
    writePackage(folder);
    await importPackage(folder, engine);
    const before = await contentsOf(engine);
    writePackage(folder, {
      'ministry.csv': [{ id: 'ministry/labor', name: 'New', evidence: 'evidence/report-1' }],
      'member-of.csv': [membership({ to: 'ministry/nothing' })],
    });
    await expect(importPackage(folder, engine)).rejects.toThrow(ImportError);
    expect(await contentsOf(engine)).toEqual(before);
  });

  test('from a folder that is not there is refused, also when there is data', async () => {
    writePackage(folder);
    await importPackage(folder, engine);
    rmSync(folder, { recursive: true });
    await expect(importPackage(folder, engine)).rejects.toThrow(ImportError);
  });

  test('keeps what stands in a cell: quotes, commas, line breaks and umlauts', async () => {
    const name = 'Ministerium „für" Größe,\n"Arbeit" und Sonstiges';
    const evidence = 'evidence/report-1';
    writePackage(folder, {
      'ministry.csv': [{ id: 'ministry/labor', name, evidence }],
      'name.csv': [],
    });
    await importPackage(folder, engine);
    expect(await ask('{ ministry(id: "ministry/labor") { name } }')).toEqual({
      ministry: { name },
    });
  });

  test('of a corrected fact shows the new one, and the old one to who looks back', async () => {
    const corrected = '2026-03-01T00:00:00Z';
    const before = `query @asOf(date: "${TODAY}", recorded: "2026-02-28T23:59:59Z")`;
    const facts = `{ person(id: "person/ada") {
      memberships { edges { role recordedUntil } totalCount }
    } ministry(id: "ministry/labor") { name } }`;
    const asKnown = (role: string, ministry: string, recordedUntil: string | null) => ({
      person: { memberships: { edges: [{ role, recordedUntil }], totalCount: 1 } },
      ministry: { name: ministry },
    });

    writePackage(folder, {
      'member-of.csv': [membership({ role: 'Head' })],
      'name.csv': [ministryName({ value: 'Labour' })],
    });
    await importPackage(folder, engine);
    expect(await ask(facts)).toEqual(asKnown('Head', 'Labour', null));

    writePackage(folder, {
      'member-of.csv': [
        membership({ role: 'Head', recordedUntil: corrected }),
        membership({ role: 'Deputy', recordedAt: corrected }),
      ],
      'name.csv': [
        ministryName({ value: 'Labour', recordedUntil: corrected }),
        ministryName({ value: 'Labor', recordedAt: corrected }),
      ],
    });
    await importPackage(folder, engine);
    expect(await ask(facts)).toEqual(asKnown('Deputy', 'Labor', null));
    expect(await ask(`${before} ${facts}`)).toEqual(
      asKnown('Head', 'Labour', '2026-03-01T00:00:00.000Z'),
    );
  });

  async function ask(query: string): Promise<unknown> {
    const server = await startServer(engine);
    const answer = await server.ask(query);
    await server.close();
    expect(answer.errors).toBeUndefined();
    return answer.data;
  }
});

/** What a graph holds besides the fingerprints of the files that it came from. */
function withoutFingerprints({ nodes, edges }: Contents): Contents {
  const without = (part: string) => part.replace(/"(checksum|edition)":"[^"]*"/g, '"$1":""');
  return { nodes: nodes.map(without), edges: edges.map(without) };
}
