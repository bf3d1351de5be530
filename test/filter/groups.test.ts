import { describeEachEngine } from '../support/engines.ts';
import { smallGraph } from '../support/small-graph.ts';

const grant = (id: string, year: string, amountAwarded: string, currency = 'EUR') => ({
  id: `grant/${id}`,
  name: id,
  startDate: year,
  amountAwarded,
  currency: amountAwarded === '' ? '' : currency,
});

const people = (local: string, value: string) => ({
  id: `observation/${local}`,
  about: `municipality/${local}`,
  value,
  observedOn: '2024-12-31',
});

/** Grants of two years and currencies, one with two recipients and one with none. */
const GRAPH = {
  agency: [
    { id: 'agency/a', name: 'A' },
    { id: 'agency/b', name: 'B' },
  ],
  grant: [
    grant('one', '2024', '0.10'),
    grant('two', '2024-05', '0.20'),
    grant('three', '2025', '99999999999999.99'),
    grant('four', '2025', '5', 'CHF'),
    grant('five', '', ''),
  ],
  'awarded-to': [
    { from: 'grant/one', to: 'agency/a' },
    { from: 'grant/one', to: 'agency/b' },
    { from: 'grant/two', to: 'agency/a', validTo: '2020-12-31' },
    { from: 'grant/three', to: 'agency/b' },
    { from: 'grant/three', to: 'agency/b', status: 'PLANNED' },
    { from: 'grant/four', to: 'agency/b' },
  ],
  district: [{ id: 'district/d', name: 'D' }],
  municipality: [
    { id: 'municipality/x', name: 'X', kind: 'TOWN' },
    { id: 'municipality/y', name: 'Y', kind: 'TOWN' },
    { id: 'municipality/z', name: 'Z', kind: 'MUNICIPALITY' },
  ],
  kind: [{ thing: 'municipality/x', kind: 'INDEPENDENT_CITY', validFrom: '2026-01-01' }],
  'part-of': [
    { from: 'municipality/x', to: 'district/d' },
    { from: 'municipality/y', to: 'district/d', status: 'PLANNED' },
  ],
  observation: [people('x', '10'), people('y', '1')],
};

describeEachEngine('the groups of a list', (engine) => {
  const ask = smallGraph(engine, GRAPH);

  test('are one of all, without a key', async () => {
    const { municipalities } = await ask(
      '{ municipalities { groups(of: [POPULATION]) { count keys { key } figures { figure unit count minimum maximum sum average } } } }',
    );
    const figure = {
      figure: 'POPULATION',
      unit: null,
      count: 2,
      minimum: '1',
      maximum: '10',
      sum: '11',
      average: '5.5',
    };
    expect(municipalities.groups).toEqual([{ count: 3, keys: [], figures: [figure] }]);
  });

  test('go by years, with what has none, and never add two currencies', async () => {
    const { grants } = await ask(
      '{ grants { groups(by: [START_DATE_YEAR], of: [AMOUNT_AWARDED]) { count keys { value } figures { unit count sum average } } } }',
    );
    expect(grants.groups).toEqual([
      {
        count: 2,
        keys: [{ value: '2024' }],
        figures: [{ unit: 'EUR', count: 2, sum: '0.30', average: '0.15' }],
      },
      {
        count: 2,
        keys: [{ value: '2025' }],
        figures: [
          { unit: 'CHF', count: 1, sum: '5.00', average: '5' },
          { unit: 'EUR', count: 1, sum: '99999999999999.99', average: '99999999999999.99' },
        ],
      },
      { count: 1, keys: [{ value: null }], figures: [] },
    ]);
  });

  test('by what a thing is connected with count it once for each, and what has nothing there', async () => {
    const { grants } = await ask(
      '{ grants { totalCount groups(by: [RECIPIENTS]) { count keys { value node { ... on Agency { name } } } } } }',
    );
    expect(grants.totalCount).toBe(5);
    expect(grants.groups).toEqual([
      { count: 3, keys: [{ value: 'agency/b', node: { name: 'B' } }] },
      { count: 2, keys: [{ value: null, node: null }] },
      { count: 1, keys: [{ value: 'agency/a', node: { name: 'A' } }] },
    ]);
  });

  test('are those of the operation’s date', async () => {
    const kinds = async (date: string) => {
      const { municipalities } = await ask(
        `query @asOf(date: "${date}") { municipalities { groups(by: [KIND]) { count keys { value } } } }`,
      );
      return municipalities.groups.map(
        ({ count, keys }: { count: number; keys: readonly { value: string }[] }) =>
          `${keys[0]?.value} ${count}`,
      );
    };
    expect(await kinds('2025-12-31')).toEqual(['TOWN 2', 'MUNICIPALITY 1']);
    expect(await kinds('2026-01-01')).toEqual(['INDEPENDENT_CITY 1', 'MUNICIPALITY 1', 'TOWN 1']);
  });

  test('are those of what meets the filter', async () => {
    const { grants } = await ask(
      '{ grants(where: { recipients: { some: { organization: { id: { eq: "agency/b" } } } } }) { groups(by: [START_DATE_YEAR, RECIPIENTS]) { count keys { key value } } } }',
    );
    expect(grants.groups).toEqual([
      {
        count: 2,
        keys: [
          { key: 'START_DATE_YEAR', value: '2025' },
          { key: 'RECIPIENTS', value: 'agency/b' },
        ],
      },
      {
        count: 1,
        keys: [
          { key: 'START_DATE_YEAR', value: '2024' },
          { key: 'RECIPIENTS', value: 'agency/a' },
        ],
      },
      {
        count: 1,
        keys: [
          { key: 'START_DATE_YEAR', value: '2024' },
          { key: 'RECIPIENTS', value: 'agency/b' },
        ],
      },
    ]);
  });

  test('of facts go by the facts, and sum where they lead', async () => {
    const { district } = await ask(
      '{ district(id: "district/d") { parts { groups(by: [STATUS], of: [POPULATION]) { count keys { value } figures { sum } } } } }',
    );
    expect(district.parts.groups).toEqual([
      { count: 1, keys: [{ value: 'ACTUAL' }], figures: [{ sum: '10' }] },
      { count: 1, keys: [{ value: 'PLANNED' }], figures: [{ sum: '1' }] },
    ]);
  });

  test('of nothing are one of none, or none by a key', async () => {
    const { grants } = await ask(`{
      grants(where: { id: { in: [] } }) {
        all: groups { count }
        years: groups(by: [START_DATE_YEAR]) { count }
        recipients: groups(by: [RECIPIENTS]) { count }
      }
    }`);
    expect(grants).toEqual({ all: [{ count: 0 }], years: [], recipients: [] });
  });

  test.each([
    ['two connections', '[RECIPIENTS, FUNDERS]'],
    ['three keys', '[RECIPIENTS, START_DATE_YEAR, END_DATE_YEAR]'],
  ])('are refused by %s', async (_, by) => {
    const { errors } = await ask.raw(`{ grants { groups(by: ${by}) { count } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'by' });
  });
});
