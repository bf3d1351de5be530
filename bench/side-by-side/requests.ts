import { wordsOf } from '../../src/explore/search/analysis.ts';
import { NEWEST_RECORD } from '../../src/time/moment.ts';
import { projectName } from '../generate/names.ts';
import { idOf, type Region, regionCount, regionOf } from '../generate/region.ts';

/** The day on which the facts hold that are asked for. */
export const DAY = '2025-06-01';

type Variables = Readonly<{ [name: string]: string }>;
/** A document, with a further field in it where one is given. */
type Document = (further?: string) => string;

/** Something that every system is asked. */
export interface Request {
  readonly name: string;
  /** What it is, in words. */
  readonly title: string;
  /** As our contract has it. The floor answers the same by the request's name. */
  readonly ours: Document;
  /** As `@neo4j/graphql` has it, with `$held`, `$current` and `$listed` for what holds on the day. */
  readonly peer: Document;
  /** What of the other's answer is ours: its shape differs where there is one. */
  readonly peerData?: (data: Data) => unknown;
  /** The field that a shape not seen before asks for once more under another name. */
  readonly field: string;
  /** Asked in turn. */
  readonly variables: readonly Variables[];
}

/** What an answer holds under `data`. */
export type Data = Readonly<{ [field: string]: unknown }>;

/** Regions of which things are asked for, or as many as there are. */
const REGIONS = 10;
const EACH = 10;
const OFFICES = 4;
const SEED = 1;

/** Conditions on what holds on the day, as `@neo4j/graphql` takes them. */
export const HELD = {
  holdsFrom: { lte: DAY },
  holdsTo: { gte: DAY },
  knownFrom: { lte: NEWEST_RECORD },
  knownTo: { gt: NEWEST_RECORD },
};

const BY_NAME = 'sort: [{ node: { sortKey: ASC } }, { edge: { id: ASC } }]';
const FACTS = `where: { edge: $held } ${BY_NAME}`;
/** By a list rather than a connection, which would gather all of it first; the sort key lets Neo4j use its index. */
const LISTED = 'where: $listed, sort: [{ sortKey: ASC }, { id: ASC }]';

