import { describeEachEngine } from '../support/engines.ts';
import { smallGraphs } from '../support/small-graph.ts';

describeEachEngine('sources', (engine) => {
  const serve = smallGraphs(engine);

  test('stand behind things and facts, with the passage', async () => {
    const ask = await serve({
      source: [
        {
          id: 'source/article',
          title: 'Zu Gast in Offenbach',
          publisher: 'Stadt Offenbach',
          publishedOn: '2025-02',
          retrievedOn: '2026-11-22',
          url: 'https://www.offenbach.de/x.php',
          license: 'No open license',
          attribution: 'Stadt Offenbach',
        },
      ],
      evidence: [
        { id: 'evidence/quote', source: 'source/article', quote: 'zu Gast' },
        { id: 'evidence/place', source: 'source/article', locator: 'Absatz 2' },
      ],
      event: [{ id: 'event/e', evidence: 'evidence/quote' }],
      administration: [{ id: 'administration/a' }],
      'hosted-by': [
        { from: 'event/e', to: 'administration/a', evidence: 'evidence/quote evidence/place' },
      ],
    });
    const { event } = await ask(`{
      event(id: "event/e") {
        evidence {
          source { id title publisher publishedOn retrievedOn url license attribution }
        }
        hosts { edges { evidence { id quote locator } } }
      }
    }`);
    expect(event.evidence).toEqual([
      {
        source: {
          id: 'source/article',
          title: 'Zu Gast in Offenbach',
          publisher: 'Stadt Offenbach',
          publishedOn: '2025-02',
          retrievedOn: '2026-11-22',
          url: 'https://www.offenbach.de/x.php',
          license: 'No open license',
          attribution: 'Stadt Offenbach',
        },
      },
    ]);
    expect(event.hosts.edges).toEqual([
      {
        evidence: [
          { id: 'evidence/quote', quote: 'zu Gast', locator: null },
          { id: 'evidence/place', quote: null, locator: 'Absatz 2' },
        ],
      },
    ]);
  });

  test('say whatever rests on their passages, by kind, then by subject', async () => {
    const ask = await serve({
      ministry: [{ id: 'ministry/m', name: 'M' }],
      project: [{ id: 'project/p', name: 'P' }],
      name: [{ thing: 'ministry/m', value: 'Alt', validTo: '2024-01-17' }],
      identifier: [{ thing: 'ministry/m', scheme: 'WIKIDATA', value: 'Q1' }],
      leads: [{ from: 'ministry/m', to: 'project/p', validFrom: '2025', status: 'PLANNED' }],
      observation: [
        {
          id: 'observation/o',
          about: 'project/p',
          measure: 'PARTICIPANTS',
          value: '42',
          unit: 'municipalities',
        },
      ],
      'eligibility-rule': [{ id: 'eligibility-rule/r', project: 'project/p' }],
    });
    const { source } = await ask(`{
      source(id: "source/s") {
        statements {
          totalCount
          nodes { kind subject { id } object { id } value validFrom validTo status evidence { id } }
        }
      }
    }`);
    const statement = (kind: string, subject: string, further: object) => ({
      kind,
      subject: { id: subject },
      object: null,
      value: null,
      validFrom: null,
      validTo: null,
      status: null,
      evidence: { id: 'evidence/e' },
      ...further,
    });
    expect(source.statements).toEqual({
      totalCount: 7,
      nodes: [
        statement('ELIGIBILITY_RULE', 'project/p', { object: { id: 'eligibility-rule/r' } }),
        statement('IDENTIFIER', 'ministry/m', { value: 'WIKIDATA Q1' }),
        statement('LEADS', 'ministry/m', {
          object: { id: 'project/p' },
          validFrom: '2025',
          status: 'PLANNED',
        }),
        statement('NAME', 'ministry/m', { value: 'Alt', validTo: '2024-01-17' }),
        statement('OBSERVATION', 'project/p', {
          object: { id: 'observation/o' },
          value: 'PARTICIPANTS 42 municipalities',
        }),
        statement('THING', 'ministry/m', { value: 'M' }),
        statement('THING', 'project/p', { value: 'P' }),
      ],
    });
  });

  test('say only what is of the kinds asked for', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/m' }],
      kind: [{ thing: 'municipality/m', kind: 'TOWN' }],
      name: [{ thing: 'municipality/m', value: 'M' }],
    });
    const { source } = await ask(`{
      source(id: "source/s") {
        statementKinds { kind totalCount }
        some: statements(kinds: [THING, KIND]) { totalCount nodes { kind value } }
        none: statements(kinds: [LEADS]) { totalCount nodes { kind } }
      }
    }`);
    expect(source.some).toEqual({
      totalCount: 2,
      nodes: [
        { kind: 'KIND', value: 'TOWN' },
        { kind: 'THING', value: 'municipality/m' },
      ],
    });
    expect(source.statementKinds).toEqual([
      { kind: 'KIND', totalCount: 1 },
      { kind: 'NAME', totalCount: 1 },
      { kind: 'THING', totalCount: 1 },
    ]);
    expect(source.none).toEqual({ totalCount: 0, nodes: [] });
  });

  test('are told apart by their passages', async () => {
    const ask = await serve({
      source: [{ id: 'source/other' }],
      evidence: [{ id: 'evidence/other', source: 'source/other' }],
      topic: [{ id: 'topic/a' }, { id: 'topic/b', evidence: 'evidence/other evidence/e' }],
    });
    const { source, evidence } = await ask(`{
      source(id: "source/other") { statements { nodes { subject { id } evidence { id } } } }
      evidence(id: "evidence/e") { source { id } statements { nodes { subject { id } } } }
    }`);
    expect(source.statements.nodes).toEqual([
      { subject: { id: 'topic/b' }, evidence: { id: 'evidence/other' } },
    ]);
    expect(evidence).toEqual({
      source: { id: 'source/s' },
      statements: { nodes: [{ subject: { id: 'topic/a' } }, { subject: { id: 'topic/b' } }] },
    });
  });

  test('come in pages that can be gone through both ways', async () => {
    const ids = ['topic/a', 'topic/b', 'topic/c'];
    const ask = await serve({ topic: ids.map((id) => ({ id })) });
    const statements = async (page: string) => {
      const { source } = await ask(
        `{ source(id: "source/s") { statements(${page}) { pageInfo { endCursor startCursor } nodes { subject { id } } } } }`,
      );
      const { nodes, pageInfo } = source.statements;
      return { ids: nodes.map((node: { subject: { id: string } }) => node.subject.id), pageInfo };
    };
    const first = await statements('first: 2');
    const second = await statements(`first: 2, after: "${first.pageInfo.endCursor}"`);
    const back = await statements(`last: 2, before: "${second.pageInfo.startCursor}"`);
    expect([first.ids, second.ids, back.ids]).toEqual([
      ['topic/a', 'topic/b'],
      ['topic/c'],
      ['topic/a', 'topic/b'],
    ]);
  });
});
