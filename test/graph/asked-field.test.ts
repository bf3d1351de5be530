import { Kind, parse } from 'graphql';
import { memoryOfFields } from '../../src/graph/asked-field.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { loader } from '../../src/graph/load.ts';
import { memory } from '../../src/graph/memory.ts';
import { nodesById } from '../../src/graph/noun.ts';
import { executableSchema } from '../../src/server/schema.ts';
import { shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';

describe('A document that is asked again', () => {
  let engine: Engine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  /** What a document answers alone, each with its own text, where nothing can be remembered. */
  async function alone(document: string, variables: { readonly [name: string]: unknown }) {
    const { data } = await server.ask(
      document.replace('query (', `query Alone${Object.values(variables).join('')} (`),
      variables,
    );
    return data;
  }

  test.each([
    [
      'what it includes',
      `query ($more: Boolean!) { districts(first: 2) { nodes { parts(first: 2) { nodes {
        id description @include(if: $more) ... on Municipality @include(if: $more) { ags }
      } } } } }`,
      [{ more: false }, { more: true }, { more: false }],
    ],
    [
      'what a fragment of it includes',
      `query ($more: Boolean!) { districts(first: 2) { nodes { ...District } } }
       fragment District on District { parts(first: 1) { nodes { ...Part } } }
       fragment Part on Territory { name description @skip(if: $more) }`,
      [{ more: true }, { more: false }, { more: true }],
    ],
    [
      'how much of a nested list it wants',
      `query ($size: Int!) { districts(first: 2) { nodes { parts(first: $size) { nodes { name } } } } }`,
      [{ size: 1 }, { size: 3 }, { size: 2 }],
    ],
    [
      'how large its own page is',
      `query ($size: Int!) { districts(first: $size) { nodes { parts(first: 1) { nodes { name } } } } }`,
      [{ size: 1 }, { size: 3 }, { size: 2 }],
    ],
  ])('with other variables answers %s now, not what it did before', async (_, document, all) => {
    const answers: unknown[] = [];
    for (const variables of all) {
      const { data, errors } = await server.ask(document, variables);
      expect(errors).toBeUndefined();
      expect(data).toEqual(await alone(document, variables));
      answers.push(data);
    }
    expect(answers[0]).not.toEqual(answers[1]);
  });

  test('on another date answers as of that date', async () => {
    const document = `query ($date: Date!) @asOf(date: $date) {
      districts(first: 2) { nodes { observations(first: 1) { nodes { id } } } } }`;
    const early = await server.ask(document, { date: '1990-01-01' });
    const late = await server.ask(document, { date: '2026-11-22' });
    expect(JSON.stringify(early.data)).not.toContain('observation/');
    expect(JSON.stringify(late.data)).toContain('observation/');
  });

  test('reads again what was read for an answer that is made', async () => {
    let read = 0;
    const counted: Engine = {
      ...engine,
      read: (query, parameters) => {
        read += 1;
        return engine.read(query, parameters);
      },
    };
    const own = memory();
    const load = loader(counted, own);
    await load(nodesById, 'project/kisi');
    await load(nodesById, 'project/kisi');
    expect(read).toBe(1);
    own.clear();
    expect((await load(nodesById, 'project/kisi')).length).toBe(1);
    expect(read).toBe(2);
  });
});

describe('What is worked out of a field', () => {
  /** How often it is worked out for two requests with one document. */
  function timesWorkedOut(text: string): number {
    const { definitions } = parse(text);
    const [operation] = definitions;
    const field =
      operation?.kind === Kind.OPERATION_DEFINITION && operation.selectionSet.selections[0];
    if (!field || field.kind !== Kind.FIELD) throw new Error('There is no field');
    const fragments = Object.fromEntries(
      definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
      ),
    );
    const schema = executableSchema();
    const returnType = schema.getQueryType()?.getFields()[field.name.value]?.type;
    if (returnType === undefined) throw new Error('The contract has no such field');
    const remembered = memoryOfFields<null, string>();
    let times = 0;
    for (const variableValues of [{ a: 1 }, { a: 2 }]) {
      const asked = { schema, fragments, variableValues, returnType, fieldNodes: [field] };
      remembered(asked, null, () => {
        times += 1;
        return 'found';
      });
    }
    return times;
  }

  test.each([
    '{ districts { nodes { id parts(first: 1, where: { id: { in: ["b"] } }) { totalCount } } } }',
    'query ($a: Int) { districts(first: $a) { nodes { id } } }',
    '{ districts { nodes { ...f } } } fragment f on District { ...g } fragment g on District { id }',
  ])('is known afterwards, where no variable has a say in what it selects: %s', (text) => {
    expect(timesWorkedOut(text)).toBe(1);
  });

  test.each([
    'query ($a: Int) { districts { nodes { parts(first: $a) { totalCount } } } }',
    'query ($a: ID) { districts { nodes { parts(where: { id: { eq: $a } }) { totalCount } } } }',
    'query ($a: ID) { districts { nodes { parts(where: { id: { in: ["b", $a] } }) { totalCount } } } }',
    'query ($a: Boolean!) { districts { nodes { id @skip(if: $a) } } }',
    'query ($a: Boolean!) { districts { ... @include(if: $a) { totalCount } } }',
    'query ($a: Boolean!) { districts { nodes { ...f @include(if: $a) } } } fragment f on District { id }',
    `query ($a: Int) { districts { nodes { ...f ...g } } }
     fragment f on District { id } fragment g on District { ...f parts(first: $a) { totalCount } }`,
  ])('is worked out anew, where a variable has a say: %s', (text) => {
    expect(timesWorkedOut(text)).toBe(2);
  });
});
