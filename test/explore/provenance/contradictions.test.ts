import { describeEachEngine } from '../../support/engines.ts';
import { type Ask, type Literal, type SmallGraph, smallGraphs } from '../../support/small-graph.ts';

/** A second document beside the usual `source/s`, and a passage of it. */
const TWO_SOURCES: SmallGraph = {
  source: [{ id: 'source/t' }],
  evidence: [{ id: 'evidence/t', source: 'source/t' }, { id: 'evidence/s' }],
};
const OTHER = { evidence: 'evidence/t' };
const PROJECT: SmallGraph = { project: [{ id: 'project/p', name: 'P' }] };
const TOWN: SmallGraph = { municipality: [{ id: 'municipality/m', name: 'M', kind: 'TOWN' }] };

describeEachEngine('contradictions between figures', (engine) => {
  const serve = smallGraphs(engine);

  /** Serves two figures, each by a source of its own. */
  const figures = (one: Literal, other: Literal) =>
    serve({
      ...TWO_SOURCES,
      ...PROJECT,
      observation: [
        { ...FIGURE, id: 'observation/one', ...one },
        { ...FIGURE, id: 'observation/other', ...OTHER, ...other },
      ],
    });
  const FIGURE = { about: 'project/p', measure: 'PARTICIPANTS', value: '38', observedOn: '2025' };

  test('say what sources state, with the source of each, in words', async () => {
    const ask = await figures({ unit: 'municipalities' }, { unit: 'municipalities', value: '42' });
    const { contradictions } = await ask(`{
      contradictions {
        totalCount
        nodes {
          kind measure subject { id }
          explanation english: explanation(language: EN)
          statements {
            value object { id } observedOn validFrom validTo status recordedAt recordedUntil
            evidence { source { id } }
          }
        }
      }
    }`);
    const statement = (value: string, id: string, source: string) => ({
      value,
      object: { id },
      observedOn: '2025',
      validFrom: null,
      validTo: null,
      status: null,
      recordedAt: '2026-01-01T00:00:00.000Z',
      recordedUntil: null,
      evidence: [{ source: { id: source } }],
    });
    expect(contradictions).toEqual({
      totalCount: 1,
      nodes: [
        {
          kind: 'FIGURE',
          measure: 'PARTICIPANTS',
          subject: { id: 'project/p' },
          explanation:
            'Zu „P“ gehen die Angaben auseinander: Teilnehmende: 38 Kommunen; 42 Kommunen.',
          english:
            'What is stated of “P” differs: participants: 38 municipalities; 42 municipalities.',
          statements: [
            statement('38 Kommunen', 'observation/one', 'source/s'),
            statement('42 Kommunen', 'observation/other', 'source/t'),
          ],
        },
      ],
    });
  });

  test('are found by a source in which one of the statements stands', async () => {
    const ask = await figures({}, { value: '42' });
    const found = (source: string) => foundIds(ask, `where: { source: { eq: "${source}" } }`);
    const both = [['observation/one', 'observation/other']];
    expect(await found('source/s')).toEqual(both);
    expect(await found('source/t')).toEqual(both);
    expect(await found('source/u')).toEqual([]);
  });

  test.each<[string, Literal, Literal]>([
    ['a date known in part covers the other', {}, { value: '42', observedOn: '2025-06-30' }],
    [
      'spans share a day',
      { observedOn: '2024/2025-03' },
      { value: '42', observedOn: '2025-03-31' },
    ],
    [
      'the period is the same, whenever it was stated',
      { observedOn: '2022', periodFrom: '2021', periodTo: '2027' },
      { observedOn: '2024', periodFrom: '2021-01-01', periodTo: '2027-12-31', value: '42' },
    ],
    ['neither says when', { observedOn: '' }, { observedOn: '', value: '42' }],
    ['two limits are not equal', { qualifier: 'AT_MOST' }, { qualifier: 'AT_MOST', value: '42' }],
    ['none can be both', { qualifier: 'AT_MOST' }, { qualifier: 'AT_LEAST', value: '42' }],
    ['more than so many is not so many', { qualifier: 'MORE_THAN' }, { qualifier: 'EXACT' }],
    [
      'none rounds to both',
      { qualifier: 'APPROXIMATE', value: '1500000000.00' },
      { value: '2000000000.00' },
    ],
  ])('are found where %s', async (_, one, other) => {
    const ask = await figures(one, other);
    expect(await foundIds(ask)).toEqual([['observation/one', 'observation/other']]);
  });

  test.each<[string, Literal, Literal]>([
    ['the value is the same, however it is written', { value: '38.0' }, { value: '38' }],
    ['the measure is another', {}, { value: '42', measure: 'BUDGET' }],
    ['the unit is another', {}, { value: '42', unit: 'EUR' }],
    ['the basis is another', { basis: 'Zensus 2011' }, { value: '42', basis: 'Zensus 2022' }],
    ['the days have nothing in common', {}, { value: '42', observedOn: '2024-12-31' }],
    [
      'the periods differ',
      { periodFrom: '2021', periodTo: '2027' },
      { value: '42', periodFrom: '2021', periodTo: '2025' },
    ],
    ['one says when and the other does not', {}, { value: '42', observedOn: '' }],
    ['one limit allows the other figure', { qualifier: 'AT_LEAST' }, { value: '42' }],
    ['it rounds to the other', { qualifier: 'APPROXIMATE', value: '40' }, { value: '42' }],
    ['one source states both', {}, { value: '42', evidence: 'evidence/s' }],
    ['a correction closed one', { recordedUntil: '2026-02-01T00:00:00Z' }, { value: '42' }],
  ])('are none where %s', async (_, one, other) => {
    expect(await foundIds(await figures(one, other))).toEqual([]);
  });

  test('hold together all that differ from each other, and leave out who agrees with nobody', async () => {
    const ask = await serve({
      ...TWO_SOURCES,
      ...PROJECT,
      observation: [
        { ...FIGURE, id: 'observation/a' },
        { ...FIGURE, id: 'observation/b', value: '42', ...OTHER },
        { ...FIGURE, id: 'observation/c', value: '50', ...OTHER, observedOn: '2025-12' },
        { ...FIGURE, id: 'observation/d', value: '99', observedOn: '2020' },
      ],
    });
    expect(await foundIds(ask)).toEqual([['observation/a', 'observation/b', 'observation/c']]);
  });

  test('are found between a year and a month in it, whatever was observed between', async () => {
    const ask = await serve({
      ...TWO_SOURCES,
      ...PROJECT,
      observation: [
        { ...FIGURE, id: 'observation/year' },
        { ...FIGURE, id: 'observation/may', observedOn: '2025-05' },
        { ...FIGURE, id: 'observation/june', observedOn: '2025-06', value: '42', ...OTHER },
        { ...FIGURE, id: 'observation/next', observedOn: '2026', value: '50', ...OTHER },
      ],
    });
    expect(await foundIds(ask)).toEqual([['observation/year', 'observation/june']]);
  });

  test('were there before a correction closed one of them', async () => {
    const ask = await figures({ recordedUntil: '2026-02-01T00:00:00Z' }, { value: '42' });
    const then = '@asOf(date: "2026-11-22", recorded: "2026-01-15T00:00:00Z")';
    expect(await foundIds(ask, '', then)).toHaveLength(1);
  });

  test('are asked for by thing, measure and kind', async () => {
    const ask = await figures({}, { value: '42' });
    const counts = async (args: string) => (await foundIds(ask, args)).length;
    expect(await counts('about: "project/p"')).toBe(1);
    expect(await counts('measure: PARTICIPANTS')).toBe(1);
    expect(await counts('measure: BUDGET')).toBe(0);
    expect(await counts('kinds: [FIGURE, NAME]')).toBe(1);
    expect(await counts('kinds: [NAME]')).toBe(0);
    await expect(ask('{ contradictions(about: "project/q") { totalCount } }')).rejects.toThrow(
      'Argument "about"',
    );
    await expect(ask('{ contradictions(about: "source/s") { totalCount } }')).rejects.toThrow(
      'Argument "about"',
    );
  });
});

