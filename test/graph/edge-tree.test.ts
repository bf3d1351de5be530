import fc from 'fast-check';
import {
  execute,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
} from 'graphql';
import type { Driver } from 'neo4j-driver';
import { explain } from '../../bench/plans/profile.ts';
import { faultsOf } from '../../bench/plans/rules.ts';
import type { Context } from '../../src/context.ts';
import { openMeasuring } from '../../src/explore/measures/measuring.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { isFollowing } from '../../src/graph/follow.ts';
import { reading } from '../../src/graph/reading.ts';
import type { Parameters, Query } from '../../src/graph/statement.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import type { DataPackage } from '../../src/import/read-package.ts';
import { executableSchema, filters } from '../../src/server/schema.ts';
import { type Moment, NEWEST_RECORD } from '../../src/time/moment.ts';
import {
  describeEachEngine,
  describeWithNeo4j,
  emptyEngine,
  openDriver,
  shippedEngine,
} from '../support/engines.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import { breaches } from '../support/safe-subset.ts';

const schema = executableSchema();
const measuring = openMeasuring();
const TODAY: Moment = { date: '2026-11-22', recorded: NEWEST_RECORD };
const MOMENTS: readonly Moment[] = [
  TODAY,
  { date: '2022-12-31', recorded: NEWEST_RECORD },
  { date: '2026-11-22', recorded: '2026-12-31T00:00:00.000Z' },
];

/** Trees that were read, by their statements. */
const trees = new Map<
  string,
  { readonly query: Query<unknown>; readonly parameters: Parameters }
>();

/** An engine that answers whole trees, by the first of their statements that is ready. */
function byTrees(engine: Engine, isReady: Engine['isReady'] = () => true): Engine {
  return {
    ...engine,
    isReady,
    read: (query, parameters) => {
      if (query.name.includes(' with ')) trees.set(query.text, { query, parameters });
      return engine.read(query, parameters);
    },
  };
}

/** Whether a statement takes as parameters what of a tree is read, rather than have it decided in its text. */
function takesFlags({ text }: Query<unknown>): boolean {
  return /\$(brief|facts|placed|newest)/.test(text);
}

/** An engine that answers level by level, and reads all of everything. */
function byLevels(engine: Engine): Engine {
  const whole = (parameters: Parameters) => ({
    ...parameters,
    ...('facts' in parameters ? { facts: true, placed: true } : {}),
    ...('brief' in parameters ? { brief: false } : {}),
  });
  return {
    ...engine,
    isReady: () => false,
    read: (query, parameters) => engine.read(query, whole(parameters)),
  };
}

async function answer(engine: Engine, source: string, moment: Moment): Promise<unknown> {
  const contextValue: Context = {
    ...reading(engine),
    filters,
    measuring,
    signal: new AbortController().signal,
    baseUri: 'http://localhost:4000/id/',
    moment,
  };
  const { data, errors } = await execute({ schema, document: parse(source), contextValue });
  expect({ source, errors }).toEqual({ source, errors: undefined });
  return JSON.parse(JSON.stringify(data));
}

/** Fields of a type that go along edges. */
function followed(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(
    ({ resolve, type: yielded }) =>
      isFollowing(resolve) && /Connection$/.test(String(getNamedType(yielded))),
  );
}

const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ name, type }) =>
    /Connection$/.test(String(getNamedType(type))) && nodesOf(type) !== null && name !== 'search',
);

/** The type of the nodes of a connection, where they have one type. */
function nodesOf(type: GraphQLField<unknown, unknown>['type']): GraphQLObjectType | null {
  const connection = getNamedType(type);
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
  const node = nodes && getNamedType(nodes.type);
  return isObjectType(node) && node.getFields().id !== undefined ? node : null;
}

/** A number for each choice that is made on the way. */
type Choose = (below: number) => number;

function chosen<Item>(choose: Choose, items: readonly Item[]): Item | undefined {
  return items[choose(items.length)];
}

/** What is asked of nodes of a type, to a depth. */
function selection(choose: Choose, type: GraphQLObjectType, depth: number): string {
  const own = ['id', 'name', 'description', 'evidence { id }'].filter(
    (field) =>
      choose(2) === 0 &&
      field.split(' ')[0] !== undefined &&
      type.getFields()[field.split(' ')[0] ?? ''],
  );
  const below =
    depth === 0
      ? []
      : followed(type)
          .filter(() => choose(3) === 0)
          .slice(0, 3);
  return [
    '__typename',
    ...own,
    ...below.map((field, place) => page(choose, field, `f${place}`, depth - 1)),
  ].join(' ');
}

