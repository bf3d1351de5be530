import { describeEachEngine } from '../support/engines.ts';
import { smallGraphs } from '../support/small-graph.ts';

/** One node of each type, by its type. */
const EACH = {
  Administration: 'administration/x',
  Agency: 'agency/x',
  Association: 'association/x',
  Centre: 'centre/x',
  Contribution: 'contribution/x',
  District: 'district/x',
  EligibilityRule: 'eligibility-rule/x',
  Event: 'event/x',
  Evidence: 'evidence/x',
  FundingSource: 'funding-source/x',
  GovernmentRegion: 'government-region/x',
  Grant: 'grant/x',
  Ministry: 'ministry/x',
  Municipality: 'municipality/x',
  Observation: 'observation/x',
  Person: 'person/x',
  Project: 'project/x',
  Source: 'source/x',
  State: 'state/x',
  Topic: 'topic/x',
  University: 'university/x',
};
const OWN = {
  'eligibility-rule/x': { project: 'project/x' },
  'observation/x': { about: 'state/x', value: '1' },
};
const GRAPH = Object.fromEntries(
  Object.values(EACH).map((id) => [
    id.slice(0, id.indexOf('/')),
    [{ id, ...(id in OWN ? OWN[id as keyof typeof OWN] : {}) }],
  ]),
);

describeEachEngine('nodes', (engine) => {
  const serve = smallGraphs(engine);

  test('of every type are found by their id and say their type', async () => {
    const ask = await serve(GRAPH);
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: Object.values(EACH),
    });
    expect(nodes).toEqual(Object.entries(EACH).map(([__typename, id]) => ({ __typename, id })));
  });

  test('come in the order of the ids, null where there is none, twice where asked twice', async () => {
    const ask = await serve({ topic: [{ id: 'topic/a' }, { id: 'topic/b' }] });
    const { node, none, nodes } = await ask(`{
      node(id: "topic/b") { id }
      none: node(id: "topic/none") { id }
      nodes(ids: ["topic/b", "topic/none", "topic/a", "topic/b"]) { id }
    }`);
    expect([node, none]).toEqual([{ id: 'topic/b' }, null]);
    expect(nodes).toEqual([{ id: 'topic/b' }, null, { id: 'topic/a' }, { id: 'topic/b' }]);
  });

  test('that are organizations can be listed and found as such', async () => {
    const ask = await serve(GRAPH);
    const { organizations, organization } = await ask(`{
      organizations { totalCount nodes { __typename } }
      organization(id: "centre/x") { __typename name units { totalCount } }
    }`);
    expect(typesOf(organizations.nodes)).toEqual([
      'Administration',
      'Agency',
      'Association',
      'Centre',
      'Ministry',
      'University',
    ]);
    expect(organizations.totalCount).toBe(6);
    expect(organization).toEqual({
      __typename: 'Centre',
      name: 'centre/x',
      units: { totalCount: 0 },
    });
  });

  test('that are territories can be listed and found as such', async () => {
    const ask = await serve(GRAPH);
    const { territories, territory } = await ask(`{
      territories { totalCount nodes { __typename } }
      territory(id: "district/x") { __typename name parts { totalCount } }
    }`);
    expect(typesOf(territories.nodes)).toEqual([
      'District',
      'GovernmentRegion',
      'Municipality',
      'State',
    ]);
    expect(territories.totalCount).toBe(4);
    expect(territory).toEqual({
      __typename: 'District',
      name: 'district/x',
      parts: { totalCount: 0 },
    });
  });

  test('that are things have an address that ends in their id', async () => {
    const ask = await serve({ topic: [{ id: 'topic/a' }] });
    const { topic } = await ask('{ topic(id: "topic/a") { uri } }');
    expect(topic.uri).toBe('http://localhost:4000/id/topic/a');
  });

  test('that took the place of another are known from both sides', async () => {
    const ask = await serve({
      municipality: [
        { id: 'municipality/bromskirchen', validTo: '2022-12-31' },
        { id: 'municipality/allendorf' },
      ],
      'succeeded-by': [
        {
          from: 'municipality/bromskirchen',
          to: 'municipality/allendorf',
          validFrom: '2023-01-01',
        },
      ],
    });
    const { former, present } = await ask(`{
      former: municipality(id: "municipality/bromskirchen") {
        successors { edges { validFrom node { id } } } predecessors { totalCount }
      }
      present: municipality(id: "municipality/allendorf") {
        predecessors { edges { validFrom node { id } } } successors { totalCount }
      }
    }`);
    const edge = (id: string) => ({ edges: [{ validFrom: '2023-01-01', node: { id } }] });
    expect(former).toEqual({
      successors: edge('municipality/allendorf'),
      predecessors: { totalCount: 0 },
    });
    expect(present).toEqual({
      predecessors: edge('municipality/bromskirchen'),
      successors: { totalCount: 0 },
    });
  });
});

function typesOf(nodes: readonly { readonly __typename: string }[]): readonly string[] {
  return nodes.map(({ __typename }) => __typename);
}
