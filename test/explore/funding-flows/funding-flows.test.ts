import fc from 'fast-check';
import { DIMENSIONS } from '../../../src/explore/funding-flows/funding-flow.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import { describeEachEngine, shippedEngine } from '../../support/engines.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { type Ask, type Literal, type SmallGraph, smallGraphs } from '../../support/small-graph.ts';

const AMIF = 'funding-source/amif-2021-2027';
const MONEY = 'amount { amount currency }';
const NOTHING = { amount: null, regranted: null, grants: 0 };

describeEachEngine('the money of the shipped data', (name) => {
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

  test('AMIF has ceilings for KISI, which are no money; WIR has awarded 1,200,000.00', async () => {
    const { data } = await server.ask(`{ fundingFlows(by: SOURCE) {
      by
      flows { totalCount nodes { things { id } year currency grants regrants unknownAmounts
        planned { ...Sum } awarded { ...Sum } paid { ...Sum } ceilings { ...Sum } } }
      totals { things { id } currency grants awarded { ...Sum } ceilings { ...Sum } }
      inconsistencies { totalCount }
    } } fragment Sum on FundingSum { ${MONEY} regranted { amount currency } grants unknown atMost }`);
    const ceilings = { amount: '1162631.60', currency: 'EUR' };
    const awarded = { amount: '1200000.00', currency: 'EUR' };
    expect(data.fundingFlows).toEqual({
      by: 'SOURCE',
      flows: {
        totalCount: 2,
        nodes: [
          {
            things: [{ id: AMIF }],
            year: null,
            currency: 'EUR',
            grants: 5,
            regrants: 4,
            unknownAmounts: 5,
            planned: { ...NOTHING, unknown: 5, atMost: 0 },
            awarded: { ...NOTHING, unknown: 5, atMost: 0 },
            paid: { ...NOTHING, unknown: 5, atMost: 0 },
            ceilings: { amount: ceilings, regranted: ceilings, grants: 4, unknown: 1, atMost: 0 },
          },
          {
            things: [{ id: 'funding-source/wir' }],
            year: null,
            currency: 'EUR',
            grants: 2,
            regrants: 0,
            unknownAmounts: 0,
            planned: { ...NOTHING, unknown: 2, atMost: 0 },
            awarded: { amount: awarded, regranted: null, grants: 2, unknown: 0, atMost: 0 },
            paid: { ...NOTHING, unknown: 2, atMost: 0 },
            ceilings: { ...NOTHING, unknown: 2, atMost: 0 },
          },
        ],
      },
      totals: [
        {
          things: [],
          currency: 'EUR',
          grants: 7,
          awarded: { amount: awarded, regranted: null, grants: 2, unknown: 5, atMost: 0 },
          ceilings: { amount: ceilings, regranted: ceilings, grants: 4, unknown: 3, atMost: 0 },
        },
      ],
      inconsistencies: { totalCount: 0 },
    });
  });

  test.each([
    [
      'orderBy: [{ ceilings: DESCENDING }, { name: DESCENDING }], first: 2',
      ['06436011', '06439012'],
    ],
    [
      'orderBy: [{ awarded: ASCENDING_NULLS_FIRST }, { name: ASCENDING }], last: 2',
      ['06434', '06434001'],
    ],
    ['where: { awarded: { gte: "600000" } }', ['06434', '06434001']],
    ['where: { name: { contains: "oestrich" } }', ['06439012']],
    ['where: { thing: { eq: "administration/06440005" }, regrants: { gt: 0 } }', ['06440005']],
    ['where: { not: { unknownAmounts: { gt: 0 } }, currency: { eq: "CHF" } }', []],
  ])('Recipients are filtered and ordered by their money: %s', async (args, expected) => {
    const { data, errors } = await server.ask(
      `{ fundingFlows(by: RECIPIENT) { flows(${args}) { totalCount nodes { things { id } } } } }`,
    );
    expect(errors).toBeUndefined();
    const found = data.fundingFlows.flows.nodes.flatMap(
      ({ things }: { things: readonly { id: string }[] }) => things.map(({ id }) => id),
    );
    expect(found).toEqual(expected.map((key) => `administration/${key}`));
  });

  test.each([
    [
      'PROGRAMME',
      [
        [[AMIF], null, 5, null, '1162631.60'],
        [['funding-source/wir'], null, 2, '1200000.00', null],
      ],
    ],
    [
      'FUNDER',
      [
        [['ministry/hmaijs'], null, 6, '1200000.00', '1162631.60'],
        [[], null, 1, null, null],
      ],
    ],
    [
      'RECIPIENT',
      [
        [['ministry/hmaijs'], null, 1, null, null],
        [['administration/06434'], null, 1, '600000.00', null],
        [['administration/06434001'], null, 1, '600000.00', null],
        [['administration/06431002'], null, 1, null, '290657.90'],
        [['administration/06440005'], null, 1, null, '290657.90'],
        [['administration/06439012'], null, 1, null, '290657.90'],
        [['administration/06436011'], null, 1, null, '290657.90'],
      ],
    ],
    [
      'DISTRICT',
      [
        [['district/06434'], null, 2, '1200000.00', null],
        [['district/06431'], null, 1, null, '290657.90'],
        [['district/06436'], null, 1, null, '290657.90'],
        [['district/06439'], null, 1, null, '290657.90'],
        [['district/06440'], null, 1, null, '290657.90'],
        [[], null, 1, null, null],
      ],
    ],
    [
      'YEAR',
      [
        [[], 2025, 5, null, '1162631.60'],
        [[], 2026, 2, '1200000.00', null],
      ],
    ],
  ])('by %s', async (by, expected) => {
    expect(await rows((query, variables) => server.ask(query, variables), { by })).toEqual(
      expected,
    );
  });

  test.each([
    ['project: "project/kisi"', 5],
    ['project: "project/genius"', 0],
    [`fundingSource: "${AMIF}"`, 5],
    ['fundingSource: "funding-source/wir"', 2],
    ['fundingSource: "funding-source/wir", project: "project/kisi"', 0],
    ['status: ACTUAL', 7],
    ['status: PLANNED', 0],
    ['fromYear: 2026', 2],
    ['toYear: 2025', 5],
    ['fromYear: 2025, toYear: 2026', 7],
    ['fromYear: 2027', 0],
  ])('narrowed to %s: %i grants', async (filter, grants) => {
    const { data } = await server.ask(
      `{ fundingFlows(by: SOURCE, ${filter}) { totals { grants } } }`,
    );
    expect(data.fundingFlows.totals).toEqual(grants === 0 ? [] : [{ grants }]);
  });

  test.each([
    ['2025-02-04', 'CURRENT', []],
    ['2025-10-01', 'CURRENT', [{ grants: 5 }]],
    ['2026-01-01', 'CURRENT', [{ grants: 7 }]],
    ['2028-10-01', 'CURRENT', [{ grants: 2 }]],
    ['2025-02-04', 'ALL', [{ grants: 7 }]],
  ])('on %s, %s', async (date, validity, totals) => {
    const { data } = await server.ask(
      `query ($date: Date!, $validity: Validity) @asOf(date: $date) {
        fundingFlows(by: YEAR, validity: $validity) { totals { grants } } }`,
      { date, validity },
    );
    expect(data.fundingFlows.totals).toEqual(totals);
  });

  test('groups come in pages', async () => {
    const page = (args: string) =>
      server.ask(`{ fundingFlows(by: RECIPIENT) { flows(${args}) {
        nodes { things { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`);
    const first = (await page('first: 5')).data.fundingFlows.flows;
    expect(first.nodes).toHaveLength(5);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const next = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
    expect(next.data.fundingFlows.flows.nodes).toEqual([
      { things: [{ id: 'administration/06439012' }] },
      { things: [{ id: 'administration/06436011' }] },
    ]);
  });

  test.each([
    ['project: "project/none"', 'NOT_FOUND', 'project'],
    ['project: "person/ada"', 'INVALID_ID', 'project'],
    ['fundingSource: "funding-source/none"', 'NOT_FOUND', 'fundingSource'],
    ['fromYear: 2026, toYear: 2025', 'INVALID_ARGUMENT', 'toYear'],
  ])('%s is refused: %s', async (filter, code, argument) => {
    const { errors } = await server.ask(`{ fundingFlows(by: SOURCE, ${filter}) { by } }`);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code, argument }) }),
    ]);
  });
});

