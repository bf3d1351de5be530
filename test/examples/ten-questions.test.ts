import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLSchema,
  NoDeprecatedCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Engine } from '../../src/graph/engine.ts';
import { packagePath } from '../../src/package-root.ts';
import { executableSchema } from '../../src/server/schema.ts';
import { describeEachEngine, shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { allCentres } from './answers/all-centres.ts';
import { centralActors } from './answers/central-actors.ts';
import { centreHostFundingTerritory } from './answers/centre-host-funding-territory.ts';
import { contradictions } from './answers/contradictions.ts';
import { districtsOfSmallMunicipalities } from './answers/districts-of-small-municipalities.ts';
import { everythingFromOneSource, statementCounts } from './answers/everything-from-one-source.ts';
import { grantChain } from './answers/grant-chain.ts';
import { membershipIn2025, membershipIn2026 } from './answers/membership-by-date.ts';
import { ministryNameIn2020, ministryNameIn2024 } from './answers/ministry-name-by-date.ts';
import { moneyBySource } from './answers/money-by-source.ts';
import { municipalitiesBelowPopulation } from './answers/municipalities-below-a-population.ts';
import { municipalitiesNotReached } from './answers/municipalities-not-reached.ts';
import { neighborhood } from './answers/neighborhood.ts';
import { participantsBySource } from './answers/participants-by-source.ts';
import { projectWithEuropeanMoney } from './answers/project-with-european-money.ts';
import { reachOfProject } from './answers/reach-of-a-project.ts';
import { searchWhileTyping } from './answers/search-while-typing.ts';
import { shortestPaths } from './answers/shortest-paths.ts';
import { sourcesThatMention } from './answers/sources-that-mention.ts';
import { speakersOfMeeting } from './answers/speakers-of-a-meeting.ts';

interface Question {
  readonly file: string;
  /** Completes "The file answers …". */
  readonly asks: string;
  readonly variables?: { readonly [name: string]: unknown };
  readonly answer: object;
}

const QUESTIONS: readonly Question[] = [
  {
    file: '01-speakers-of-a-meeting.graphql',
    asks: 'who spoke on what in which capacity, with the passage that says so',
    answer: speakersOfMeeting,
  },
  {
    file: '02-project-with-european-money.graphql',
    asks: 'what AMIF co-funds today, who runs it and who presented it where',
    answer: projectWithEuropeanMoney,
  },
  {
    file: '03-municipalities-below-a-population.graphql',
    asks: 'which municipalities of the Lahn-Dill-Kreis have under 50,000 inhabitants',
    answer: municipalitiesBelowPopulation,
  },
  {
    file: '04-centre-host-funding-territory.graphql',
    asks: 'who hosts and funds the centre in Offenbach and what it serves',
    answer: centreHostFundingTerritory,
  },
  {
    file: '05-all-centres.graphql',
    asks: 'which 33 centres there are, in one page, ordered by name',
    answer: allCentres,
  },
  {
    file: '06-ministry-name-by-date.graphql',
    asks: 'what the ministry was called on 1 January 2020, and its names since 2024',
    answer: ministryNameIn2020,
  },
  {
    file: '06-ministry-name-by-date.graphql',
    asks: 'what the ministry is called on the first day of its new name',
    variables: { date: '2024-01-18' },
    answer: ministryNameIn2024,
  },
  {
    file: '07-participants-by-source.graphql',
    asks: 'who takes part in KISI, and both figures of how many there are',
    answer: participantsBySource,
  },
  {
    file: '08-grant-chain.graphql',
    asks: 'by which grants money of AMIF reaches Butzbach, up to which amount',
    answer: grantChain,
  },
  {
    file: '09-membership-by-date.graphql',
    asks: 'that Hanau belonged to the Main-Kinzig-Kreis on 31 December 2025',
    answer: membershipIn2025,
  },
  {
    file: '09-membership-by-date.graphql',
    asks: 'that Hanau belonged to no district on 1 January 2026',
    variables: { date: '2026-01-01' },
    answer: membershipIn2026,
  },
  {
    file: '10-everything-from-one-source.graphql',
    asks: 'everything that the article states, by kind of statement',
    answer: everythingFromOneSource,
  },
  {
    file: '11-shortest-paths.graphql',
    asks: 'by which ways a speaker was connected with AMIF, in words, with what was planned',
    answer: shortestPaths,
  },
  {
    file: '12-neighborhood.graphql',
    asks: 'who and what KISI is connected with, and how much the limit leaves out',
    answer: neighborhood,
  },
  {
    file: '13-reach-of-a-project.graphql',
    asks: 'whom KISI can reach, who is named, and what a higher limit would add',
    answer: reachOfProject,
  },
  {
    file: '14-money-by-source.graphql',
    asks: 'what money of which fund flows, and what of it is not known',
    answer: moneyBySource,
  },
  {
    file: '15-search-while-typing.graphql',
    asks: 'what is meant by the beginning of a name, and the types of all that is found',
    answer: searchWhileTyping,
  },
  {
    file: '16-sources-that-mention.graphql',
    asks: 'which documents and passages speak of two matters',
    answer: sourcesThatMention,
  },
  {
    file: '17-central-actors.graphql',
    asks: 'who has most ties and who stands between the others on a day',
    answer: centralActors,
  },
  {
    file: '18-contradictions.graphql',
    asks: 'on which figures sources differ, and that every fact has a source',
    answer: contradictions,
  },
  {
    file: '19-municipalities-not-reached.graphql',
    asks: 'which municipalities of a district under 50,000 inhabitants no source names in KISI',
    answer: municipalitiesNotReached,
  },
  {
    file: '20-districts-of-small-municipalities.graphql',
    asks: 'in which districts every municipality is small, and what they add up to',
    answer: districtsOfSmallMunicipalities,
  },
];

const FOLDER = packagePath('examples/queries');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describeEachEngine('the ten questions', (name) => {
  let engine: Engine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await shippedEngine(name);
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  test.each(QUESTIONS)('$file answers $asks', async ({ file, variables, answer }) => {
    expect(await server.ask(read(file), variables)).toEqual({ data: answer });
  });

  test('The statements of a source can be narrowed to some kinds', async () => {
    const file = read('10-everything-from-one-source.graphql');
    const { data } = await server.ask(file, { kinds: ['GAVE', 'MEMBER_OF'] });
    const { totalCount, nodes } = data.source.statements;
    expect(totalCount).toBe(statementCounts.GAVE + statementCounts.MEMBER_OF);
    expect(countByKind(nodes)).toEqual({ GAVE: 4, MEMBER_OF: 3 });
  });
});

describe('the example queries', () => {
  let schema: GraphQLSchema;

  beforeAll(() => {
    schema = executableSchema();
  });

  test('Each example query has an answer that is tested', () => {
    const tested = new Set(QUESTIONS.map(({ file }) => file));
    expect([...tested].toSorted()).toEqual(FILES.toSorted());
  });

  test.each(FILES)('%s begins with its question in German, then in English', (file) => {
    const [german, english, code] = read(file).split('\n');
    const question = new RegExp(`^# ${Number.parseInt(file, 10)}\\. \\S.*[.?]$`);
    expect(german).toMatch(question);
    expect(english).toMatch(question);
    expect(english).not.toBe(german);
    expect(code).toMatch(/^query /);
  });

  test.each(FILES)('%s is one operation with a name in PascalCase', (file) => {
    const operations = parse(read(file)).definitions.filter(
      (definition): definition is OperationDefinitionNode =>
        definition.kind === 'OperationDefinition',
    );
    expect(operations.map(({ name }) => name?.value)).toEqual([
      expect.stringMatching(/^([A-Z][a-z]+)+$/),
    ]);
  });

  test.each(FILES)('%s is valid and uses nothing deprecated', (file) => {
    const rules = [...specifiedRules, NoDeprecatedCustomRule];
    expect(validate(schema, parse(read(file)), rules)).toEqual([]);
  });

  test('The statements written out for the article are as many of each kind as counted', () => {
    const { nodes, totalCount } = everythingFromOneSource.source.statements;
    expect(countByKind(nodes)).toEqual(statementCounts);
    expect(nodes).toHaveLength(totalCount);
  });
});

function countByKind(statements: readonly { readonly kind: string }[]) {
  const counts: { [kind: string]: number } = {};
  for (const { kind } of statements) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
