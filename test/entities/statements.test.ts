import fc from 'fast-check';
import { statementsBySource } from '../../src/entities/source/queries.ts';
import { STATEMENT_KINDS } from '../../src/entities/source/statement.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { type DataPackage, readPackage } from '../../src/import/read-package.ts';
import { packagePath } from '../../src/package-root.ts';
import { NEWEST_RECORD, timeParameters } from '../../src/time/moment.ts';
import { idsOf } from '../support/contents.ts';
import { describeEachEngine, emptyEngine, shippedEngine } from '../support/engines.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import { factsOf } from '../support/package-facts.ts';

/** More than any source of the tests states. */
const EVERYTHING = 1_000_000;

describeEachEngine('what all sources state together', (name) => {
  test('is each fact of the shipped data, once for each of its passages', async () => {
    const engine = await shippedEngine(name);
    const shipped = readPackage(packagePath('seed'));
    expect(await statedBySources(engine)).toEqual(statedByRows(shipped));
    await engine.close();
  });

  test('is each fact of any graph, once for each of its passages', async () => {
    const holds = async (data: DataPackage) => {
      const engine = await emptyEngine(name);
      await engine.write(graphWrites(data));
      expect(await statedBySources(engine)).toEqual(statedByRows(data));
      await engine.close();
    };
    const runs = { numRuns: 6, endOnFailure: true };
    await fc.assert(fc.asyncProperty(generatedPackage('edition-1'), holds), runs);
  }, 300_000);
});

/** What the rows of a package state that no correction has closed, as texts in order. */
function statedByRows(data: DataPackage): readonly string[] {
  const stated = [...factsOf(data).values()]
    .filter(({ stands }) => stands)
    .flatMap(({ kind, subject, object, value, evidence }) =>
      evidence.map((passage) => [passage, kind, subject, object, value].join(' | ')),
    );
  return stated.toSorted();
}

/** What `source.statements` reads for all sources, as texts in order. */
async function statedBySources(engine: Engine): Promise<readonly string[]> {
  const rows = await engine.read(statementsBySource.forward, {
    ...timeParameters({ date: '2026-11-22', recorded: NEWEST_RECORD }),
    keys: await idsOf(engine, 'Source'),
    kinds: [...STATEMENT_KINDS],
    order: '',
    id: '',
    limit: EVERYTHING,
  });
  return rows
    .map(({ statement: { evidence, kind, subject, object, value } }) => {
      // A relationship's value is a detail of it: its role or venue.
      const isRelationship = object !== null && !/^(observation|eligibility-rule)\//.test(object);
      return [evidence, kind, subject, object, isRelationship ? null : value].join(' | ');
    })
    .toSorted();
}
