import fc from 'fast-check';
import { filterNamed } from '../../src/filter/filters.ts';
import { groupingsOf, isRelation } from '../../src/filter/grouping.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import type { DataPackage } from '../../src/import/read-package.ts';
import { filters } from '../../src/server/schema.ts';
import {
  anyGrouping,
  anyOrder,
  anyWhere,
  type Grouped,
  type Input,
} from '../support/any-filter.ts';
import { noting } from '../support/asked.ts';
import { closePair, type EnginePair, emptyPair, leaveNeo4jEmpty } from '../support/engine-pair.ts';
import { describeWithNeo4j } from '../support/engines.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import { breaches } from '../support/safe-subset.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Root lists and the names of their filters. */
const LISTS = [
  ['persons', 'Person'],
  ['organizations', 'Organization'],
  ['centres', 'Centre'],
  ['territories', 'Territory'],
  ['districts', 'District'],
  ['municipalities', 'Municipality'],
  ['fundingSources', 'FundingSource'],
  ['grants', 'Grant'],
  ['projects', 'Project'],
  ['events', 'Event'],
  ['contributions', 'Contribution'],
  ['topics', 'Topic'],
  ['observations', 'Observation'],
  ['sources', 'Source'],
  ['evidenceItems', 'Evidence'],
] as const;

/** Lists of what has no dates of its own to be asked for. */
const UNDATED = ['observations', 'sources', 'evidenceItems'];

/** Ids of the generated graphs, and of nothing. */
const IDS = [
  'municipality/g-0',
  'district/g-0',
  'project/g-1',
  'person/g-0',
  'grant/g-0',
  'topic/missing',
];

/** A question about one list of one graph. */
interface Question {
  readonly field: string;
  readonly filter: string;
  readonly where: Input;
  readonly orderBy: readonly Input[];
  readonly grouped: Grouped;
  readonly size: number;
  readonly validity: string;
  readonly date: string;
}

const anyQuestion = fc.constantFrom(...LISTS).chain(([field, filter]) =>
  fc.record<Question>({
    field: fc.constant(field),
    filter: fc.constant(filter),
    where: anyWhere(filter, IDS),
    orderBy: anyOrder(filter),
    grouped: anyGrouping(filter),
    size: fc.integer({ min: 1, max: 4 }),
    validity: fc.constantFrom('CURRENT', 'ALL'),
    date: fc.constantFrom('2019-06-30', '2024-02-29', '2026-11-22'),
  }),
);

const GRAPHS = 4;
const QUESTIONS = 25;
describeWithNeo4j('any filter and order, on any graph', () => {
  afterAll(leaveNeo4jEmpty);

  test('finds the same on both engines, nothing twice on its pages, and with its opposite everything', async () => {
    const texts = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        generatedPackage('filters'),
        fc.array(anyQuestion, { minLength: QUESTIONS, maxLength: QUESTIONS }),
        async (data, questions) => {
          await withServers(data, texts, async (embedded, neo4j) => {
            for (const question of questions) await holds(question, embedded, neo4j);
          });
        },
      ),
      { numRuns: GRAPHS, endOnFailure: true },
    );
    expect(texts.size).toBeGreaterThan(GRAPHS * QUESTIONS);
    expect([...texts].flatMap(breaches)).toEqual([]);
  }, 600_000);
});

async function holds(question: Question, embedded: TestServer, neo4j: TestServer): Promise<void> {
  const onEmbedded = await answer(embedded, question, 500);
  expect({ question, ...(await answer(neo4j, question, 500)) }).toEqual({
    question,
    ...onEmbedded,
  });
  const { ids, total } = onEmbedded;
  expect(`${new Set(ids).size} of ${total} ${JSON.stringify(question)}`).toBe(
    `${ids.length} of ${ids.length} ${JSON.stringify(question)}`,
  );

  const opposite = await answer(embedded, { ...question, where: { not: question.where } }, 500);
  const all = await answer(embedded, { ...question, where: {} }, 500);
  expect([...onEmbedded.ids, ...opposite.ids].toSorted()).toEqual(all.ids.toSorted());

  const groups = await groupsOf(embedded, question);
  expect({ question, groups: await groupsOf(neo4j, question) }).toEqual({ question, groups });
  const counted = groups.reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBeGreaterThanOrEqual(total);
  if (question.grouped.by.every(isValue(question.filter))) expect(counted).toBe(total);

  expect(await walked(embedded, question, 'first', 'after')).toEqual(onEmbedded.ids);
  expect(await walked(neo4j, question, 'last', 'before')).toEqual(onEmbedded.ids);
}