describeEachEngine('contradictions between dates of a fact', (engine) => {
  const serve = smallGraphs(engine);
  const PERSON: SmallGraph = {
    person: [{ id: 'person/p', name: 'P Q' }],
    agency: [{ id: 'agency/a', name: 'A' }],
  };
  const FACT = { from: 'person/p', to: 'agency/a', role: 'Leitung', validFrom: '2020-01-01' };
  /** Rows that state the same from the same day on are told apart by when they were recorded. */
  const LATER = { ...OTHER, recordedAt: '2026-01-02T00:00:00Z' };

  const memberships = (one: Literal, other: Literal) =>
    serve({
      ...TWO_SOURCES,
      ...PERSON,
      'member-of': [
        { ...FACT, ...one },
        { ...FACT, ...LATER, ...other },
      ],
    });

  test('say which fact is meant, and when it holds by which source', async () => {
    const ask = await memberships({}, { validFrom: '2021', validTo: '2025' });
    const { contradictions } = await ask(`{
      contradictions {
        nodes { kind measure subject { id } explanation english: explanation(language: EN)
          statements { value object { id } validFrom validTo status evidence { source { id } } } }
      }
    }`);
    expect(contradictions.nodes).toEqual([
      {
        kind: 'DATES',
        measure: null,
        subject: { id: 'person/p' },
        explanation:
          'P Q ist Leitung bei der Behörde „A“. Dafür nennen die Quellen verschiedene Zeiten: von 2020-01-01; von 2021 bis 2025.',
        english:
          'P Q is Leitung at the agency “A”. Sources give different dates for it: from 2020-01-01; from 2021 to 2025.',
        statements: [
          {
            value: 'von 2020-01-01',
            object: { id: 'agency/a' },
            validFrom: '2020-01-01',
            validTo: null,
            status: 'ACTUAL',
            evidence: [{ source: { id: 'source/s' } }],
          },
          {
            value: 'von 2021 bis 2025',
            object: { id: 'agency/a' },
            validFrom: '2021',
            validTo: '2025',
            status: 'ACTUAL',
            evidence: [{ source: { id: 'source/t' } }],
          },
        ],
      },
    ]);
  });

  test.each<[string, Literal, Literal, number]>([
    ['the first days differ', {}, { validFrom: '2020-02-01' }, 1],
    ['the last days differ', { validTo: '2025-01-01' }, { validTo: '2025-06-30' }, 1],
    ['one date is the other, known in part', {}, { validFrom: '2020' }, 0],
    ['one source does not say until when', {}, { validTo: '2025' }, 0],
    ['one follows the other', { validTo: '2022' }, { validFrom: '2022', validTo: '2025' }, 0],
    ['the role is another', {}, { validFrom: '2021', role: 'Vertretung' }, 0],
    ['one is planned', {}, { validFrom: '2021', status: 'PLANNED' }, 0],
    ['one source states both', {}, { validFrom: '2021', evidence: 'evidence/s' }, 0],
    [
      'a correction closed one',
      { recordedUntil: '2026-02-01T00:00:00Z' },
      { validFrom: '2021' },
      0,
    ],
  ])('where %s', async (_, one, other, count) => {
    expect(await foundIds(await memberships(one, other))).toHaveLength(count);
  });

  test('are found from either end of the fact, once', async () => {
    const ask = await memberships({}, { validFrom: '2021' });
    for (const about of ['person/p', 'agency/a']) {
      expect(await foundIds(ask, `about: "${about}"`)).toHaveLength(1);
    }
  });
});

