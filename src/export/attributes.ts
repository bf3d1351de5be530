import { IDENTIFIER_SCHEMES } from '../entities/thing/thing.ts';
import { COPIES } from '../graph/noun.ts';
import type { Properties, PropertyType } from '../graph/properties.ts';
import type { Record } from '../graph/record.ts';
import { cellText } from './cell-text.ts';
import { datedCopies, newestKeys } from './dated-copies.ts';
import {
  type ExportedEdge,
  type ExportedNode,
  edgeColumns,
  type GraphSource,
} from './graph-source.ts';

/** A typed attribute of nodes or edges, as formats have it that know a graph but no tables. */
export interface Attribute {
  readonly of: 'node' | 'edge';
  readonly name: string;
  readonly type: AttributeType;
}

export type AttributeType = 'string' | 'long' | 'double' | 'boolean';

/** A value by the name of its attribute. */
export type AttributeValue = readonly [name: string, value: string];

/** The keys that are attributes of their own; a key of another scheme says nothing without its scheme. */
export const OFFICIAL_KEYS = IDENTIFIER_SCHEMES.filter(
  (scheme) => scheme !== 'URL' && scheme !== 'OTHER',
);

/** The attributes that nodes and edges of a source may have, each name once for either. */
export function attributesOf({ nouns, edgeTypes }: GraphSource): readonly Attribute[] {
  return [
    ...named('node', [
      asText('type'),
      ...nouns.flatMap(({ properties }) => typed(properties)),
      ...[...OFFICIAL_KEYS, ...COPIES].map(asText),
    ]),
    ...named('edge', [asText('type'), ...edgeTypes.flatMap((type) => typed(edgeColumns(type)))]),
  ];
}

/**
 * Reads the values of nodes, none of them empty: their type, their columns, of a thing the newest of its
 * official keys and, in JSON, its dated names, keys and kinds.
 */
export function nodeValues({
  cut,
}: GraphSource): (node: ExportedNode) => readonly AttributeValue[] {
  const copiesOf = datedCopies(cut);
  return (node) => {
    const { noun, stored } = node;
    const copies = copiesOf(node);
    const values = [['type', noun.type] as const, ...columnValues(noun.properties, stored)];
    if (copies === null) return values;
    const keys = newestKeys(copies.identifiers);
    for (const scheme of OFFICIAL_KEYS) {
      const key = keys.get(scheme);
      if (key !== undefined) values.push([scheme, key]);
    }
    for (const name of COPIES) {
      if (copies[name].length > 0) values.push([name, JSON.stringify(copies[name])]);
    }
    return values;
  };
}

/** The values of an edge, none of them empty: its type and its columns. */
export function edgeValues({ type, stored }: ExportedEdge): readonly AttributeValue[] {
  return [['type', type], ...columnValues(edgeColumns(type), stored)];
}

/** An id of an edge that no edge of another type has. */
export function edgeId({ type, id }: ExportedEdge): string {
  return `${type} ${id}`;
}

function columnValues(columns: Properties, stored: Record): AttributeValue[] {
  const values: AttributeValue[] = [];
  for (const [name, type] of Object.entries(columns)) {
    const value = cellText(type, stored[name]);
    if (value !== '') values.push([name, value]);
  }
  return values;
}

type Typed = readonly [name: string, type: AttributeType];

/** Names that are given several times, once; a name that stands for values of two types is a text. */
function named(of: Attribute['of'], all: readonly Typed[]): readonly Attribute[] {
  const types = new Map<string, AttributeType>();
  for (const [name, type] of all) {
    types.set(name, (types.get(name) ?? type) === type ? type : 'string');
  }
  return [...types].map(([name, type]) => ({ of, name, type }));
}

function asText(name: string): Typed {
  return [name, 'string'];
}

function typed(properties: Properties): readonly Typed[] {
  return Object.entries(properties).map(([name, type]) => [name, attributeType(type)]);
}

function attributeType(type: PropertyType): AttributeType {
  switch (type) {
    case 'integer':
      return 'long';
    case 'number':
    case 'decimal':
    case 'money':
      return 'double';
    case 'boolean':
      return 'boolean';
    default:
      return 'string';
  }
}
