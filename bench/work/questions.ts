/** A question about things of the first region, whose answer is the same in a graph of any size. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** Lists in an order that the embedded engine has no index for: it looks at every node of the label. */
  readonly isOrderedRootList?: true;
  /** About a whole state, which a graph has from this scale on. */
  readonly fromScale?: number;
}

const WHOLE_STATE = 0.07;

/** Every field of the query type that looks at more than one node by its key. */
export const QUESTIONS: readonly Question[] = [
  about('node', 'node(id: "project/g0000-6") { id ... on Thing { name } }'),
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
  ordered(
    'page of municipalities by inhabitants',
    'municipalities(first: 20, orderBy: [{ population: DESCENDING }]) { nodes { __typename } }',
  ),
  ordered('page of municipalities', 'municipalities(first: 20) { nodes { __typename } }'),
  ordered('page of persons', 'persons(first: 20) { nodes { __typename } }'),
  ordered('last page of projects', 'projects(last: 20) { nodes { __typename } }'),
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
  about(
    'neighborhood',
    'neighborhood(id: "administration/g0000-2", depth: 2, types: [MEMBER_OF, ADMINISTERS, PARTICIPATES_IN, LEADS]) { nodes { distance thing { id } } }',
  ),
  about(
    'project.eligibility',
    'project(id: "project/g0000-2") { eligibility(municipality: "municipality/g0000-3") { answer reason } }',
  ),
  ordered(
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
  {
    ...about(
      'fundingFlows along the chains of a state',
      'fundingFlows(by: DISTRICT, project: "project/g0000-0", validity: ALL) { flows { nodes { things { name } grants awarded { amount { amount } } } } inconsistencies { totalCount } }',
    ),
    fromScale: WHOLE_STATE,
  },
];

function about(name: string, selection: string): Question {
  return { name, query: `query @asOf(date: "2025-06-01") { ${selection} }` };
}

function ordered(name: string, selection: string): Question {
  return { ...about(name, selection), isOrderedRootList: true };
}
