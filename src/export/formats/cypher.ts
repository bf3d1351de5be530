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

/**
 * How many rows, and about how many characters of them, one statement holds at most. Neo4j takes longer to read the
 * literals of a statement than to write them.
 */
const MOST_ROWS = 50;
const MOST_CHARACTERS = 100_000;

/**
 * A script that makes the graph in an empty Neo4j 5: constraint and indexes, then nodes, then
 * relationships. Run again, it changes nothing. Each statement ends with a semicolon at the end of a
 * line, and holds none before, so that it can also be sent statement by statement. Its rows are lists, which Neo4j
 * reads in less than half the time of maps: one that was warm made the shipped data in 27 seconds, by 200 maps at a
 * time in 49.
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
      const others = labels.filter((label) => label !== NODE_LABEL).join(':');
      yield* statements(rows(), {
        keys: ['id'],
        clauses: `MERGE (n:${NODE_LABEL} {id: row[0]})`,
        variable: 'n',
        sets: [`n:${others}`],
        properties,
      });
    }
    for (const { type, properties, rows } of neo4jRelationships(source)) {
      yield* statements(rows(), {
        keys: ['from', 'to', 'id'],
        clauses: `MATCH (a:${NODE_LABEL} {id: row[0]})
MATCH (b:${NODE_LABEL} {id: row[1]})
MERGE (a)-[r:${type} {id: row[2]}]->(b)`,
        variable: 'r',
        sets: [],
        properties,
      });
    }
  },
};

/** What statements do with rows. */
interface Work {
  /** Columns whose values come first in each row, and which it always has. */
  readonly keys: readonly string[];
  /** The clauses that find or make what a row is of. */
  readonly clauses: string;
  /** What they have made. */
  readonly variable: string;
  /** What is set of it whatever the row. */
  readonly sets: readonly string[];
  /** What is set of it from the row; keys among them stay as they are. */
  readonly properties: readonly Neo4jProperty[];
}

/** A row's values as literals, those of the keys first; null where one is not known. */
type Literals = readonly (string | null)[];

/** Statements that do something with each row, some rows at a time. */
async function* statements(rows: AsyncIterable<Record>, work: Work): AsyncGenerator<string> {
  const { keys } = work;
  const properties = work.properties.filter(({ name }) => !keys.includes(name));
  const statementOf = (waiting: readonly Literals[]) => statement(waiting, { ...work, properties });
  let waiting: Literals[] = [];
  let length = 0;
  for await (const row of rows) {
    const literals = [
      ...keys.map((key) => cypherLiteral('string', String(row[key]))),
      ...properties.map((property) => literalOf(property, row)),
    ];
    waiting.push(literals);
    length += literals.reduce((sum, literal) => sum + (literal?.length ?? 0), 0);
    if (waiting.length < MOST_ROWS && length < MOST_CHARACTERS) continue;
    yield statementOf(waiting);
    waiting = [];
    length = 0;
  }
  if (waiting.length > 0) yield statementOf(waiting);
}

function literalOf({ type, valueIn }: Neo4jProperty, row: Record): string | null {
  const value = valueIn(row);
  return value === null ? null : cypherLiteral(type, value);
}

/** A statement for rows, without the columns of which none has a value. */
function statement(rows: readonly Literals[], { keys, clauses, variable, sets, properties }: Work) {
  const known = properties.flatMap((property, index) => {
    const place = keys.length + index;
    return rows.some((row) => row[place] !== null) ? [{ property, place }] : [];
  });
  const lists = rows.map((row) => {
    const others = known.map(({ place }) => row[place] ?? 'null');
    return `[${[...row.slice(0, keys.length), ...others].join(', ')}]`;
  });
  const own = known.map(({ property }, index) =>
    setting(variable, property, `row[${keys.length + index}]`),
  );
  const set = [...sets, ...own].join(', ');
  return `UNWIND [\n${lists.join(',\n')}\n] AS row\n${clauses}${set && `\nSET ${set}`};\n`;
}

/** Days and instants, which stand in the rows as texts, become what they are. */
function setting(variable: string, { name, type }: Neo4jProperty, value: string): string {
  const isTime = type === 'date' || type === 'datetime';
  return `${variable}.${name} = ${isTime ? `${type}(${value})` : value}`;
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
