import { describeEachEngine } from '../support/engines.ts';
import { smallGraph, smallGraphs } from '../support/small-graph.ts';

const people = (local: string, value: string, observedOn = '2024-12-31') => ({
  id: `observation/${local}-${observedOn}`,
  about: `municipality/${local}`,
  measure: 'POPULATION',
  value,
  observedOn,
});

/** Two districts with their municipalities, of which one has no figure; two of them in a project. */
const HESSE = {
  district: [
    { id: 'district/wetterau', name: 'Wetteraukreis' },
    { id: 'district/giessen', name: 'Landkreis Gießen' },
  ],
  municipality: [
    { id: 'municipality/butzbach', name: 'Butzbach', kind: 'TOWN' },
    { id: 'municipality/oeffingen', name: 'Öffingen', kind: 'MUNICIPALITY' },
    { id: 'municipality/giessen', name: 'Gießen', kind: 'SPECIAL_STATUS_TOWN' },
    { id: 'municipality/gross-gerau', name: 'Groß-Gerau', kind: 'TOWN' },
    { id: 'municipality/hanau', name: 'Hanau', kind: 'SPECIAL_STATUS_TOWN' },
  ],
  'part-of': [
    { from: 'municipality/butzbach', to: 'district/wetterau' },
    { from: 'municipality/oeffingen', to: 'district/wetterau' },
    { from: 'municipality/giessen', to: 'district/giessen' },
    { from: 'municipality/hanau', to: 'district/wetterau', validTo: '2025-12-31' },
  ],
  observation: [
    people('butzbach', '27046'),
    people('butzbach', '50001', '2021-12-31'),
    people('oeffingen', '900'),
    people('giessen', '93000'),
    people('hanau', '100000'),
  ],
  project: [
    { id: 'project/kisi', name: 'KISI', startDate: '2025-10-01', currency: 'EUR' },
    { id: 'project/genius', name: 'GENIUS', startDate: '2025' },
    { id: 'project/other', name: 'Other' },
  ],
  'participates-in': [
    { from: 'municipality/butzbach', to: 'project/kisi', role: 'BENEFICIARY' },
    { from: 'municipality/giessen', to: 'project/kisi', role: 'PARTNER', status: 'PLANNED' },
    { from: 'municipality/giessen', to: 'project/genius', role: 'LEAD' },
  ],
  identifier: [
    { thing: 'municipality/butzbach', scheme: 'AGS', value: '06440005' },
    { thing: 'municipality/giessen', scheme: 'AGS', value: '06531005' },
    { thing: 'municipality/hanau', scheme: 'AGS', value: '06435014', validTo: '2025-12-31' },
    { thing: 'municipality/hanau', scheme: 'AGS', value: '06415000', validFrom: '2026-01-01' },
  ],
  name: [
    {
      thing: 'municipality/oeffingen',
      value: 'Oeffingen am Berg',
      language: 'DE',
      label: 'PREFERRED',
      validTo: '2019-12-31',
    },
  ],
  'merged-id': [{ id: 'project/kisi-hessen', into: 'project/kisi' }],
  kind: [{ thing: 'municipality/hanau', kind: 'INDEPENDENT_CITY', validFrom: '2026-01-01' }],
};

