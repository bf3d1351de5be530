import { IDENTIFIER_SCHEMES } from '../../entities/thing/thing.ts';
import type { Properties, PropertyType } from '../../graph/properties.ts';
import { cellText } from '../cell-text.ts';
import { scopeText } from '../cut.ts';
import { COPIES, type Copies, datedCopies, newestKeys } from '../dated-copies.ts';
import type { FileFormat } from '../format.ts';
import { edgeColumns, everyEdge, everyNode, type GraphSource } from '../graph-source.ts';

/** A typed attribute of nodes or edges. */
interface Key {
  readonly id: string;
  readonly of: 'node' | 'edge' | 'graph';
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean' | 'long';
}

const OF_DATASET = ['title', 'version', 'date', 'license', 'asOf', 'scope'] as const;

/** GraphML 1.0 as networkx and Gephi read it: typed keys, edge ids, a directed graph. */
export const graphml: FileFormat = {
  kind: 'file',
  name: 'graphml',
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  description: 'GraphML, for networkx, Gephi, yEd and igraph',
  async *write(source) {
    const keys = keysOf(source);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    for (const key of keys.values()) yield declaration(key);
    yield '<graph id="integration-graph" edgedefault="directed">\n';
    const { title, version, date, license } = source.dataset;
    const { asOf, scope } = source.cut;
    const described = { title, version, date, license, asOf, scope: scopeText(scope) };
    for (const name of OF_DATASET) yield data(keys, 'graph', name, described[name] ?? '');
    const copiesOf = datedCopies(source.cut);
    for await (const node of everyNode(source)) {
      const { id, noun, stored } = node;
      yield `<node id="${escaped(id)}">${data(keys, 'node', 'type', noun.type)}`;
      yield all(keys, 'node', noun.properties, stored);
      yield datedValues(keys, copiesOf(node));
      yield '</node>\n';
    }
    for await (const { id, type, start, finish, stored } of everyEdge(source)) {
      const ends = `source="${escaped(start)}" target="${escaped(finish)}"`;
      yield `<edge id="${escaped(`${type} ${id}`)}" ${ends}>${data(keys, 'edge', 'type', type)}`;
      yield all(keys, 'edge', edgeColumns(type), stored);
      yield '</edge>\n';
    }
    yield '</graph>\n</graphml>\n';
  },
};

type Keys = ReadonlyMap<string, Key>;

function keysOf({ nouns, edgeTypes }: GraphSource): Keys {
  const keys = new Map<string, Key>();
  const add = (of: Key['of'], name: string, type: Key['type']) => {
    const path = `${of} ${name}`;
    // A name that stands for values of two types is a text.
    const known = keys.get(path);
    const shared = known === undefined || known.type === type ? type : 'string';
    keys.set(path, { id: known?.id ?? `d${keys.size}`, of, name, type: shared });
  };
  for (const name of OF_DATASET) add('graph', name, 'string');
  add('node', 'type', 'string');
  for (const name of [...IDENTIFIER_SCHEMES, ...COPIES]) add('node', name, 'string');
  add('edge', 'type', 'string');
  for (const { properties } of nouns) {
    for (const [name, type] of Object.entries(properties)) add('node', name, attributeType(type));
  }
  for (const type of edgeTypes) {
    for (const [name, kind] of Object.entries(edgeColumns(type))) {
      add('edge', name, attributeType(kind));
    }
  }
  return keys;
}

function attributeType(type: PropertyType): Key['type'] {
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

function declaration({ id, of, name, type }: Key): string {
  return `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function all(
  keys: Keys,
  of: Key['of'],
  columns: Properties,
  stored: { readonly [property: string]: unknown },
): string {
  return Object.entries(columns)
    .map(([name, type]) => data(keys, of, name, cellText(type, stored[name])))
    .join('');
}

/** Each scheme's key as a value of its own, and every dated value in JSON. */
function datedValues(keys: Keys, copies: Copies | null): string {
  if (copies === null) return '';
  const texts = [
    ...newestKeys(copies.identifiers),
    ...COPIES.map(
      (name) => [name, copies[name].length > 0 ? JSON.stringify(copies[name]) : ''] as const,
    ),
  ];
  return texts.map(([name, value]) => data(keys, 'node', name, value)).join('');
}

/** What is not known is left out. */
function data(keys: Keys, of: Key['of'], name: string, value: string): string {
  const key = keys.get(`${of} ${name}`);
  return key === undefined || value === '' ? '' : `<data key="${key.id}">${escaped(value)}</data>`;
}

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text for XML 1.0, which has no other control characters: they become U+FFFD. */
function escaped(value: string): string {
  return value
    .replaceAll(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
