import fc from 'fast-check';
import type { Engine, Write } from '../../src/graph/engine.ts';
import { allNouns } from '../../src/graph/noun.ts';
import { type Record, text } from '../../src/graph/record.ts';
import { allStatements, type Parameters, type Query } from '../../src/graph/statement.ts';
import { declareCommands } from '../../src/import/commands.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { type DataPackage, readPackage } from '../../src/import/read-package.ts';
import { packagePath } from '../../src/package-root.ts';
import {
  type Contents,
  canonical,
  contentsOf,
  differences,
  idsOf,
  normalized,
} from '../support/contents.ts';
import {
  closePair,
  type EnginePair,
  emptyPair,
  leaveNeo4jEmpty,
  onBoth,
} from '../support/engine-pair.ts';
import { describeWithNeo4j, emptyEngine } from '../support/engines.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import {
  type Askable,
  askedOf,
  everyQuery,
  firstStart,
  isDated,
  isOrdered,
  isPaged,
  MOMENTS,
  startAfter,
} from '../support/statement-runs.ts';

declareCommands();

/** Names of the statements that ran on both engines with equal results. */
const compared = new Set<string>();
/** Names of the reading statements that gave a row somewhere, so that equal does not mean empty. */
const fruitful = new Set<string>();

describeWithNeo4j('both engines, on the shipped data', () => {
  let engines: EnginePair;
  let askable: Askable;
  const shipped = readPackage(packagePath('seed'));

  beforeAll(async () => {
    engines = await emptyPair();
    await writeBoth(engines, shipped);
    askable = await askableOf(engines.embedded);
  });
  afterAll(() => closePair(engines));

  test('hold equal nodes and edges after the import', async () => {
    const [embedded, neo4j] = await onBoth(engines, contentsOf);
    expect(embedded.nodes.length).toBeGreaterThan(1_000);
    expect(differences(embedded, neo4j)).toEqual([]);
  });

  test('hold the same after the package is written a second time', async () => {
    const before = await contentsOf(engines.embedded);
    await writeBoth(engines, shipped);
    await expectContents(engines, before);
  });

  test.each([...everyQuery().keys()])('give equal rows of %s in equal order', async (name) => {
    await compareStatement(engines, queryNamed(name), askable, { moments: MOMENTS, size: 201 });
  });
});

describeWithNeo4j('both engines, on generated graphs', () => {
  afterAll(leaveNeo4jEmpty);

  const anyEdition = generatedPackage('edition-1');
  const anyMoment = fc.constantFrom(...MOMENTS);
  const anySize = fc.integer({ min: 1, max: 4 });
  // A failure names the statement and the seed; shrinking a whole package would take minutes.
  const runs = { numRuns: 6, endOnFailure: true };

  test('hold equal contents, also when written twice, and give equal rows of every statement', async () => {
    const agrees = async (data: DataPackage, moment: Parameters, size: number) => {
      const engines = await emptyPair();
      await writeBoth(engines, data);
      const contents = await contentsOf(engines.embedded);
      await expectContents(engines, contents);
      await writeBoth(engines, data);
      await expectContents(engines, contents);
      const askable = await askableOf(engines.embedded);
      for (const query of everyQuery().values()) {
        await compareStatement(engines, query, askable, { moments: [moment], size });
      }
      await closePair(engines);
    };
    await fc.assert(fc.asyncProperty(anyEdition, anyMoment, anySize, agrees), runs);
  }, 600_000);

  test('hold, after another edition, what they would hold had there been no other', async () => {
    const agrees = async (former: DataPackage, next: DataPackage) => {
      const engines = await emptyPair();
      const alone = await emptyEngine('embedded');
      await writeBoth(engines, former);
      await writeBoth(engines, next);
      await alone.write(graphWrites(next, true));
      await expectContents(engines, await contentsOf(alone));
      await Promise.all([closePair(engines), alone.close()]);
    };
    const anyNext = generatedPackage('edition-2');
    await fc.assert(fc.asyncProperty(anyEdition, anyNext, agrees), runs);
  }, 600_000);
});