describeEachEngine('a filter', (engine) => {
  const ask = smallGraph(engine, HESSE);

  const municipalities = async (where: string, asOf = '') => {
    const answer = await ask(
      `query ${asOf} { municipalities(where: ${where}) { totalCount nodes { id } } }`,
    );
    const ids = answer.municipalities.nodes.map(({ id }: { id: string }) => id.split('/')[1]);
    expect(answer.municipalities.totalCount).toBe(ids.length);
    return ids;
  };

  test.each([
    ['everything', '{}', ['butzbach', 'giessen', 'gross-gerau', 'hanau', 'oeffingen']],
    ['an id', '{ id: { eq: "municipality/hanau" } }', ['hanau']],
    ['an id that is not there', '{ id: { eq: "municipality/nowhere" } }', []],
    ['none of no ids', '{ id: { in: [] } }', []],
    ['a name as it is written', '{ name: { eq: "Gießen" } }', ['giessen']],
    ['no name that is folded', '{ name: { eq: "Giessen" } }', []],
    ['names that begin so, folded', '{ name: { startsWith: "GROSS" } }', ['gross-gerau']],
    ['names with an umlaut inside, folded', '{ name: { contains: "offin" } }', ['oeffingen']],
    ['an official key', '{ ags: { eq: "06440005" } }', ['butzbach']],
    ['how an official key begins', '{ ags: { startsWith: "064" } }', ['butzbach', 'hanau']],
    ['what has no official key', '{ ags: { isNull: true } }', ['gross-gerau', 'oeffingen']],
    ['a kind of the day', '{ kind: { eq: INDEPENDENT_CITY } }', ['hanau']],
    [
      'some kinds',
      '{ kind: { in: [TOWN, MUNICIPALITY] } }',
      ['butzbach', 'gross-gerau', 'oeffingen'],
    ],
    ['the newest figure alone', '{ population: { gt: 50000 } }', ['giessen', 'hanau']],
    ['a range of figures', '{ population: { gte: 900, lt: 93000 } }', ['butzbach', 'oeffingen']],
    ['what has no figure', '{ population: { isNull: true } }', ['gross-gerau']],
    [
      'not less, also what is unknown',
      '{ not: { population: { lt: 50000 } } }',
      ['giessen', 'gross-gerau', 'hanau'],
    ],
    [
      'one of two',
      '{ or: [{ name: { eq: "Hanau" } }, { population: { eq: 900 } }] }',
      ['hanau', 'oeffingen'],
    ],
    ['none of none', '{ or: [] }', []],
    ['all of none', '{ and: [] }', ['butzbach', 'giessen', 'gross-gerau', 'hanau', 'oeffingen']],
    ['a thing one edge away', '{ district: { name: { eq: "Landkreis Gießen" } } }', ['giessen']],
    ['what has nothing there', '{ not: { district: {} } }', ['gross-gerau', 'hanau']],
    ['a fact of its own', '{ participatesIn: { some: { status: { eq: PLANNED } } } }', ['giessen']],
    [
      'a fact and where it leads, together',
      '{ participatesIn: { some: { role: { eq: LEAD }, project: { id: { eq: "project/kisi" } } } } }',
      [],
    ],
    [
      'every fact, also where there is none',
      '{ participatesIn: { every: { project: { name: { eq: "KISI" } } } } }',
      ['butzbach', 'gross-gerau', 'hanau', 'oeffingen'],
    ],
    [
      'things two edges away',
      '{ participatesIn: { some: { project: { participants: { some: { role: { eq: PARTNER } } } } } } }',
      ['butzbach', 'giessen'],
    ],
    [
      'what is related to a thing by an id that it took over',
      '{ participatesIn: { some: { project: { id: { in: ["project/kisi-hessen"] } } } } }',
      ['butzbach', 'giessen'],
    ],
    [
      'a district, a figure and no project at once',
      '{ district: { name: { eq: "Wetteraukreis" } }, population: { lt: 50000 }, participatesIn: { none: { project: { id: { eq: "project/kisi" } } } } }',
      ['oeffingen'],
    ],
  ])('finds %s', async (_, where, expected) => {
    expect(await municipalities(where)).toEqual(expected);
  });

  test.each([
    ['the facts', '{ district: { name: { eq: "Wetteraukreis" } } }', ['butzbach', 'hanau']],
    ['the names', '{ name: { eq: "Oeffingen am Berg" } }', ['oeffingen']],
    ['the keys', '{ ags: { eq: "06435014" } }', ['hanau']],
    ['the kinds', '{ kind: { eq: INDEPENDENT_CITY } }', []],
    ['the figures', '{ population: { gt: 50000 } }', []],
  ])('looks at %s of the operation’s date', async (_, where, expected) => {
    const day = where.includes('ags') || where.includes('district') ? '2025-12-31' : '2019-12-31';
    const inTime = where.includes('district') ? expected.toSorted() : expected;
    const found = await municipalities(where, `@asOf(date: "${day}")`);
    expect(found).toEqual(where.includes('district') ? [...inTime, 'oeffingen'] : inTime);
  });

  test('looks at facts of any time where the list does', async () => {
    const { municipalities: found } = await ask(
      '{ municipalities(validity: ALL, where: { district: { id: { eq: "district/wetterau" } } }) { nodes { name } } }',
    );
    expect(found.nodes).toEqual([{ name: 'Butzbach' }, { name: 'Hanau' }, { name: 'Öffingen' }]);
  });

  test.each([
    ['a year as all of its days', '{ startDate: { eq: "2025" } }', ['GENIUS', 'KISI']],
    ['a day within a year as not known to be it', '{ startDate: { eq: "2025-10-01" } }', ['KISI']],
    ['what surely began before', '{ startDate: { lt: "2025-10-02" } }', ['KISI']],
    ['what began in a year or later', '{ startDate: { gte: "2025" } }', ['GENIUS', 'KISI']],
    ['what has no date', '{ startDate: { isNull: true } }', ['Other']],
  ])('counts %s', async (_, where, expected) => {
    const { projects } = await ask(`{ projects(where: ${where}) { nodes { name } } }`);
    expect(projects.nodes.map(({ name }: { name: string }) => name)).toEqual(expected);
  });

  test('narrows the facts along a connection, by themselves and by where they lead', async () => {
    const { projects } = await ask(`{
      projects(first: 2) {
        nodes {
          name
          participants(where: { or: [{ status: { eq: PLANNED } }, { thing: { name: { startsWith: "gie" } } }] }) {
            totalCount
            edges { role node { name } }
          }
        }
      }
    }`);
    expect(projects.nodes).toEqual([
      {
        name: 'GENIUS',
        participants: { totalCount: 1, edges: [{ role: 'LEAD', node: { name: 'Gießen' } }] },
      },
      {
        name: 'KISI',
        participants: { totalCount: 1, edges: [{ role: 'PARTNER', node: { name: 'Gießen' } }] },
      },
    ]);
  });

  test.each([
    [
      'a relation too deep',
      '{ district: { parts: { some: { territory: { district: {} } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
      null,
    ],
    [
      'three relations one within the other',
      '{ district: { parts: { some: { territory: { partOf: { some: {} } } } } } }',
      'INVALID_FILTER',
      'where.district.parts.some.territory.partOf.some',
    ],
    ['a comparison with null', '{ name: { eq: null } }', 'INVALID_FILTER', 'where.name.eq'],
    ['a field that compares with nothing', '{ name: {} }', 'INVALID_FILTER', 'where.name'],
    ['a relation without a quantifier', '{ parts: {} }', 'INVALID_FILTER', 'where.parts'],
    ['a member that is null', '{ district: null }', 'INVALID_FILTER', 'where.district'],
    [
      'a malformed id',
      '{ district: { id: { eq: "Wetterau" } } }',
      'INVALID_ID',
      'where.district.id.eq',
    ],
    [
      'more than fifty conditions',
      `{ or: [${'{ name: { eq: "x" } }, '.repeat(51)}] }`,
      'INVALID_FILTER',
      'where.or.50.name.eq',
    ],
  ])('is refused with %s', async (_, where, code, argument) => {
    const { errors } = await ask.raw(`{ municipalities(where: ${where}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code,
      ...(argument === null ? {} : { argument }),
    });
  });
});

describeEachEngine('a filter', (engine) => {
  const serve = smallGraphs(engine);

  test('of amounts is exact, and of one currency where it says so', async () => {
    const grant = (id: string, amountAwarded: string, currency: string) => ({
      id: `grant/${id}`,
      name: id,
      amountAwarded,
      currency,
    });
    const ask = await serve({
      grant: [
        grant('a', '99999999999999.98', 'EUR'),
        grant('b', '99999999999999.99', 'EUR'),
        grant('c', '99999999999999.99', 'CHF'),
      ],
    });
    const { grants } = await ask(
      '{ grants(where: { amountAwarded: { gt: "99999999999999.98" }, currency: { eq: "EUR" } }) { nodes { name } } }',
    );
    expect(grants.nodes).toEqual([{ name: 'b' }]);
  });
});

describeEachEngine('an order', (engine) => {
  const ask = smallGraph(engine, HESSE);

  const municipalities = async (orderBy: string, window = 'first: 500') => {
    const answer = await ask(`{ municipalities(orderBy: ${orderBy}, ${window}) { nodes { id } } }`);
    return answer.municipalities.nodes.map(({ id }: { id: string }) => id.split('/')[1]);
  };

  test.each([
    ['its own', '[]', ['butzbach', 'giessen', 'gross-gerau', 'hanau', 'oeffingen']],
    [
      'the name, backward',
      '[{ name: DESCENDING }]',
      ['oeffingen', 'hanau', 'gross-gerau', 'giessen', 'butzbach'],
    ],
    [
      'inhabitants, unknown last',
      '[{ population: ASCENDING }]',
      ['oeffingen', 'butzbach', 'giessen', 'hanau', 'gross-gerau'],
    ],
    [
      'inhabitants, unknown first',
      '[{ population: ASCENDING_NULLS_FIRST }]',
      ['gross-gerau', 'oeffingen', 'butzbach', 'giessen', 'hanau'],
    ],
    [
      'most inhabitants, unknown last',
      '[{ population: DESCENDING }]',
      ['hanau', 'giessen', 'butzbach', 'oeffingen', 'gross-gerau'],
    ],
    [
      'most inhabitants, unknown first',
      '[{ population: DESCENDING_NULLS_FIRST }]',
      ['gross-gerau', 'hanau', 'giessen', 'butzbach', 'oeffingen'],
    ],
    [
      'several keys',
      '[{ validFrom: ASCENDING }, { name: DESCENDING }]',
      ['oeffingen', 'hanau', 'gross-gerau', 'giessen', 'butzbach'],
    ],
  ])('is that of %s', async (_, orderBy, expected) => {
    expect(await municipalities(orderBy)).toEqual(expected);
    expect(await municipalities(orderBy, 'last: 500')).toEqual(expected);
    expect(await municipalities(orderBy, 'last: 2')).toEqual(expected.slice(-2));
  });

  test('of facts goes by themselves or by where they lead', async () => {
    const parts = async (orderBy: string) => {
      const { district } = await ask(
        `{ district(id: "district/wetterau") { parts(validity: ALL, orderBy: ${orderBy}) { nodes { name } } } }`,
      );
      return district.parts.nodes.map(({ name }: { name: string }) => name);
    };
    expect(await parts('[{ validTo: ASCENDING }]')).toEqual(['Hanau', 'Butzbach', 'Öffingen']);
    expect(await parts('[{ territory: { population: DESCENDING } }]')).toEqual([
      'Hanau',
      'Butzbach',
      'Öffingen',
    ]);
    expect(
      await parts('[{ validTo: DESCENDING_NULLS_FIRST }, { territory: { name: DESCENDING } }]'),
    ).toEqual(['Öffingen', 'Butzbach', 'Hanau']);
  });

  test.each([
    [
      'two keys in one entry',
      '{ name: ASCENDING, population: ASCENDING }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['six keys', `[${'{ name: ASCENDING }, '.repeat(6)}]`, 'INVALID_FILTER'],
  ])('is refused with %s', async (_, orderBy, code) => {
    const { errors } = await ask.raw(`{ municipalities(orderBy: ${orderBy}) { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('gives cursors that no other order takes', async () => {
    const first = await ask(
      '{ municipalities(orderBy: [{ population: DESCENDING }], first: 1) { pageInfo { endCursor } } }',
    );
    const after = JSON.stringify(first.municipalities.pageInfo.endCursor);
    const { errors } = await ask.raw(
      `{ municipalities(orderBy: [{ population: ASCENDING }], after: ${after}) { totalCount } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
    const next = await ask(
      `{ municipalities(orderBy: [{ population: DESCENDING }], where: { kind: { eq: TOWN } }, after: ${after}) { nodes { name } } }`,
    );
    expect(next.municipalities.nodes).toEqual([{ name: 'Butzbach' }, { name: 'Groß-Gerau' }]);
  });
});