describeEachEngine('contradictions between values of which one can hold', (engine) => {
  const serve = smallGraphs(engine);
  const said = async (ask: Ask) => {
    const { contradictions } = await ask(
      '{ contradictions { nodes { kind explanation statements { value object { id } } } } }',
    );
    return contradictions.nodes;
  };

  test('are two preferred names in one language, and no others', async () => {
    const name = { thing: 'municipality/m', language: 'DE', label: 'PREFERRED' };
    const ask = await serve({
      ...TOWN,
      name: [
        { ...name, value: 'Alt', validTo: '2000-12-31' },
        { ...name, value: 'Neu', validFrom: '2001' },
        { ...name, value: 'Neustadt', validFrom: '2010' },
        { ...name, value: 'New Town', language: 'EN' },
        { ...name, value: 'N.', label: 'ALTERNATE' },
      ],
    });
    expect(await said(ask)).toEqual([
      {
        kind: 'NAME',
        explanation: 'Zu „Neustadt“ gehen die Angaben auseinander: deutscher Name: Neu; Neustadt.',
        statements: [
          { value: 'Neu', object: null },
          { value: 'Neustadt', object: null },
        ],
      },
    ]);
  });

  test('are two keys of a system that gives each thing one', async () => {
    const key = { thing: 'municipality/m', scheme: 'AGS' };
    const ask = await serve({
      ...TOWN,
      identifier: [
        { ...key, value: '06440005' },
        { ...key, value: '06440006' },
        { ...key, scheme: 'URL', value: 'https://a.example' },
        { ...key, scheme: 'URL', value: 'https://b.example' },
        { ...key, scheme: 'ARS', value: '064400005005' },
      ],
    });
    expect(await said(ask)).toMatchObject([
      { kind: 'IDENTIFIER', statements: [{ value: '06440005' }, { value: '06440006' }] },
    ]);
  });

  test('are two kinds at once, not one after the other', async () => {
    const kind = { thing: 'municipality/m' };
    const ask = await serve({
      ...TOWN,
      kind: [
        { ...kind, kind: 'MUNICIPALITY', validTo: '1999-12-31' },
        { ...kind, kind: 'TOWN', validFrom: '2000-01-01' },
        { ...kind, kind: 'INDEPENDENT_CITY', validFrom: '2020' },
      ],
    });
    expect(await said(ask)).toMatchObject([
      { kind: 'KIND', statements: [{ value: 'Stadt' }, { value: 'kreisfreie Stadt' }] },
    ]);
  });

  test('are two rules at once that do not say the same', async () => {
    const rule = { project: 'project/p', populationBelow: '50000', populationAtLeast: '10000' };
    const ask = await serve({
      ...PROJECT,
      'eligibility-rule': [
        { ...rule, id: 'eligibility-rule/a', validFrom: '2021', consortiumAllowed: 'true' },
        {
          ...rule,
          id: 'eligibility-rule/b',
          validFrom: '2022',
          populationBelow: '60000',
          consortiumAllowed: 'false',
        },
        { ...rule, id: 'eligibility-rule/c', populationBelow: '9', validTo: '2020' },
      ],
    });
    expect(await said(ask)).toEqual([
      {
        kind: 'ELIGIBILITY_RULE',
        explanation:
          'Zu „P“ gehen die Angaben auseinander: wer teilnehmen kann: mindestens 10.000 und weniger als 50.000 Einwohner, auch gemeinsam; mindestens 10.000 und weniger als 60.000 Einwohner, nicht gemeinsam.',
        statements: [
          {
            value: 'mindestens 10.000 und weniger als 50.000 Einwohner, auch gemeinsam',
            object: { id: 'eligibility-rule/a' },
          },
          {
            value: 'mindestens 10.000 und weniger als 60.000 Einwohner, nicht gemeinsam',
            object: { id: 'eligibility-rule/b' },
          },
        ],
      },
    ]);
  });

  test('come by kind, then subject, in pages that can be gone through both ways', async () => {
    const keys = ['a', 'b', 'c'].flatMap((letter) =>
      ['1', '2'].map((value) => ({ thing: `agency/${letter}`, scheme: 'ROR', value })),
    );
    const names = ['X', 'Y'].map((value) => ({
      thing: 'agency/c',
      value,
      language: 'DE',
      label: 'PREFERRED',
    }));
    const ask = await serve({
      agency: ['a', 'b', 'c'].map((letter) => ({ id: `agency/${letter}` })),
      identifier: keys,
      name: names,
    });
    const page = async (args: string) => {
      const { contradictions } = await ask(
        `{ contradictions(${args}) { totalCount pageInfo { endCursor startCursor } nodes { kind subject { id } } } }`,
      );
      const { nodes, pageInfo, totalCount } = contradictions;
      const ids = nodes.map(
        (node: { kind: string; subject: { id: string } }) => `${node.kind} ${node.subject.id}`,
      );
      return { ids, pageInfo, totalCount };
    };
    const first = await page('first: 2');
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    const back = await page(`last: 2, before: "${second.pageInfo.startCursor}"`);
    expect([first.ids, second.ids, back.ids, first.totalCount]).toEqual([
      ['NAME agency/c', 'IDENTIFIER agency/a'],
      ['IDENTIFIER agency/b', 'IDENTIFIER agency/c'],
      ['NAME agency/c', 'IDENTIFIER agency/a'],
      4,
    ]);
    const ofOne = await page(
      'where: { subject: { eq: "agency/c" } }, orderBy: [{ kind: ASCENDING }]',
    );
    expect([ofOne.ids, ofOne.totalCount]).toEqual([['IDENTIFIER agency/c', 'NAME agency/c'], 2]);
    const few = await page('where: { statements: { gt: 2 } }');
    expect(few.ids).toEqual([]);
    const keysOnly = await page('where: { not: { kind: { in: [NAME, FIGURE] } } }, last: 1');
    expect(keysOnly.ids).toEqual(['IDENTIFIER agency/c']);
  });
});

/** The ids of the objects of each contradiction's statements. */
async function foundIds(ask: Ask, args = '', asOf = ''): Promise<readonly (readonly string[])[]> {
  const { contradictions } = await ask(
    `query ${asOf} { contradictions${args === '' ? '' : `(${args})`} { nodes { statements { object { id } } } } }`,
  );
  return contradictions.nodes.map(({ statements }: { statements: { object: { id: string } }[] }) =>
    statements.map(({ object }) => object.id),
  );
}