describeWithNeo4j('the statements of the program', () => {
  test('were all run on both engines by the tests above', () => {
    const missed = allStatements().filter(({ name }) => !compared.has(name));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('gave rows to compare, every one that reads', () => {
    const barren = [...everyQuery().keys()].filter((name) => !fruitful.has(name));
    expect(barren).toEqual([]);
  });
});

/** Both engines hold this, and nothing else. */
async function expectContents(engines: EnginePair, contents: Contents): Promise<void> {
  const [embedded, neo4j] = await onBoth(engines, contentsOf);
  expect({
    embedded: differences(contents, embedded),
    neo4j: differences(contents, neo4j),
  }).toEqual({ embedded: [], neo4j: [] });
}

/** Runs a statement from each moment: its first page, and one that starts amid the first's rows. */
async function compareStatement(
  engines: EnginePair,
  query: Query<unknown>,
  askable: Askable,
  { moments, size }: { readonly moments: readonly Parameters[]; readonly size: number },
): Promise<void> {
  const own = askedOf(query, askable);
  for (const moment of isDated(query) ? moments : [{}]) {
    const asked = { ...own, ...moment };
    if (!isPaged(query)) {
      await compareRows(engines, query, asked);
      continue;
    }
    const first = { ...asked, ...firstStart(query), limit: size };
    const rows = await compareRows(engines, query, first);
    const middle = rows[Math.floor(rows.length / 2)];
    if (middle === undefined) continue;
    const next = { ...asked, ...startAfter(query, middle), limit: 2, brief: true };
    await compareRows(engines, query, next);
  }
  compared.add(query.name);
}

/** Lets Neo4j keep a plan while the graphs change under it: planning is dear, and rows do not depend on it. */
function withoutReplanning<Row>(query: Query<Row>): Query<Row> {
  return { ...query, text: `CYPHER replan=skip ${query.text}` };
}

/** The rows that both engines give, raw and parsed. */
async function compareRows(
  engines: EnginePair,
  query: Query<unknown>,
  parameters: Parameters,
): Promise<readonly Record[]> {
  const raw: Query<Record> = { ...query, toRow: (row) => row };
  const [embedded, neo4j] = await Promise.all([
    engines.embedded.read(raw, parameters),
    engines.neo4j.read(withoutReplanning(raw), parameters),
  ]);
  const rows = isOrdered(query) ? { embedded, neo4j } : sorted({ embedded, neo4j });
  expectEqual(rows.embedded, rows.neo4j, query.name, parameters);
  expectEqual(rows.embedded.map(query.toRow), rows.neo4j.map(query.toRow), query.name, parameters);
  if (embedded.length > 0) fruitful.add(query.name);
  return embedded;
}

interface RowsOfBoth {
  readonly embedded: readonly Record[];
  readonly neo4j: readonly Record[];
}

/** The rows of both in one order, where their statement promises none. */
function sorted({ embedded, neo4j }: RowsOfBoth): RowsOfBoth {
  const inOrder = (rows: readonly Record[]) =>
    rows
      .map((row) => ({ row, text: canonical(row) }))
      .toSorted((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ row }) => row);
  return { embedded: inOrder(embedded), neo4j: inOrder(neo4j) };
}

/** Compares as text, which is quick, and shows the difference where there is one. */
function expectEqual(
  embedded: readonly unknown[],
  neo4j: readonly unknown[],
  statement: string,
  parameters: Parameters,
): void {
  if (canonical(embedded) === canonical(neo4j)) return;
  expect({ statement, parameters, neo4j: normalized(neo4j) }).toEqual({
    statement,
    parameters,
    neo4j: normalized(embedded),
  });
}

/** Writes a package to both, and notes which commands did it. */
async function writeBoth(engines: EnginePair, data: DataPackage): Promise<void> {
  const writes: readonly Write[] = [...graphWrites(data)];
  await onBoth(engines, (engine) => engine.write(writes));
  for (const { statement } of writes) compared.add(statement.name);
}

/** Ids of each noun: its first, its last, one that is missing; ids that were given up; and keys. */
async function askableOf(engine: Engine): Promise<Askable> {
  const ids: string[] = [];
  for (const { type, path } of allNouns().values()) {
    const all = await idsOf(engine, type);
    ids.push(...all.slice(0, 3), ...all.slice(3).slice(-2), `${path}/missing`);
  }
  const formerIds = await engine.read(texts('MATCH (m:MergedId) RETURN m.formerId AS text'), {});
  const identifiers = await engine.read(
    texts('MATCH (i:Identifier) RETURN DISTINCT i.key AS text'),
    {},
  );
  const keys = identifiers.toSorted();
  const chosen = keys.filter((key, place) => place % 40 === 0 || key === 'AGS:06440005');
  return {
    ids: [...ids, ...formerIds],
    identifierKeys: [...chosen, 'AGS:00000000', 'AGS:6440005'],
    nameKeys: [...(await everyTenth(engine, 'Thing', 'nameKey')), 'no such name'].concat(
      await everyTenth(engine, 'Name', 'valueKey'),
    ),
  };
}

/** Some of the folded names that nodes bear. */
async function everyTenth(engine: Engine, label: string, property: string): Promise<string[]> {
  const found = await engine.read(
    texts(`MATCH (n:${label}) RETURN DISTINCT n.${property} AS text`),
    {},
  );
  return found.toSorted().filter((_, place) => place % 10 === 0);
}

/** A query of the tests for one column of texts. */
function texts(statement: string): Query<string> {
  const toRow = (row: Record) => text(row, 'text');
  return { name: 'test', kind: 'single', text: statement, toRow, example: {} };
}

function queryNamed(name: string): Query<unknown> {
  const query = everyQuery().get(name);
  if (query === undefined) throw new Error(`No statement ${name}`);
  return query;
}
