import type { Record } from '../../graph/record.ts';
import { scopeText } from '../cut.ts';
import { cypherLiteral } from '../cypher-literal.ts';
import type { FileFormat } from '../format.ts';
import type { GraphSource } from '../graph-source.ts';
import {
  type Neo4jProperty,
  NODE_LABEL,
  neo4jNodes,
  neo4jRelationships,
  SCHEMA_STATEMENTS,
} from '../neo4j-graph.ts';

/** How many rows, and about how many characters of them, one statement holds at most. */
const MOST_ROWS = 200;
const MOST_CHARACTERS = 100_000;

/**
 * A script that makes the graph in an empty Neo4j 5: constraint and indexes, then nodes, then
 * relationships. Run again, it changes nothing. Each statement ends with a semicolon at the end of a
 * line, and holds none before, so that it can also be sent statement by statement.
 */
export const cypher: FileFormat = {
  kind: 'file',
  name: 'cypher',
  extension: 'cypher',
  mediaType: 'application/x-cypher-query; charset=utf-8',
  description: 'Cypher script, which makes the graph in an empty Neo4j',
  async *write(source) {
    yield heading(source);
    for (const statement of SCHEMA_STATEMENTS) yield `${statement};\n`;
    for (const { labels, properties, rows } of neo4jNodes(source)) {
      yield* statements(
        rows(),
        (row) => map(properties, row),
        `MERGE (n:${NODE_LABEL} {id: row.id})
SET n:${labels.filter((label) => label !== NODE_LABEL).join(':')}, n += row${temporal('n', 'row', properties)}`,
      );
    }
    for (const { type, properties, rows } of neo4jRelationships(source)) {
      yield* statements(
        rows(),
        (row) => {
          const ends = `from: ${end(row.from)}, to: ${end(row.to)}`;
          return `{${ends}, properties: ${map(properties, row)}}`;
        },
        `MATCH (a:${NODE_LABEL} {id: row.from})
MATCH (b:${NODE_LABEL} {id: row.to})
MERGE (a)-[r:${type} {id: row.properties.id}]->(b)
SET r += row.properties${temporal('r', 'row.properties', properties)}`,
      );
    }
  },
};

/** Statements that do something with each row, some rows at a time. */
async function* statements(
  rows: AsyncIterable<Record>,
  literalOf: (row: Record) => string,
  work: string,
): AsyncGenerator<string> {
  let literals: string[] = [];
  let length = 0;
  const statement = () => `UNWIND [\n${literals.join(',\n')}\n] AS row\n${work};\n`;
  for await (const row of rows) {
    const literal = literalOf(row);
    literals.push(literal);
    length += literal.length;
    if (literals.length < MOST_ROWS && length < MOST_CHARACTERS) continue;
    yield statement();
    literals = [];
    length = 0;
  }
  if (literals.length > 0) yield statement();
}

/** What is known of a row, as a literal. */
function map(properties: readonly Neo4jProperty[], row: Record): string {
  const known = properties.flatMap(({ name, type, valueIn }) => {
    const value = valueIn(row);
    return value === null ? [] : [`${name}: ${cypherLiteral(type, value)}`];
  });
  return `{${known.join(', ')}}`;
}

function end(id: unknown): string {
  return cypherLiteral('string', String(id));
}

/** Lets days and instants, which stand in the literals as texts, become what they are. */
function temporal(variable: string, from: string, properties: readonly Neo4jProperty[]): string {
  return properties
    .filter(({ type }) => type === 'date' || type === 'datetime')
    .map(({ name, type }) => `, ${variable}.${name} = ${type}(${from}.${name})`)
    .join('');
}

function heading({ dataset, cut }: GraphSource): string {
  const { title, version, date, license } = dataset;
  const lines = [
    title,
    `Version ${version} of ${date}, license ${license}`,
    cut.asOf === null ? 'Facts of every day' : `Facts of ${cut.asOf}`,
    scopeText(cut.scope) ?? 'The whole graph',
    'Run it on an empty Neo4j 5: cypher-shell --file THIS_FILE',
  ];
  return lines.map((line) => `// ${line.replaceAll(/\s+/g, ' ')}\n`).join('');
}
