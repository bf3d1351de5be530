import { integerComparison } from '../../filter/comparison.ts';
import type { Field, Fresh } from '../../filter/field.ts';
import { holds } from '../../time/moment.ts';

/** What makes the figure `x` of the thing `n`, over the fact `o`, the newest that holds. */
function isNewest(thing: string, fact: string, figure: string, fresh: Fresh): string {
  const [otherFact, other] = [fresh('o'), fresh('x')];
  // The place of the other goes through a function, so that Neo4j does not walk the index on it.
  const newer = `coalesce(${other}.sortKey, ${other}.id) > ${figure}.sortKey`;
  return `${figure}.measure = 'POPULATION' AND ${holds(fact)} AND COUNT { MATCH (${thing})<-[${otherFact}:OBSERVATION_OF]-(${other}:Observation) WHERE ${other}.measure = 'POPULATION' AND ${holds(otherFact)} AND ${newer} } = 0`;
}

function newest(thing: string, fresh: Fresh, further: (figure: string) => string): string {
  const [fact, figure] = [fresh('o'), fresh('x')];
  return `COUNT { MATCH (${thing})<-[${fact}:OBSERVATION_OF]-(${figure}:Observation) WHERE ${isNewest(thing, fact, figure, fresh)}${further(figure)} }`;
}

function newestAs(variable: string, alias: string): string {
  return `CALL (${variable}) {
    MATCH (${variable})<-[o0:OBSERVATION_OF]-(x0:Observation)
    WHERE x0.measure = 'POPULATION' AND ${holds('o0')}
    WITH x0.population AS population, x0.sortKey AS newness
    ORDER BY newness DESC
    LIMIT 1
    RETURN max(population) AS ${alias}
  }`;
}

/** The newest number of inhabitants of a territory. */
export const newestPopulationField: Field = {
  comparison: integerComparison,
  passes: (variable, fresh, test) =>
    `${newest(variable, fresh, (figure) => ` AND ${test(() => `${figure}.population`)}`)} > 0`,
  missing: (variable, fresh) => `${newest(variable, fresh, () => '')} = 0`,
  order: {
    kind: 'number',
    expression: (variable) => variable,
    present: (variable) => `${variable} IS NOT NULL`,
    absent: (node) =>
      `${newest(
        node,
        (prefix) => `${prefix}a`,
        () => '',
      )} = 0`,
    lead: (label) => ({
      match: `MATCH (x0:Observation)-[o0:OBSERVATION_OF]->(n:${label})`,
      where: isNewest('n', 'o0', 'x0', (prefix) => `${prefix}1`),
      expression: 'x0.population',
    }),
    subquery: newestAs,
  },
  reading: { as: 'number', value: (_, alias) => alias, subquery: newestAs },
};
