/** A question about things of the first region, whose answer is the same in a graph of any size. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** A root list in an order of the question's own, for which the embedded engine looks at every node of the label. */
  readonly isOrderedByKey?: true;
  /** About the whole graph, so that what is to be read and answered grows with it. */
  readonly isWholeGraph?: true;
  /** About a whole state, which a graph has from this scale on. */
  readonly fromScale?: number;
}

const WHOLE_STATE = 0.07;
const LISTS = [
  ...['administrations', 'agencies', 'associations', 'centres', 'contributions', 'districts'],
  ...['events', 'evidenceItems', 'fundingSources', 'governmentRegions', 'grants', 'ministries'],
  ...['municipalities', 'observations', 'organizations', 'persons', 'projects', 'sources'],
  ...['states', 'territories', 'topics', 'universities'],
];
const DIMENSIONS = ['SOURCE', 'PROGRAMME', 'FUNDER', 'RECIPIENT', 'DISTRICT', 'YEAR'];

/** Every field of the query type but those that find one node by its id and go no further. */
export const QUESTIONS: readonly Question[] = [
  about('node', 'node(id: "project/g0000-6") { id ... on Thing { name } }'),
  about('look up', 'lookUp(id: "project/g0000-6") { ... on Found { node { id } } }'),
  about('nodes', 'nodes(ids: ["person/g0000-1", "event/g0000-1"]) { id ... on Thing { name } }'),
  about('thing by key', 'thing(scheme: AGS, value: "20003002") { id name }'),
  about(
    'person and memberships',
    'person(id: "person/g0000-1") { memberships(validity: ALL) { totalCount edges { role evidence { quote } node { name } } } }',
  ),
  about(
    'district, parts and their inhabitants',
    'district(id: "district/g0000-1") { parts { totalCount nodes { name ... on Municipality { population { value } } } } }',
  ),
  about(
    'chain of a grant',
    'grant(id: "grant/g0000-5") { parentGrants(validity: ALL) { nodes { name parentGrants(validity: ALL) { nodes { name } } } } }',
  ),
  about(
    'source and what it states',
    'source(id: "source/g0000-meeting-1") { title statements(first: 50) { totalCount nodes { __typename } } }',
  ),
  about(
    'passage and what it states',
    'evidence(id: "evidence/g0000-meeting-1") { source { title } statements(first: 50) { totalCount nodes { kind } } }',
  ),
  about(
    'municipalities of a district under a size',
    'municipalities(district: "district/g0000-1", maxPopulation: 9999, first: 20) { totalCount nodes { name } }',
  ),
  about(
    'filter by a related key',
    'municipalities(where: { district: { id: { eq: "district/g0000-1" } }, population: { lt: 10000 } }, first: 20) { totalCount nodes { name } }',
  ),
  about(
    'filter by what it takes part in',
    'persons(where: { memberships: { some: { organization: { id: { eq: "administration/g0000-2" } } } } }) { totalCount nodes { name } }',
  ),
  about(
    'order of a connection',
    'district(id: "district/g0000-1") { parts(first: 5, orderBy: [{ territory: { name: DESCENDING } }]) { nodes { name } } }',
  ),
  about(
    'filter by the name of a related thing',
    'municipalities(where: { district: { name: { eq: "Landkreis Löhlöh-Nord" } } }, first: 20) { totalCount nodes { name } }',
  ),
  about(
    'groups of a connection',
    'district(id: "district/g0000-1") { parts { groups(by: [STATUS], of: [POPULATION]) { count figures { sum average } } } }',
  ),
  about(
    'groups of what meets a key',
    'municipalities(where: { district: { id: { eq: "district/g0000-1" } } }) { groups(by: [KIND], of: [POPULATION]) { count keys { value } figures { sum } } }',
  ),
  about(
    'contradictions about a thing',
    'contradictions(about: "municipality/g0000-3") { totalCount nodes { kind } }',
  ),
  about(
    'facts without a source about a thing',
    'unsourced(about: "project/g0000-2") { totalCount nodes { kind } }',
  ),
  about(
    'first of every list',
    LISTS.map((list) => `${list}(first: 1) { nodes { __typename } }`).join(' '),
  ),
  orderedByKey(
    'page of grants by amount',
    'grants(first: 20, orderBy: [{ amountAwarded: DESCENDING }]) { nodes { __typename } }',
  ),
  orderedByKey(
    'page of grants by amount, unknown ones first',
    'grants(first: 20, orderBy: [{ amountAwarded: ASCENDING_NULLS_FIRST }]) { nodes { __typename } }',
  ),
  orderedByKey(
    'page of grants by amount, last day and name',
    'grants(first: 20, orderBy: [{ amountAwarded: DESCENDING }, { endDate: DESCENDING }, { name: ASCENDING }]) { nodes { __typename } }',
  ),
  orderedByKey(
    'page of municipalities by inhabitants',
    'municipalities(first: 20, orderBy: [{ population: DESCENDING }]) { nodes { __typename } }',
  ),
  about('page of municipalities', 'municipalities(first: 20) { nodes { __typename } }'),
  about('page of persons', 'persons(first: 20) { nodes { __typename } }'),
  about('last page of projects', 'projects(last: 20) { nodes { __typename } }'),
  about(
    'search by words',
    'search(query: "Löhhausen Löhlöhe", first: 5) { edges { score node { id } } }',
  ),
  about(
    'search by key',
    'search(query: "20003002", types: [MUNICIPALITY], first: 1) { edges { field node { id } } }',
  ),
  about(
    'shortestPaths',
    'shortestPaths(from: "person/g0000-1", to: "person/g0000-29") { length totalCount paths { sentence } }',
  ),
  {
    name: 'shortestPaths as they were known before anything was',
    query:
      'query @asOf(date: "2025-06-01", recorded: "2020-01-01T00:00:00Z") { shortestPaths(from: "person/g0000-1", to: "person/g0000-29") { length totalCount } }',
  },
  about(
    'neighborhood',
    'neighborhood(id: "administration/g0000-2", depth: 2, types: [MEMBER_OF, ADMINISTERS, PARTICIPATES_IN, LEADS]) { nodes { distance thing { id } } }',
  ),
  about(
    'project.eligibility',
    'project(id: "project/g0000-2") { eligibility(municipality: "municipality/g0000-3") { answer reason } }',
  ),
  about(
    'municipality.eligibleFor',
    'municipality(id: "municipality/g0000-3") { eligibleFor(first: 20) { nodes { __typename } } }',
  ),
  about(
    'project.coverage within a district',
    'project(id: "project/g0000-2") { coverage(within: "district/g0000-1") { total { all { count population } eligible { count } } byDistrict { all { count } } } }',
  ),
  about(
    'fundingFlows of a project',
    'fundingFlows(by: RECIPIENT, project: "project/g0000-1", validity: ALL) { flows { nodes { things { name } grants awarded { amount { amount } } } } }',
  ),
  about(
    'fundingFlows of a project by every dimension',
    DIMENSIONS.map(
      (by) =>
        `${by}: fundingFlows(by: ${by}, project: "project/g0000-1", validity: ALL) { flows { nodes { things { name } grants awarded { amount { amount } } } } }`,
    ).join(' '),
  ),
  {
    ...about(
      'fundingFlows along the chains of a state',
      'fundingFlows(by: DISTRICT, project: "project/g0000-0", validity: ALL) { flows { nodes { things { name } grants awarded { amount { amount } } } } inconsistencies { totalCount } }',
    ),
    fromScale: WHOLE_STATE,
  },
  whole(
    'fundingFlows of everything',
    'fundingFlows(by: DISTRICT, validity: ALL) { flows { totalCount } totals { grants } }',
  ),
  whole(
    'project.coverage of every municipality',
    'project(id: "project/g0000-2") { coverage { total { all { count } eligible { count } } } }',
  ),
  whole(
    'groups of every municipality',
    'municipalities { groups(by: [KIND], of: [POPULATION]) { count figures { sum } } }',
  ),
  whole(
    'actorMeasures',
    'actorMeasures { actorCount method actors(first: 3) { nodes { degree betweenness } } }',
  ),
  whole('contradictions', 'contradictions(first: 1) { totalCount }'),
  whole('unsourced', 'unsourced(first: 1) { totalCount }'),
  whole('dataset', 'dataset { title sources { title } }'),
];

function about(name: string, selection: string): Question {
  return { name, query: `query @asOf(date: "2025-06-01") { ${selection} }` };
}

function whole(name: string, selection: string): Question {
  return { ...about(name, selection), isWholeGraph: true };
}

function orderedByKey(name: string, selection: string): Question {
  return { ...about(name, selection), isOrderedByKey: true };
}