function page(
  choose: Choose,
  field: GraphQLField<unknown, unknown>,
  alias: string,
  depth: number,
): string {
  const nodes = nodesOf(field.type);
  const size = choose(4);
  const args = [
    size === 0 ? '' : `${choose(2) === 0 ? 'first' : 'last'}: ${size}`,
    ordersByFirstDay(field) && choose(2) === 0 ? 'orderBy: [{ validFrom: DESCENDING }]' : '',
  ].filter((argument) => argument !== '');
  const inner = nodes === null ? '__typename' : selection(choose, nodes, depth);
  const facts = isFollowing(field.resolve) ? chosen(choose, ['', 'validFrom evidence { id }']) : '';
  const shape = chosen(choose, [
    `edges { cursor ${facts} node { ${inner} } }`,
    `nodes { ${inner} }`,
    `pageInfo { hasNextPage endCursor } edges { node { ${inner} } }`,
  ]);
  return `${alias}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} { ${shape} }`;
}

/** Whether a field takes the first day of its facts as a key of its order. */
function ordersByFirstDay({ args }: GraphQLField<unknown, unknown>): boolean {
  const keys = args.find(({ name }) => name === 'orderBy');
  const type = keys && getNamedType(keys.type);
  return isInputObjectType(type) && 'validFrom' in type.getFields();
}

const anyDocument = fc
  .array(fc.nat({ max: 1_000_000 }), { minLength: 80, maxLength: 80 })
  .map((choices) => {
    let made = 0;
    const choose: Choose = (below) => {
      made += 1;
      return (choices[made % choices.length] ?? 0) % below;
    };
    const root = chosen(choose, roots);
    return root === undefined ? '' : `{ ${page(choose, root, 'root', 3)} }`;
  });

afterAll(() => measuring.close());

describeEachEngine('A tree of edges', (name) => {
  test('is answered by one statement as it is level by level, on the shipped data', async () => {
    const engine = await shippedEngine(name);
    const agrees = async (source: string, moment: Moment) => {
      const inLevels = await answer(byLevels(engine), source, moment);
      expect(await answer(byTrees(engine), source, moment)).toEqual(inLevels);
      expect(await answer(byTrees(engine, takesFlags), source, moment)).toEqual(inLevels);
    };
    await fc.assert(fc.asyncProperty(anyDocument, fc.constantFrom(...MOMENTS), agrees), {
      numRuns: 15,
      endOnFailure: true,
    });
    await engine.close();
  }, 300_000);

  test('is one statement', async () => {
    const engine = await shippedEngine(name);
    const read: string[] = [];
    const counted: Engine = {
      ...byTrees(engine),
      read: (query, parameters) => {
        read.push(query.name.split('\n')[0] ?? '');
        return engine.read(query, parameters);
      },
    };
    const source = `{ projects(first: 2) { nodes { name
      leaders { nodes { name } }
      participants(last: 3) { edges { validFrom node { name } } }
      grants { nodes { name fundingSources { nodes { name } } } } } } }`;
    const found = await answer(counted, source, TODAY);
    expect(JSON.stringify(found)).toContain('KISI');
    expect(read).toEqual([
      'projects.forward with leadersByProject.forward() participantsByProject.backward() grantsByPurpose.forward(fundingSourcesByFunded.forward())',
    ]);
    await engine.close();
  });
});

describeEachEngine('A tree of edges in generated graphs', (name) => {
  test('is answered by one statement as it is level by level', async () => {
    const agrees = async (data: DataPackage, source: string) => {
      const engine = await emptyEngine(name);
      await engine.write(graphWrites(data));
      const [tree, levels] = [byTrees(engine), byLevels(engine)];
      expect(await answer(tree, source, TODAY)).toEqual(await answer(levels, source, TODAY));
      await engine.close();
    };
    await fc.assert(fc.asyncProperty(generatedPackage('edition-1'), anyDocument, agrees), {
      numRuns: 5,
      endOnFailure: true,
    });
  }, 300_000);
});

describeWithNeo4j('The statements of trees', () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openDriver();
  });
  afterAll(() => driver.close());

  test('stay within the Cypher that both engines answer alike', () => {
    expect(trees.size).toBeGreaterThan(10);
    expect([...trees.keys()].flatMap(breaches)).toEqual([]);
  });

  test('start from an index and walk a bounded number of edges', async () => {
    await (await shippedEngine('neo4j')).close();
    for (const { query, parameters } of trees.values()) {
      const plan = await explain(driver, query, { ...parameters, keys: ['project/kisi'] });
      expect(faultsOf(query, plan)).toEqual([]);
    }
  }, 300_000);
});
