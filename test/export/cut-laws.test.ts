import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Cut } from '../../src/export/cut.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { type DataPackage, readPackage } from '../../src/import/read-package.ts';
import { checkReferences } from '../../src/import/references.ts';
import { closePair, emptyPair, leaveNeo4jEmpty, onBoth } from '../support/engine-pair.ts';
import { describeWithNeo4j, emptyEngine, hasNeo4j } from '../support/engines.ts';
import { exportedFiles, exportedText } from '../support/exported.ts';
import { generatedId, generatedPackage } from '../support/generated-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuts-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (hasNeo4j) await leaveNeo4jEmpty();
});

/** A part around a thing of a generated package. */
const anyCut: fc.Arbitrary<Pick<Cut, 'asOf' | 'scope'>> = fc.record({
  asOf: fc.constantFrom(null, '2019-06-30', '2024-02-29'),
  scope: fc.oneof(
    fc.record({
      kind: fc.constant('around' as const),
      id: fc
        .constantFrom('municipality', 'grant', 'person', 'project')
        .map((path) => generatedId(path, 0)),
      depth: fc.integer({ min: 1, max: 3 }),
    }),
    fc.constant({ kind: 'project' as const, id: generatedId('project', 0) }),
  ),
});

interface Line {
  readonly kind: string;
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly properties?: { readonly evidence?: readonly string[] | null };
}

const runs = { numRuns: 6, endOnFailure: true };

describe('a part of a graph', () => {
  test('holds both ends of each of its facts, and every passage that it rests on', async () => {
    const holds = async (data: DataPackage, cut: Pick<Cut, 'asOf' | 'scope'>) => {
      const engine = await emptyEngine('embedded');
      await engine.write(graphWrites(data));
      const text = await exportedText(engine, 'jsonl', { ...cut });
      await engine.close();
      const lines: Line[] = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const ids = new Set(lines.filter(({ kind }) => kind === 'node').map(({ id }) => id));
      const named = lines.flatMap(({ from, to, properties }) => [
        ...(from === undefined ? [] : [from]),
        ...(to === undefined ? [] : [to]),
        ...(cut.asOf === null ? (properties?.evidence ?? []) : []),
      ]);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(generatedPackage('closed'), anyCut, holds), runs);
  }, 300_000);

  test('is, as a data package, one that names nothing that it does not hold', async () => {
    const holds = async (data: DataPackage, { scope }: Pick<Cut, 'scope'>) => {
      const engine = await emptyEngine('embedded');
      await engine.write(graphWrites(data));
      const path = join(folder, 'part');
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path);
      for (const [file, content] of await exportedFiles(engine, 'datapackage', { scope })) {
        writeFileSync(join(path, file), content);
      }
      await engine.close();
      expect(checkReferences(readPackage(path))).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(generatedPackage('part'), anyCut, holds), runs);
  }, 300_000);
});

describeWithNeo4j('a part of a graph', () => {
  test('is the same from both engines', async () => {
    const holds = async (data: DataPackage, cut: Pick<Cut, 'asOf' | 'scope'>) => {
      const engines = await emptyPair();
      await onBoth(engines, (engine) => engine.write(graphWrites(data)));
      const [embedded, neo4j] = await onBoth(engines, (engine) =>
        exportedText(engine, 'jsonl', cut),
      );
      expect(neo4j).toBe(embedded);
      await closePair(engines);
    };
    await fc.assert(fc.asyncProperty(generatedPackage('same-part'), anyCut, holds), runs);
  }, 300_000);
});