/** Whether a key is a value of the listed thing itself, so that it is in one group alone. */
function isValue(filter: string): (key: string) => boolean {
  const { keys } = groupingsOf(filters, filterNamed(filters, filter));
  return (key) => ![...keys.values()].some(({ name, by }) => name === key && isRelation(by));
}

interface Group {
  readonly count: number;
}

async function groupsOf(server: TestServer, question: Question): Promise<readonly Group[]> {
  const { field, filter, where, validity, date, grouped } = question;
  const { keys, figures } = groupingsOf(filters, filterNamed(filters, filter));
  const dated = UNDATED.includes(field) ? ['', ''] : ['$v: Validity, ', ', validity: $v'];
  const args = [
    ...(keys.size === 0 ? [] : [['by', `[${filter}GroupKey!]!`]]),
    ...(figures.size === 0 ? [] : [['of', `[${filter}Figure!]!`]]),
  ];
  const declared = args.map(([name, type]) => `, $${name}: ${type}`).join('');
  const given = args.map(([name]) => `${name}: $${name}`).join(', ');
  const { data, errors } = await server.ask(
    `query ($w: ${filter}Where, ${dated[0]}$date: Date!${declared}) @asOf(date: $date) {
       found: ${field}(where: $w${dated[1]}) {
         groups(${given}) {
           count keys { key value node { id } }
           figures { figure unit count minimum maximum sum average }
         }
       }
     }`,
    { w: where, v: validity, date, by: grouped.by, of: grouped.of },
  );
  if (errors !== undefined) throw new Error(`${JSON.stringify(question)}: ${errors[0]?.message}`);
  return data.found.groups;
}

interface Found {
  readonly ids: readonly string[];
  readonly total: number;
}

async function answer(server: TestServer, question: Question, first: number): Promise<Found> {
  const { nodes, totalCount } = await page(server, question, { first });
  return { ids: nodes.map(({ id }: { readonly id: string }) => id), total: totalCount };
}

async function walked(
  server: TestServer,
  question: Question,
  size: 'first' | 'last',
  cursor: 'after' | 'before',
): Promise<readonly string[]> {
  const ids: string[] = [];
  let from: string | null = null;
  do {
    const { nodes, pageInfo } = await page(server, question, {
      [size]: question.size,
      [cursor]: from,
    });
    const found = nodes.map(({ id }: { readonly id: string }) => id);
    if (size === 'first') ids.push(...found);
    else ids.unshift(...found);
    const more = size === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    from = more ? (size === 'first' ? pageInfo.endCursor : pageInfo.startCursor) : null;
  } while (from !== null);
  return ids;
}

async function page(server: TestServer, question: Question, window: Input) {
  const { field, filter, where, orderBy, validity, date } = question;
  const order = orderBy.length === 0 ? ['', ''] : [`, $o: [${filter}Order!]`, ', orderBy: $o'];
  const dated = UNDATED.includes(field) ? ['', ''] : ['$v: Validity, ', 'validity: $v, '];
  const { data, errors } = await server.ask(
    `query ($w: ${filter}Where, ${dated[0]}$first: Int, $after: String, $last: Int, $before: String, $date: Date!${order[0]})
     @asOf(date: $date) {
       found: ${field}(where: $w, ${dated[1]}first: $first, after: $after, last: $last, before: $before${order[1]}) {
         totalCount
         nodes { id }
         pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
       }
     }`,
    { w: where, v: validity, date, ...(orderBy.length === 0 ? {} : { o: orderBy }), ...window },
  );
  if (errors !== undefined) throw new Error(`${JSON.stringify(question)}: ${errors[0]?.message}`);
  return data.found;
}

async function withServers(
  data: DataPackage,
  texts: Set<string>,
  work: (embedded: TestServer, neo4j: TestServer) => Promise<void>,
): Promise<void> {
  const engines: EnginePair = await emptyPair();
  const noted = noting(engines.embedded);
  const servers: TestServer[] = [];
  try {
    for (const engine of [engines.embedded, engines.neo4j]) await engine.write(graphWrites(data));
    const embedded = await startServer(noted.engine);
    const neo4j = await startServer(engines.neo4j);
    servers.push(embedded, neo4j);
    await work(embedded, neo4j);
    for (const { query } of noted.asked) texts.add(query.text);
  } finally {
    for (const server of servers) await server.close();
    await closePair(engines);
  }
}