describeEachEngine('money from a fund by a ministry to towns', (name) => {
  const serve = smallGraphs(name);

  test('no euro counts twice: the fund gives 1,000.00, of which towns keep 600.00', async () => {
    const ask = await serve(CHAIN);
    const by = async (dimension: string) => rows(answered(ask), { by: dimension });
    expect(await by('SOURCE')).toEqual([[['funding-source/eu'], null, 3, '1000.00', null]]);
    expect(await by('FUNDER')).toEqual([[['agency/eu'], null, 3, '1000.00', null]]);
    expect(await by('YEAR')).toEqual([
      [[], 2025, 1, '1000.00', null],
      [[], 2026, 2, null, null],
    ]);
    expect(await by('PROGRAMME')).toEqual([
      [['funding-source/eu'], null, 1, '400.00', null],
      [['funding-source/land'], null, 2, '600.00', null],
    ]);
    expect(await by('RECIPIENT')).toEqual([
      [['administration/a'], null, 1, '350.50', null],
      [['administration/b', 'centre/c'], null, 1, '249.50', null],
      [['ministry/m'], null, 1, '400.00', null],
    ]);
    expect(await by('DISTRICT')).toEqual([
      [['district/d'], null, 1, '350.50', null],
      [['district/d', 'municipality/city'], null, 1, '249.50', null],
      [[], null, 1, '400.00', null],
    ]);
  });

  test('what was passed on is told apart, and what is for one project as well', async () => {
    const ask = await serve(CHAIN);
    const { fundingFlows } = await ask(`{ fundingFlows(by: SOURCE, project: "project/p") { flows {
      nodes { grants regrants awarded { ${MONEY} regranted { amount } grants unknown } } } } }`);
    expect(fundingFlows.flows.nodes).toEqual([
      {
        grants: 1,
        regrants: 1,
        awarded: {
          amount: { amount: '350.50', currency: 'EUR' },
          regranted: { amount: '350.50' },
          grants: 1,
          unknown: 0,
        },
      },
    ]);
  });

  test('planned, awarded and paid stand apart, currencies too, and what is not known is no 0', async () => {
    const ask = await serve({
      'funding-source': [{ id: 'funding-source/f' }],
      grant: [
        { id: 'grant/a', amountPlanned: '90071992547409.93', amountAwarded: '50', currency: 'EUR' },
        { id: 'grant/b', amountPlanned: '0.01', amountPaid: '20', currency: 'EUR' },
        { id: 'grant/c', amountPlanned: '7', currency: 'CHF' },
        { id: 'grant/d', currency: 'EUR' },
        { id: 'grant/e' },
      ],
      'funded-by': ['a', 'b', 'c', 'd', 'e'].map((id) => ({
        from: `grant/${id}`,
        to: 'funding-source/f',
      })),
    });
    const { fundingFlows } = await ask(`{ fundingFlows(by: SOURCE) { flows { nodes {
      currency grants unknownAmounts
      planned { ${MONEY} unknown } awarded { ${MONEY} unknown } paid { ${MONEY} unknown }
    } } } }`);
    const euro = (amount: string) => ({ amount, currency: 'EUR' });
    expect(fundingFlows.flows.nodes).toEqual([
      {
        currency: 'CHF',
        grants: 1,
        unknownAmounts: 0,
        planned: { amount: { amount: '7.00', currency: 'CHF' }, unknown: 0 },
        awarded: { amount: null, unknown: 1 },
        paid: { amount: null, unknown: 1 },
      },
      {
        currency: 'EUR',
        grants: 3,
        unknownAmounts: 1,
        planned: { amount: euro('90071992547409.94'), unknown: 1 },
        awarded: { amount: euro('50.00'), unknown: 2 },
        paid: { amount: euro('20.00'), unknown: 2 },
      },
      {
        currency: null,
        grants: 1,
        unknownAmounts: 1,
        planned: { amount: null, unknown: 1 },
        awarded: { amount: null, unknown: 1 },
        paid: { amount: null, unknown: 1 },
      },
    ]);
  });

  test('what does not add up is reported with its grant', async () => {
    const ask = await serve({
      grant: [
        { id: 'grant/a', amountAwarded: '100', currency: 'EUR' },
        { id: 'grant/b', amountAwarded: '120', currency: 'EUR' },
        { id: 'grant/c', currency: 'EUR' },
      ],
      'parent-grant': [
        { from: 'grant/b', to: 'grant/a' },
        { from: 'grant/c', to: 'grant/c' },
      ],
    });
    const { fundingFlows } = await ask(`{ fundingFlows(by: RECIPIENT) {
      totals { awarded { ${MONEY} } }
      inconsistencies { totalCount nodes {
        grant { id } problem kind amount { amount } passedOn { amount } } }
    } }`);
    expect(fundingFlows).toEqual({
      totals: [{ awarded: { amount: { amount: '100.00', currency: 'EUR' } } }],
      inconsistencies: {
        totalCount: 2,
        nodes: [
          {
            grant: { id: 'grant/a' },
            problem: 'PASSES_ON_MORE',
            kind: 'AWARDED',
            amount: { amount: '100.00' },
            passedOn: { amount: '120.00' },
          },
          {
            grant: { id: 'grant/c' },
            problem: 'CIRCLE',
            kind: null,
            amount: null,
            passedOn: null,
          },
        ],
      },
    });
  });

  test('Of any graph, the groups add up to the totals, and these are the same by whatever', async () => {
    await fc.assert(
      fc.asyncProperty(fundedGraph(), async (graph) => {
        const ask = await serve(graph);
        const fields = DIMENSIONS.map(
          (by) =>
            `${by}: fundingFlows(by: ${by}) { flows(first: 500) { nodes { ...Flow } } totals { ...Flow } }`,
        );
        const data = await ask(
          `{ ${fields.join(' ')} } fragment Flow on FundingFlow { currency
            planned { ${MONEY} } awarded { ${MONEY} } paid { ${MONEY} } }`,
        );
        for (const by of DIMENSIONS) {
          expect(cents(data[by].flows.nodes)).toEqual(cents(data.SOURCE.totals));
          expect(cents(data[by].totals)).toEqual(cents(data.SOURCE.totals));
        }
      }),
      { numRuns: 6 },
    );
  });
});

