import type { Record } from '../../graph/record.ts';
import { csv } from '../csv.ts';
import { scopeText } from '../cut.ts';
import { fileOfRows, textFile } from '../folder-files.ts';
import type { ExportedFile, FolderFormat } from '../format.ts';
import type { GraphSource } from '../graph-source.ts';
import {
  type Neo4jProperty,
  type Neo4jValue,
  NODE_LABEL,
  neo4jNodes,
  neo4jRelationships,
  SCHEMA_STATEMENTS,
} from '../neo4j-graph.ts';

/** A column: its heading as the import tool reads it, and its value in a row; null for none. */
interface Column {
  readonly heading: string;
  cellOf(row: Record): string | null;
}

/** What the tool is told besides the files. */
const OPTIONS = [
  '--id-type=string',
  '--array-delimiter=;',
  '--multiline-fields=true',
  '--strict=true',
  '--bad-tolerance=0',
];
const ARRAY_DELIMITER = ';';
const ARGUMENTS = 'neo4j-admin.args';
const SCHEMA = 'schema.cypher';

/**
 * Tables for `neo4j-admin database import full` of Neo4j 5: one of each kind of node and type of
 * relationship, its header in its first line. Cells that are empty are unknown. No id holds a semicolon,
 * by which those of a list are separated.
 */
export const neo4jAdmin: FolderFormat = {
  kind: 'folder',
  name: 'neo4j-admin',
  description:
    'Tables for neo4j-admin database import of Neo4j 5, a folder with the command to run',
  index: ARGUMENTS,
  async *files(source) {
    const written: string[] = [];
    for await (const [option, file] of tablesOf(source)) {
      yield file;
      written.push(`--${option}=${file.path}`);
    }
    yield textFile(SCHEMA, lines(SCHEMA_STATEMENTS.map((statement) => `${statement};`)));
    yield textFile('README.md', readMe(source));
    yield textFile(ARGUMENTS, lines([...OPTIONS, ...written]));
  },
};

async function* tablesOf(
  source: GraphSource,
): AsyncGenerator<readonly ['nodes' | 'relationships', ExportedFile]> {
  for (const { name, labels, properties, rows } of neo4jNodes(source)) {
    const columns = [
      ...properties.map((property) =>
        property.name === 'id' ? idColumn(property) : column(property),
      ),
      constant(':LABEL', labels.join(ARRAY_DELIMITER)),
    ];
    const file = await table(`nodes/${name}.csv`, columns, rows());
    if (file !== null) yield ['nodes', file];
  }
  for (const { name, type, properties, rows } of neo4jRelationships(source)) {
    const columns = [
      end(':START_ID', 'from'),
      end(':END_ID', 'to'),
      constant(':TYPE', type),
      ...properties.map(column),
    ];
    const file = await table(`relationships/${name}.csv`, columns, rows());
    if (file !== null) yield ['relationships', file];
  }
}

/** An empty text is quoted, so that it is told from what is not known. */
function table(path: string, columns: readonly Column[], rows: AsyncIterable<Record>) {
  return fileOfRows(path, rows, (all) => csv(records(columns, all), { quoted_match: /^$/ }));
}

async function* records(columns: readonly Column[], rows: AsyncIterable<Record>) {
  yield columns.map(({ heading }) => heading);
  for await (const row of rows) yield columns.map((one) => one.cellOf(row));
}

function idColumn({ name, valueIn }: Neo4jProperty): Column {
  return { heading: `${name}:ID(${NODE_LABEL})`, cellOf: (row) => cell(valueIn(row)) };
}

function column({ name, type, valueIn }: Neo4jProperty): Column {
  return { heading: `${name}:${type}`, cellOf: (row) => cell(valueIn(row)) };
}

function constant(heading: string, text: string): Column {
  return { heading, cellOf: () => text };
}

function end(heading: string, property: 'from' | 'to'): Column {
  return { heading: `${heading}(${NODE_LABEL})`, cellOf: (row) => String(row[property]) };
}

function cell(value: Neo4jValue): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? value.join(ARRAY_DELIMITER) : String(value);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

function readMe({ dataset, cut }: GraphSource): string {
  const { title, version, date, license } = dataset;
  const scope = scopeText(cut.scope);
  return `# ${title}

- version ${version} of ${date}, license ${license}
- ${cut.asOf === null ? 'facts of every day' : `facts of ${cut.asOf}`}
- ${scope === null ? 'the whole graph' : scope}${cut.types === null ? '' : `, of it ${cut.types.join(', ')}`}

With Neo4j 5 stopped, in this folder:

    neo4j-admin database import full neo4j @${ARGUMENTS}

Add \`--overwrite-destination=true\` where the database has been in use. Then start Neo4j, and let it
find nodes by id, official key and words of their names:

    cypher-shell --file ${SCHEMA}

Every node has an \`id\`, the label \`${NODE_LABEL}\`, and the labels of its kind and of what it is in general,
such as \`Municipality\` and \`Territory\`. \`evidence\` holds ids of nodes \`Evidence\`, from which \`FROM\` leads
to the \`Source\` with its license. Names, official keys and kinds with their dates are nodes \`Name\`,
\`Identifier\` and \`Kind\`. Dates that may be known only in part are texts. Amounts are whole minor units,
such as cents; exact decimals are texts, beside a number to reckon with.
`;
}
