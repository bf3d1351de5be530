import { MUNICIPALITY_KINDS } from '../entities/municipality/municipality.ts';
import { IDENTIFIER_SCHEMES } from '../entities/thing/thing.ts';
import { allEdgeTypes, type EdgeType } from '../graph/edge.ts';
import { allNouns, type Noun } from '../graph/noun.ts';
import type { Properties } from '../graph/properties.ts';

/** A table of a data package, as this graph expects it. */
export type Table = NounTable | EdgeTable | ValueTable | MergeTable;

interface Columns {
  /** File of the table in its package. */
  readonly file: string;
  readonly columns: Properties;
  /** Columns that are never empty. */
  readonly required: readonly string[];
}

/** One row per node. */
export interface NounTable extends Columns {
  readonly shape: 'noun';
  readonly noun: Noun;
}

/** One row per edge. */
export interface EdgeTable extends Columns {
  readonly shape: 'edge';
  readonly edge: EdgeType;
}

/** One row per dated value of a thing: a name, a key or a kind. */
export interface ValueTable extends Columns {
  readonly shape: 'value';
  readonly value: DatedValue;
}

/** One row per id that was given up because two nodes turned out to be one. */
export interface MergeTable extends Columns {
  readonly shape: 'merge';
}

/** A kind of dated value: a node of its own, and a copy on the thing that it belongs to. */
export interface DatedValue {
  readonly label: 'Name' | 'Identifier' | 'Kind';
  readonly edge: string;
  /** Property of the thing that holds the copies, as JSON. */
  readonly copy: string;
  /** Labels of which the thing must bear one. */
  readonly of: readonly string[];
  /** Columns that tell one value of a thing from another, besides its dates. */
  readonly distinctive: readonly string[];
  /** Kind of statement that its evidence makes. */
  readonly statement: 'NAME' | 'IDENTIFIER' | 'KIND';
}

const DATES: Properties = { validFrom: 'partialDate', validTo: 'partialDate' };
const RECORD: Properties = { evidence: 'ids', recordedAt: 'instant', recordedUntil: 'instant' };

/** Every table that a package may hold: nouns first, so that edges find their ends. */
export function tables(): readonly Table[] {
  return [...nounTables(), ...VALUE_TABLES, ...edgeTables(), MERGES];
}

function nounTables(): NounTable[] {
  return [...allNouns().values()].map((noun) => ({
    shape: 'noun',
    noun,
    file: `${noun.path}.csv`,
    columns: { id: 'text', ...noun.properties },
    required: ['id', ...noun.required],
  }));
}

function edgeTables(): EdgeTable[] {
  const derived = new Set(
    [...allNouns().values()].flatMap(({ references = [] }) => references.map(({ edge }) => edge)),
  );
  return [...allEdgeTypes().values()]
    .filter(({ type }) => !derived.has(type))
    .map((edge) => ({
      shape: 'edge',
      edge,
      file: `${edge.type.toLowerCase().replaceAll('_', '-')}.csv`,
      columns: {
        from: 'text',
        to: 'text',
        ...edge.properties,
        ...DATES,
        status: ['PLANNED', 'ACTUAL'],
        ...RECORD,
      },
      required: ['from', 'to', ...edge.required, 'status', 'evidence', 'recordedAt'],
    }));
}

const MERGES: MergeTable = {
  shape: 'merge',
  file: 'merged-id.csv',
  columns: { id: 'text', into: 'text' },
  required: ['id', 'into'],
};

const VALUE_TABLES: readonly ValueTable[] = [
  valueTable(
    'name.csv',
    { value: 'text', language: ['DE', 'EN'], label: ['PREFERRED', 'ALTERNATE'] },
    { label: 'Name', edge: 'NAMED', copy: 'names', of: ['Thing'], statement: 'NAME' },
  ),
  valueTable(
    'identifier.csv',
    { scheme: IDENTIFIER_SCHEMES, value: 'key' },
    {
      label: 'Identifier',
      edge: 'IDENTIFIED_BY',
      copy: 'identifiers',
      of: ['Thing'],
      statement: 'IDENTIFIER',
    },
  ),
  valueTable(
    'kind.csv',
    { kind: MUNICIPALITY_KINDS },
    {
      label: 'Kind',
      edge: 'CLASSIFIED_AS',
      copy: 'kinds',
      of: ['Municipality'],
      statement: 'KIND',
    },
  ),
];

function valueTable(
  file: string,
  own: Properties,
  value: Omit<DatedValue, 'distinctive'>,
): ValueTable {
  const distinctive = Object.keys(own);
  return {
    shape: 'value',
    value: { ...value, distinctive },
    file,
    columns: { thing: 'text', ...own, ...DATES, ...RECORD },
    required: ['thing', ...distinctive, 'evidence', 'recordedAt'],
  };
}
