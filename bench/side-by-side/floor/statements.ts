/** What the floor answers a request with: a hand-written statement, and where its rows stand in the answer. */
export interface FloorAnswer {
  readonly text: string;
  readonly data: (rows: readonly unknown[]) => unknown;
}

const FACTS =
  'MEMBER_OF|UNIT_OF|ADMINISTERS|PART_OF|SUCCEEDED_BY|LEADS|PARTICIPATES_IN|FUNDED_BY|MANAGES|AWARDED_BY|AWARDED_TO|PARENT_GRANT|GRANTED_FOR|HELD_AT|HOSTED_BY|ATTENDED|GAVE|GIVEN_AT|ABOUT|BROADER';

/** By the name of the request. Each statement returns what it found as `row`. */
export const FLOOR_ANSWERS: ReadonlyMap<string, FloorAnswer> = new Map([
  [
    'by-id',
    {
      text: `
        MATCH (n:Node {id: $id})
        RETURN {id: n.id, name: n.name, description: n.description, startDate: n.startDate, endDate: n.endDate} AS row`,
      data: ([project]) => ({ project }),
    },
  ],
  [
    'page-of-20',
    {
      text: `
        MATCH (n:Project)
        WHERE n.sortKey >= '' AND n.id IS NOT NULL AND ${held('n')}
        WITH n ORDER BY n.sortKey, n.id LIMIT 20
        RETURN {node: {
          id: n.id, name: n.name,
          leaders: {edges: COLLECT {
            MATCH (n)<-[r:LEADS]-(b:Organization) WHERE ${held('r')}
            RETURN {node: {id: b.id, name: b.name}} ORDER BY b.sortKey, r.id
          }},
          participants: {edges: COLLECT {
            MATCH (n)<-[r:PARTICIPATES_IN]-(b:Thing) WHERE ${held('r')}
            RETURN {node: {id: b.id, name: b.name}} ORDER BY b.sortKey, r.id
          }},
          grants: {edges: COLLECT {
            MATCH (n)<-[r:GRANTED_FOR]-(b:Grant) WHERE ${held('r')}
            RETURN {node: {
              id: b.id, name: b.name,
              fundingSources: {edges: COLLECT {
                MATCH (b)-[s:FUNDED_BY]->(c:FundingSource) WHERE ${held('s')}
                RETURN {node: {id: c.id, name: c.name}} ORDER BY c.sortKey, s.id
              }}
            }} ORDER BY b.sortKey, r.id
          }}
        }} AS row`,
      data: (edges) => ({ projects: { edges } }),
    },
  ],
  [
    'page-of-50',
    {
      text: `
        MATCH (n:Event)
        WHERE n.sortKey >= '' AND n.id IS NOT NULL AND ${held('n')}
        WITH n ORDER BY n.sortKey, n.id LIMIT 50
        RETURN {node: {
          id: n.id, name: n.name,
          contributions: {edges: COLLECT {
            MATCH (n)<-[r:GIVEN_AT]-(b:Contribution) WHERE ${held('r')}
            RETURN {node: {
              id: b.id, name: b.name,
              speakers: {edges: COLLECT {
                MATCH (b)<-[s:GAVE]-(c:Person) WHERE ${held('s')}
                RETURN {node: {
                  id: c.id, name: c.name,
                  memberships: {edges: COLLECT {
                    MATCH (c)-[t:MEMBER_OF]->(d:Organization) WHERE ${held('t')}
                    RETURN {node: {id: d.id, name: d.name}} ORDER BY d.sortKey, t.id
                  }}
                }} ORDER BY c.sortKey, s.id
              }}
            }} ORDER BY b.sortKey, r.id
          }}
        }} AS row`,
      data: (edges) => ({ events: { edges } }),
    },
  ],
  [
    'nested-page',
    {
      text: `
        MATCH (n:District)
        WHERE n.sortKey >= '' AND n.id IS NOT NULL AND ${held('n')}
        WITH n ORDER BY n.sortKey, n.id LIMIT 20
        RETURN {node: {
          id: n.id, name: n.name,
          parts: {edges: COLLECT {
            MATCH (n)<-[r:PART_OF]-(b:Territory) WHERE ${held('r')}
            RETURN {node: {id: b.id, name: b.name}} ORDER BY b.sortKey DESC, r.id DESC LIMIT 5
          }}
        }} AS row`,
      data: (edges) => ({ districts: { edges } }),
    },
  ],
  [
    'filter',
    {
      text: `
        MATCH (:Node {id: $leader})-[l:LEADS]->(:Project)<-[p:PARTICIPATES_IN]-(n:Municipality)
        WHERE ${held('l')} AND ${held('p')} AND ${held('n')}
        WITH DISTINCT n ORDER BY n.sortKey, n.id LIMIT 20
        RETURN {node: {id: n.id, name: n.name}} AS row`,
      data: (edges) => ({ municipalities: { edges } }),
    },
  ],
  [
    'search',
    {
      text: `
        CALL db.index.fulltext.queryNodes('SearchEntry_text', $phrase) YIELD node AS e, score
        WHERE ${valid('e')}
        WITH e, score ORDER BY score DESC, e.sortKey LIMIT 1
        MATCH (n:Node {id: e.subject})
        RETURN {node: {id: n.id, name: n.name}} AS row`,
      data: (edges) => ({ search: { edges } }),
    },
  ],
  [
    'path',
    {
      text: `
        MATCH (a:Node {id: $from}), (b:Node {id: $to})
        MATCH p = allShortestPaths((a)-[:${FACTS}*..6]-(b))
        WHERE all(r IN relationships(p) WHERE ${held('r')})
        WITH length(p) AS length, count(p) AS totalCount
        RETURN {length: length, totalCount: totalCount} AS row`,
      data: ([shortestPaths]) => ({ shortestPaths }),
    },
  ],
  [
    'count',
    {
      text: `
        MATCH (n:Project)
        WHERE ${held('n')}
        RETURN {totalCount: count(n)} AS row`,
      data: ([projects]) => ({ projects }),
    },
  ],
]);

/** Holds on the day, and was known. */
function held(fact: string): string {
  return `${valid(fact)} AND ${fact}.knownFrom <= $known AND ${fact}.knownTo > $known`;
}

function valid(fact: string): string {
  return `${fact}.holdsFrom <= $day AND ${fact}.holdsTo >= $day`;
}
