import { integerComparison } from '../../filter/comparison.ts';
import type { Field, Fresh } from '../../filter/field.ts';
import { holds } from '../../time/moment.ts';
import { populationOf } from './observation.ts';

/** The pattern of the figures of a thing, and the condition on those of its inhabitants that hold. */
function figures(thing: string, fact: string, figure: string) {
  return {
    pattern: `MATCH (${thing})<-[${fact}:OBSERVATION_OF]-(${figure}:Observation)`,
    holding: `${figure}.measure = 'POPULATION' AND ${holds(fact)}`,
  };
}

/** The condition that no figure of the thing is newer. */
function isNewest(thing: string, figure: string, fresh: Fresh): string {
  const [fact, other] = [fresh('about'), fresh('figure')];
  const { pattern, holding } = figures(thing, fact, other);
  // The place of the other goes through a function, so that Neo4j does not walk the index on it.
  const newer = `coalesce(${other}.sortKey, ${other}.id) > ${figure}.sortKey`;
  return `COUNT { ${pattern} WHERE ${holding} AND ${newer} } = 0`;
}

/** The condition that a thing has no figure at all. */
function hasNone(thing: string, fresh: Fresh): string {
  const { pattern, holding } = figures(thing, fresh('about'), fresh('figure'));
  return `COUNT { ${pattern} WHERE ${holding} } = 0`;
}

/** Puts the newest figure, or null, under a name. */
function newestAs(thing: string, alias: string): string {
  const { pattern, holding } = figures(thing, 'about0', 'figure0');
  return `CALL (${thing}) {
    ${pattern}
    WHERE ${holding}
    WITH figure0.population AS population, figure0.sortKey AS newness
    ORDER BY newness DESC
    LIMIT 1
    RETURN max(population) AS ${alias}
  }`;
}

/** The newest number of inhabitants of a territory. */
export const newestPopulationField: Field = {
  comparison: integerComparison,
  passes: (variable, fresh, test) => {
    const [fact, figure] = [fresh('about'), fresh('figure')];
    const { pattern, holding } = figures(variable, fact, figure);
    const passing = test(() => `${figure}.population`);
    return `COUNT { ${pattern} WHERE ${holding} AND ${passing} AND ${isNewest(variable, figure, fresh)} } > 0`;
  },
  missing: hasNone,
  order: {
    kind: 'number',
    expression: (variable) => variable,
    present: (variable) => `${variable} IS NOT NULL`,
    absent: (node) => hasNone(node, (prefix) => `${prefix}0`),
    lead: (label) => ({
      match: `MATCH (figure0:Observation)-[about0:OBSERVATION_OF]->(n:${label})`,
      where: `${figures('n', 'about0', 'figure0').holding} AND ${isNewest('n', 'figure0', (prefix) => `${prefix}1`)}`,
      expression: `figure0.${populationOf(label)}`,
    }),
    subquery: newestAs,
  },
  reading: { as: 'number', value: (_, alias) => alias, subquery: newestAs },
};