/** What is asked of a graph of a scale. */
export function requestsOf(scale: number): readonly Request[] {
  const regions = Array.from({ length: Math.min(REGIONS, regionCount(scale)) }, (_, number) =>
    regionOf(SEED, number),
  );
  const numbers = Array.from({ length: EACH }, (_, number) => number);
  const each = (of: (region: Region, number: number) => Variables) =>
    numbers.flatMap((number) => regions.map((region) => of(region, number)));
  return [
    {
      name: 'by-id',
      title: 'a project by its id',
      ours: (further = '') =>
        `query ($id: ID!) { project(id: $id) { id name description startDate endDate ${further} } }`,
      peer: (further = '') =>
        `query ($id: ID!) { project: projects(where: { id: { eq: $id } }) { id name description startDate endDate ${further} } }`,
      peerData: ({ project }) => ({ project: firstOf(project) }),
      field: 'name',
      variables: each((region, number) => ({ id: idOf.project(region, number) })),
    },
    {
      name: 'page-of-20',
      title: '20 projects with four relations on two levels',
      ours: (further = '') => `{
        projects(first: 20) { edges { node { id name ${further}
          leaders { edges { node { id name } } }
          participants { edges { node { id name } } }
          grants { edges { node { id name
            fundingSources { edges { node { id name } } }
          } } }
        } } } }`,
      peer: (further = '') => `query ($held: FactWhere!, $listed: ProjectWhere!) {
        projects(limit: 20, ${LISTED}) { id name ${further}
          leaders: leadersConnection(${FACTS}) { edges { node { id name } } }
          participants: participantsConnection(${FACTS}) { edges { node { id name } } }
          grants: grantsConnection(${FACTS}) { edges { node { id name
            fundingSources: fundingSourcesConnection(${FACTS}) { edges { node { id name } } }
          } } }
        } }`,
      peerData: ({ projects }) => ({ projects: connectionOf(projects) }),
      field: 'name',
      variables: [{}],
    },
    {
      name: 'page-of-50',
      title: '50 events with relations on three levels',
      ours: (further = '') => `{
        events(first: 50) { edges { node { id name ${further}
          contributions { edges { node { id name
            speakers { edges { node { id name
              memberships { edges { node { id name } } }
            } } }
          } } }
        } } } }`,
      peer: (further = '') => `query ($held: FactWhere!, $listed: EventWhere!) {
        events(limit: 50, ${LISTED}) { id name ${further}
          contributions: contributionsConnection(${FACTS}) { edges { node { id name
            speakers: speakersConnection(${FACTS}) { edges { node { id name
              memberships: membershipsConnection(${FACTS}) { edges { node { id name } } }
            } } }
          } } }
        } }`,
      peerData: ({ events }) => ({ events: connectionOf(events) }),
      field: 'name',
      variables: [{}],
    },
    {
      name: 'nested-page',
      title: '20 districts, the last 5 parts of each by name',
      ours: (further = '') => `{
        districts(first: 20) { edges { node { id name ${further}
          parts(first: 5, orderBy: [{ territory: { name: DESCENDING } }]) { edges { node { id name } } }
        } } } }`,
      peer: (further = '') => `query ($held: FactWhere!, $listed: DistrictWhere!) {
        districts(limit: 20, ${LISTED}) { id name ${further}
          parts: partsConnection(first: 5, where: { edge: $held }, sort: [{ node: { sortKey: DESC } }, { edge: { id: DESC } }]) { edges { node { id name } } }
        } }`,
      peerData: ({ districts }) => ({ districts: connectionOf(districts) }),
      field: 'name',
      variables: [{}],
    },
    {
      name: 'filter',
      title: 'municipalities that take part in a project that a body leads',
      ours: (further = '') => `query ($leader: ID!) {
        municipalities(first: 20, where: { participatesIn: { some: { project: { leaders: { some: { organization: { id: { eq: $leader } } } } } } } }) {
          edges { node { id name ${further} } }
        } }`,
      peer: (
        further = '',
      ) => `query ($leader: ID!, $held: FactWhere!, $listed: MunicipalityWhere!) {
        municipalities(
          limit: 20
          where: { AND: [$listed, { participatesInConnection: { some: { edge: $held, node: { leadersConnection: { some: { edge: $held, node: { id: { eq: $leader } } } } } } } }] }
          sort: [{ sortKey: ASC }, { id: ASC }]
        ) { id name ${further} } }`,
      peerData: ({ municipalities }) => ({ municipalities: connectionOf(municipalities) }),
      field: 'name',
      variables: regions.flatMap((region) =>
        Array.from({ length: OFFICES }, (_, number) => ({
          leader: idOf.districtOffice(region, number + 1),
        })),
      ),
    },
    {
      name: 'search',
      title: 'what is best found by the words of a name',
      ours: (further = '') =>
        `query ($words: String!) { search(query: $words, first: 1) { edges { node { id ... on Thing { name ${further} } } } } }`,
      peer: (further = '') => `query ($phrase: String!, $current: SearchEntryWhere!) {
        search(phrase: $phrase, first: 1, where: { node: $current }, sort: [{ score: DESC }, { node: { sortKey: ASC } }]) {
          edges { node { thing { id name ${further} } } }
        } }`,
      peerData: ({ search }) => ({
        search: { edges: edgesOf(search).map(({ node }) => ({ node: thingOf(node) })) },
      }),
      field: 'name',
      variables: each((region, number) => {
        const { name } = projectName(number, region.stem);
        const phrase = wordsOf(name).map(({ text }) => `+names:${text}`);
        return { words: name, phrase: phrase.join(' ') };
      }),
    },
    {
      name: 'path',
      title: 'how two people are connected: length and number of shortest paths',
      ours: (further = '') =>
        `query ($from: ID!, $to: ID!) { shortestPaths(from: $from, to: $to, limit: 1) { length totalCount ${further} } }`,
      peer: (further = '') =>
        `query ($from: ID!, $to: ID!, $day: String!, $known: String!) { shortestPaths(from: $from, to: $to, day: $day, known: $known) { length totalCount ${further} } }`,
      field: 'length',
      variables: each((region, number) => ({
        from: idOf.person(region, number + 1),
        to: idOf.person(region, number * 3 + 29),
      })),
    },
    {
      name: 'count',
      title: 'how many projects there are',
      ours: (further = '') => `{ projects { totalCount ${further} } }`,
      peer: (further = '') =>
        `query ($current: ProjectWhere!) { projects: projectsConnection(where: $current) { totalCount ${further} } }`,
      field: 'totalCount',
      variables: [{}],
    },
  ];
}

function connectionOf(list: unknown): unknown {
  return Array.isArray(list) ? { edges: list.map((node) => ({ node })) } : list;
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : list;
}

function edgesOf(connection: unknown): readonly { readonly node?: unknown }[] {
  if (typeof connection !== 'object' || connection === null) return [];
  return 'edges' in connection && Array.isArray(connection.edges) ? connection.edges : [];
}

function thingOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'thing' in entry ? entry.thing : entry;
}
