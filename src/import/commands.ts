import { SEARCH_ENTRY, searchIndex } from '../explore/search/search-entry.ts';
import { allEdgeTypes } from '../graph/edge.ts';
import type { Index } from '../graph/engine.ts';
import { allNouns, type Noun } from '../graph/noun.ts';
import { command, type Statement } from '../graph/statement.ts';

/** Writes nodes: `$rows` of `id` and `properties`. A node that is there gets what has changed. */
const nodeCommands = new Map<string, Statement>();
/** Writes edges: `$rows` of `start`, `finish`, `id` and `properties`, between nodes that are there. */
const edgeCommands = new Map<string, Statement>();

/** The command that writes the nodes of a label. */
export function writeNodes(label: string, interfaces: readonly string[] = []): Statement {
  const labels = [...interfaces, label].map((name) => `:${name}`).join('');
  return remembered(nodeCommands, label, () =>
    command(
      `write${label}`,
      `UNWIND $rows AS row
       MERGE (n:Node {id: row.id})
       SET n${labels}
       SET n += row.properties`,
    ),
  );
}

/** The command that writes the edges of a type. */
export function writeEdges(type: string): Statement {
  return remembered(edgeCommands, type, () =>
    command(
      `write ${type}`,
      `UNWIND $rows AS row
       MATCH (a:Node {id: row.start})
       MATCH (b:Node {id: row.finish})
       MERGE (a)-[r:${type} {id: row.id}]->(b)
       SET r += row.properties`,
    ),
  );
}

/**
 * Removes what an earlier edition of a package held and this one no longer does: `$rows` of `package`,
 * how the mark of its editions starts, and `edition`, the mark of this one.
 */
export const removeFormerEditions: readonly Statement[] = [
  command(
    'removeEdgesOfFormerEditions',
    `UNWIND $rows AS row
     MATCH (a:Node)-[r]->(b:Node)
     WHERE r.edition STARTS WITH row.package AND r.edition <> row.edition
     DELETE r`,
  ),
  command(
    'removeNodesOfFormerEditions',
    `UNWIND $rows AS row
     MATCH (n:Node)
     WHERE n.edition STARTS WITH row.package AND n.edition <> row.edition
     DETACH DELETE n`,
  ),
];

/** Every index that the statements of the program lean on. */
export function indexes(): readonly Index[] {
  const listed = new Set([...allNouns().values()].flatMap(labelsOf));
  return [
    { label: 'Node', property: 'id', unique: true },
    { label: 'Identifier', property: 'key', unique: false },
    { label: 'MergedId', property: 'formerId', unique: true },
    { label: SEARCH_ENTRY, property: 'subject', unique: true },
    ...[...listed].map((label) => ({ label, property: 'sortKey', unique: false })),
    searchIndex,
  ];
}

/** The relationship types that an import writes besides those of fact edges. */
export const STRUCTURE = [
  'NAMED',
  'IDENTIFIED_BY',
  'CLASSIFIED_AS',
  'FROM',
  'STATES',
  'MERGED_INTO',
] as const;

/** Declares every command, so that none is left out of what is known of the program. */
export function declareCommands(): void {
  for (const noun of allNouns().values()) writeNodes(noun.type, noun.interfaces);
  for (const label of ['Name', 'Identifier', 'Kind', 'MergedId', 'Dataset', SEARCH_ENTRY])
    writeNodes(label);
  for (const type of [...allEdgeTypes().keys(), ...STRUCTURE]) writeEdges(type);
}

function labelsOf({ type, interfaces }: Noun): readonly string[] {
  return [type, ...interfaces];
}

function remembered(
  commands: Map<string, Statement>,
  key: string,
  make: () => Statement,
): Statement {
  const known = commands.get(key) ?? make();
  commands.set(key, known);
  return known;
}