const CHAIN: SmallGraph = {
  agency: [{ id: 'agency/eu' }],
  ministry: [{ id: 'ministry/m' }],
  administration: [{ id: 'administration/a' }, { id: 'administration/b' }],
  centre: [{ id: 'centre/c' }],
  district: [{ id: 'district/d' }],
  municipality: [
    { id: 'municipality/town', kind: 'TOWN' },
    { id: 'municipality/city', kind: 'INDEPENDENT_CITY' },
  ],
  project: [{ id: 'project/p' }],
  'funding-source': [{ id: 'funding-source/eu' }, { id: 'funding-source/land' }],
  'part-of': [{ from: 'municipality/town', to: 'district/d' }],
  administers: [
    { from: 'administration/a', to: 'municipality/town' },
    { from: 'administration/b', to: 'municipality/city' },
  ],
  'unit-of': [{ from: 'centre/c', to: 'administration/a' }],
  grant: [
    { id: 'grant/top', amountAwarded: '1000', currency: 'EUR', startDate: '2025' },
    { id: 'grant/a', amountAwarded: '350.50', currency: 'EUR', startDate: '2026-01-01' },
    { id: 'grant/bc', amountAwarded: '249.50', currency: 'EUR', awardedOn: '2026-03' },
  ],
  'parent-grant': [
    { from: 'grant/a', to: 'grant/top' },
    { from: 'grant/bc', to: 'grant/top' },
  ],
  'awarded-by': [
    { from: 'grant/top', to: 'agency/eu' },
    { from: 'grant/a', to: 'ministry/m' },
    { from: 'grant/bc', to: 'ministry/m' },
  ],
  'awarded-to': [
    { from: 'grant/top', to: 'ministry/m' },
    { from: 'grant/a', to: 'administration/a' },
    { from: 'grant/bc', to: 'administration/b' },
    { from: 'grant/bc', to: 'centre/c' },
  ],
  'funded-by': [
    { from: 'grant/top', to: 'funding-source/eu' },
    { from: 'grant/a', to: 'funding-source/land' },
    { from: 'grant/bc', to: 'funding-source/land' },
  ],
  'granted-for': [{ from: 'grant/a', to: 'project/p' }],
};

