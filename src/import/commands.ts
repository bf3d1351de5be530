import { INHABITED, populationOf } from '../entities/observation/observation.ts';
import { SEARCH_ENTRY, searchIndex } from '../explore/search/search-entry.ts';
import { propertyField } from '../filter/field.ts';
import { allEdgeTypes } from '../graph/edge.ts';
import type { Index, PropertyIndex } from '../graph/engine.ts';
import { LIST_ORDER } from '../graph/listing.ts';
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
  return [
    { label: 'Node', properties: ['id'], use: 'identity' },
    { label: 'MergedId', properties: ['formerId'], use: 'identity' },
    { label: SEARCH_ENTRY, properties: ['subject'], use: 'identity' },
    { label: 'Identifier', properties: ['key'], use: 'key' },
    { label: 'Thing', properties: ['nameKey'], use: 'key' },
    { label: 'Name', properties: ['valueKey'], use: 'key' },
    ...orderIndexes(),
    searchIndex,
  ];
}

/** An index for the order of every root list, and for every key by which it can be ordered. */
function orderIndexes(): readonly PropertyIndex[] {
  const byLabel = new Map<string, readonly string[]>();
  for (const noun of allNouns().values()) {
    const own = leadsOf(noun);
    for (const label of labelsOf(noun)) {
      const shared = byLabel.get(label)?.filter((property) => own.includes(property));
      byLabel.set(label, shared ?? own);
    }
  }
  const populations = [...INHABITED, 'Territory'].map(populationOf);
  return [
    ...populations.map(
      (property): PropertyIndex => ({ label: 'Observation', properties: [property], use: 'order' }),
    ),
    ...[...byLabel].flatMap(([label, properties]) =>
      [LIST_ORDER, ...properties.map((property) => [property] as const)].map(
        (order): PropertyIndex => ({ label, properties: order, use: 'order' }),
      ),
    ),
  ];
}

/** The columns of a noun's nodes that lead an order. */
function leadsOf({ properties, required }: Noun): readonly string[] {
  return Object.entries(properties).flatMap(([name, type]) => {
    const lead = propertyField(name, type, '', required.includes(name))?.order?.lead;
    return typeof lead === 'object' ? [lead.property] : [];
  });
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
