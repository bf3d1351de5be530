import type { Engine } from '../../src/graph/engine.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { integer } from '../../src/graph/record.ts';
import { query } from '../../src/graph/statement.ts';
import { describeWithNeo4j, neo4jSettings } from '../support/engines.ts';
import { startServer } from '../support/server.ts';

/** Ten thousand million rows, one after the other: hours, whatever the machine. */
const endless = query(
  'endless',
  'single',
  `UNWIND range(1, 100000) AS a
   UNWIND range(1, 100000) AS b
   WITH a, b
   WHERE (a * b) % 7 = 8
   RETURN count(b) AS total`,
  (row) => integer(row, 'total'),
);
const one = query('one', 'single', 'RETURN 1 AS one', (row) => integer(row, 'one'));

const QUERY_TIMEOUT = {
  code: 'QUERY_TIMEOUT',
  message:
    'The database stopped a statement that ran longer than 0.2 s. Ask for less at once: a smaller page, a narrower filter, or fewer levels.',
};

describeWithNeo4j('A statement that runs longer on Neo4j than one may', () => {
  let engine: Engine;

  beforeAll(() => {
    engine = openNeo4j({ ...neo4jSettings(), queryTimeout: 0.2 });
  });
  afterAll(() => engine.close());

  test('is stopped, by an error that says what to ask for instead', async () => {
    await expect(engine.read(endless, {})).rejects.toMatchObject({
      ...QUERY_TIMEOUT,
      details: { seconds: 0.2 },
    });
  });

  test('is not tried again by the driver', async () => {
    await expect(engine.read(endless, {})).rejects.toMatchObject({ cause: { retryable: false } });
  });

  test('leaves the engine as able to answer as before', async () => {
    await expect(engine.read(endless, {})).rejects.toMatchObject(QUERY_TIMEOUT);
    expect(await engine.read(one, {})).toEqual([1]);
  });

  test('is told to the client by its code, without a stack', async () => {
    const slow: Engine = {
      ...engine,
      read: (asked, parameters) => engine.read({ ...asked, text: endless.text }, parameters),
    };
    const server = await startServer(slow);
    const { data, errors } = await server.ask('{ persons { nodes { name } } }');
    await server.close();
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: QUERY_TIMEOUT.message,
        path: ['persons', 'nodes'],
        locations: [{ line: 1, column: 13 }],
        extensions: { code: 'QUERY_TIMEOUT', seconds: 0.2 },
      },
    ]);
    expect(server.reports).toEqual([]);
  });
});