type Question = (
  query: string,
  variables: { readonly [name: string]: unknown },
) => ReturnType<TestServer['ask']>;

/** Groups as `[ids, year, grants, awarded, ceilings]`. */
async function rows(ask: Question, variables: { readonly by: string }) {
  const { data } = await ask(
    `query ($by: FundingDimension!) { fundingFlows(by: $by) { flows { nodes {
      things { id } year grants awarded { ${MONEY} } ceilings { ${MONEY} }
    } } } }`,
    variables,
  );
  return data.fundingFlows.flows.nodes.map(
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
    ({ things, year, grants, awarded, ceilings }: any) => [
      things.map(({ id }: { readonly id: string }) => id),
      year,
      grants,
      awarded.amount?.amount ?? null,
      ceilings.amount?.amount ?? null,
    ],
  );
}

function answered(ask: Ask): Question {
  return async (query, variables) => ({ data: await ask(query, { ...variables }) });
}

/** Grants with random chains, amounts, givers, recipients and sources, among them several at once. */
function fundedGraph(): fc.Arbitrary<SmallGraph> {
  const amount = fc.option(
    fc.nat({ max: 99_999 }).map((units) => `${units}.25`),
    { freq: 2 },
  );
  const one = fc.record({
    planned: amount,
    awarded: amount,
    paid: amount,
    currency: fc.constantFrom('EUR', 'EUR', 'CHF'),
    year: fc.option(fc.constantFrom('2024', '2025-03', '2025/2026')),
    parents: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 2 }),
    recipients: fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 2 }),
    sources: fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 2 }),
  });
  const three = [0, 1, 2];
  return fc.array(one, { minLength: 1, maxLength: 10 }).map((drafts) => {
    const edges = (to: string, ends: (draft: (typeof drafts)[number]) => readonly number[]) =>
      drafts.flatMap((draft, index) =>
        ends(draft).map((end): Literal => ({ from: `grant/g${index}`, to: `${to}${end}` })),
      );
    return {
      administration: three.map((index) => ({ id: `administration/a${index}` })),
      'funding-source': three.map((index) => ({ id: `funding-source/f${index}` })),
      district: three.map((index) => ({ id: `district/d${index}` })),
      administers: [0, 1].map((index) => ({
        from: `administration/a${index}`,
        to: `district/d${index}`,
      })),
      grant: drafts.map(({ planned, awarded, paid, currency, year }, index) => ({
        id: `grant/g${index}`,
        amountPlanned: planned ?? '',
        amountAwarded: awarded ?? '',
        amountPaid: paid ?? '',
        startDate: year ?? '',
        validFrom: '2020',
        currency,
      })),
      'parent-grant': drafts.flatMap(({ parents }, index) =>
        parents
          .filter((parent) => parent < index)
          .map((parent) => ({ from: `grant/g${index}`, to: `grant/g${parent}` })),
      ),
      'awarded-to': edges('administration/a', ({ recipients }) => recipients),
      'awarded-by': edges('administration/a', ({ sources }) => sources),
      'funded-by': edges('funding-source/f', ({ sources }) => sources),
    };
  });
}

/** Sums by kind and currency, in minor units. */
function cents(
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  flows: readonly any[],
) {
  const sums: { [key: string]: bigint } = {};
  for (const flow of flows) {
    for (const kind of ['planned', 'awarded', 'paid']) {
      const { amount } = flow[kind];
      if (amount === null) continue;
      const key = `${kind} ${amount.currency}`;
      sums[key] = (sums[key] ?? 0n) + BigInt(amount.amount.replace('.', ''));
    }
  }
  return sums;
}
