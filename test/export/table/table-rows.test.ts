import fc from 'fast-check';
import { buildSchema, execute, getOperationAST, Kind, parse } from 'graphql';
import type { Operation } from '../../../src/export/table/chosen-field.ts';
import { tablePlan } from '../../../src/export/table/table-plan.ts';
import { tableRows } from '../../../src/export/table/table-rows.ts';

const SCHEMA = buildSchema(`
  type Query { year: Int places: [Place!]! people: [Person!]! found: [Found!]! first: Place }
  type Place { id: ID! name: String tags: [String!] people: [Person!] talks: [Talk!] seat: Place }
  type Person { id: ID! name: String talks: [Talk!] }
  type Talk { id: ID! minutes: Int }
  union Found = Place | Person
`);

function operationOf(text: string, variables: Operation['variables'] = {}): Operation {
  const document = parse(text);
  const definition = getOperationAST(document);
  if (!definition) throw new Error('No operation');
  const fragments = document.definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [one] : [],
  );
  const named = new Map(fragments.map((one) => [one.name.value, one]));
  return { schema: SCHEMA, definition, fragments: named, variables };
}

const columnsOf = (text: string, variables?: Operation['variables']) =>
  tablePlan(operationOf(text, variables)).columns.map(({ name }) => name);

function tableOf(text: string, data: object) {
  const plan = tablePlan(operationOf(text));
  return [plan.columns.map(({ name }) => name), ...tableRows(plan, data)];
}

describe('The columns of an answer', () => {
  test('are its values by their paths, in the order of the document, by their aliases', () => {
    expect(columnsOf('{ year places { title: name id seat { name } } }')).toEqual([
      'year',
      'places.title',
      'places.id',
      'places.seat.name',
    ]);
  });

  test('are those of all fragments, once each, whatever is found', () => {
    const text = `
      query ($no: Boolean!) {
        found { __typename ... on Place { id name } ...P }
        year @skip(if: $no)
      }
      fragment P on Person { id talks { minutes } ... @include(if: $no) { name } }`;
    expect(columnsOf(text, { no: true })).toEqual([
      'found.__typename',
      'found.id',
      'found.name',
      'found.talks.minutes',
    ]);
    expect(columnsOf(text, { no: false })).toContain('year');
  });

  test('are not those of two lists neither of which is within the other', () => {
    expect(() => columnsOf('{ places { people { id } seat { talks { id } } } }')).toThrow(
      expect.objectContaining({
        code: 'TABLE_AMBIGUOUS',
        message: expect.stringContaining('neither of places.people and places.seat.talks is'),
        details: { lists: ['places.people', 'places.seat.talks'] },
      }),
    );
  });

  test('are no more than a sheet has', () => {
    const fields = Array.from({ length: 16_384 }, (_, index) => `a${index}: year`);
    expect(columnsOf(`{ ${fields.join(' ')} }`)).toHaveLength(16_384);
    expect(() => columnsOf(`{ ${fields.join(' ')} year }`)).toThrow(
      expect.objectContaining({ code: 'TOO_LARGE' }),
    );
  });

  test('are not worked out in full where fragments multiply', () => {
    const levels = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Place { a: seat { ...F${n + 1} } b: seat { ...F${n + 1} } }`,
    );
    const text = `{ first { ...F0 } } ${levels.join(' ')} fragment F40 on Place { id }`;
    expect(() => columnsOf(text)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });
});

describe('The rows of an answer', () => {
  test('repeat what is around the deepest list, and keep what has nothing in it', () => {
    const data = {
      year: 2026,
      places: [
        { name: 'A', tags: ['x', 'y'], people: [{ name: 'Ada' }, { name: null }] },
        { name: 'B', tags: [], people: [] },
        { name: 'C', tags: null, people: null },
      ],
    };
    expect(tableOf('{ year places { name tags people { name } } }', data)).toEqual([
      ['year', 'places.name', 'places.tags', 'places.people.name'],
      [2026, 'A', ['x', 'y'], 'Ada'],
      [2026, 'A', ['x', 'y'], null],
      [2026, 'B', [], null],
      [2026, 'C', null, null],
    ]);
  });

  test('are one where there is no list, and none where the outermost is empty', () => {
    expect(tableOf('{ year first { name } }', { year: 1, first: null })).toEqual([
      ['year', 'first.name'],
      [1, null],
    ]);
    expect(tableOf('{ year places { id } }', { year: 1, places: [] })).toEqual([
      ['year', 'places.id'],
    ]);
  });

  test('are, regrouped, the answer itself', async () => {
    const text = '{ places { id name people { id name talks { id minutes } } } }';
    const plan = tablePlan(operationOf(text));
    await fc.assert(
      fc.asyncProperty(anyPlaces, async (places) => {
        const answer = await execute({
          schema: SCHEMA,
          document: parse(text),
          rootValue: { places },
        });
        const rows = [...tableRows(plan, answer.data)];
        expect({ places: regrouped(rows, LEVELS) }).toEqual(plain(answer.data));
      }),
    );
  });
});

const name = fc.option(fc.string({ unit: 'binary' }));
const talks = fc.array(fc.record({ minutes: fc.option(fc.integer({ min: 0, max: 99 })) }));
const people = fc.array(fc.record({ name, talks }), { maxLength: 4 });

/** Places with people with talks, each with an id of its own. */
const anyPlaces = fc.array(fc.record({ name, people }), { maxLength: 4 }).map((places) =>
  places.map((place, p) => ({
    ...place,
    id: `${p}`,
    people: place.people.map((person, q) => ({
      ...person,
      id: `${p}/${q}`,
      talks: person.talks.map((talk, r) => ({ ...talk, id: `${p}/${q}/${r}` })),
    })),
  })),
);

/** A level of a table: what its value is called, and what the list within it. */
interface Level {
  readonly value: string;
  readonly list?: string;
}

const LEVELS: readonly Level[] = [
  { value: 'name', list: 'people' },
  { value: 'name', list: 'talks' },
  { value: 'minutes' },
];

/** Rows of an id and a value per level, as a tree. */
function regrouped(
  rows: readonly (readonly unknown[])[],
  [level, ...further]: readonly Level[],
): readonly object[] {
  if (level === undefined) return [];
  const groups = new Map<unknown, (readonly unknown[])[]>();
  for (const [id, value, ...rest] of rows) {
    if (id === null) continue;
    groups.set(id, [...(groups.get(id) ?? []), [value, ...rest]]);
  }
  return [...groups].map(([id, group]) => {
    const inner = group.map(([, ...rest]) => rest);
    const list = level.list === undefined ? {} : { [level.list]: regrouped(inner, further) };
    return { id, [level.value]: group[0]?.[0], ...list };
  });
}

function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
