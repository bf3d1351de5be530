import { DataFactory, type NamedNode, type Quad } from 'n3';
import { allEdgeTypes } from '../../graph/edge.ts';
import { optionalText, type Record, text, texts } from '../../graph/record.ts';
import type { ExportedEdge } from '../graph-source.ts';
import { cellValues, concept } from './cell-value.ts';
import { type Description, description } from './description.ts';
import { FACT, FACT_MAPPING, type FactColumn, type FactMapping, ownName } from './fact-mapping.ts';
import { dateLiteral } from './literals.ts';
import { localized } from './node-quads.ts';
import type { Telling } from './telling.ts';
import { fragment, type Names, type Term, term } from './terms.ts';

const { literal } = DataFactory;

/** The mapping of an edge type; null for one that holds no more than a column of its start. */
export function factMappingOf(type: string): FactMapping | null {
  return FACT_MAPPING[type] ?? null;
}

/** The properties by which facts of a type are said of the things themselves. */
export function directProperties(type: string, names: Names): readonly NamedNode[] {
  const properties = FACT_MAPPING[type]?.properties ?? [];
  return properties.length === 0 ? [names.own(ownName(type, 'property'))] : properties.map(term);
}

/**
 * A fact as a node of its own, with its dates, status, passages and record; and, where it holds on the
 * day that is looked at and is not merely planned, as properties of the things themselves.
 */
export function factQuads(edge: ExportedEdge, telling: Telling): readonly Quad[] {
  const mapping = factMappingOf(edge.type);
  if (mapping === null) return [];
  const { names, held } = telling;
  const { type, start, finish, stored } = edge;
  const [from, to] = [names.node(start), names.node(finish)];
  const [subject, object] = mapping.reversed ? [to, from] : [from, to];
  const fact = names.part(start, fragment(type, edge.id));
  const properties = directProperties(type, names);
  const [ofSubject, ofObject] = [description(subject), description(object)];
  const ends = mapping.reversed ? [ofObject, ofSubject] : [ofSubject, ofObject];
  if (mapping.ofStart !== undefined) ends[0]?.say(term(mapping.ofStart), fact);
  if (mapping.ofEnd !== undefined) ends[1]?.say(term(mapping.ofEnd), fact);
  if (stored.status === 'ACTUAL' && held.holds(stored)) {
    for (const property of properties) ofSubject.say(property, object);
    for (const inverse of mapping.inverses ?? []) ofObject.say(term(inverse), subject);
  }
  const node = description(fact);
  node.say(term('rdf:type'), names.own(ownName(type, 'class')));
  node.say(term('rdf:type'), ...[...(mapping.classes ?? []), ...FACT.classes].map(term));
  node.say(term(FACT.subject), subject);
  node.say(term(FACT.property), ...properties.slice(0, 1));
  node.say(term(FACT.object), object);
  if (mapping.start !== undefined) node.say(term(mapping.start), from);
  if (mapping.end !== undefined) node.say(term(mapping.end), to);
  const parts = sayColumns(node, fact, edge, mapping, names);
  sayFact(node, stored, names);
  return [node, ...parts, ofSubject, ofObject].flatMap((one) => one.quads());
}

function sayColumns(
  node: Description,
  fact: NamedNode,
  { type, stored }: ExportedEdge,
  { columns = {} }: FactMapping,
  names: Names,
): readonly Description[] {
  const properties = allEdgeTypes().get(type)?.properties ?? {};
  return Object.entries(columns).flatMap(([column, mapping]) => {
    const kind = properties[column];
    if (kind === undefined) throw new Error(`${type} has no column ${column}`);
    const values = mapping.localized
      ? localized(column, stored)
      : cellValues(kind, column, stored, names);
    if (values.length === 0) return [];
    const terms = columnProperties(column, mapping, names);
    if (mapping.nodeOf === undefined) {
      for (const property of terms) node.say(property, ...values);
      return [];
    }
    const part = DataFactory.namedNode(`${fact.value}-${column}`);
    for (const property of terms) node.say(property, part);
    const labelled = description(part);
    labelled.say(term('rdf:type'), term(mapping.nodeOf));
    labelled.say(term('skos:prefLabel'), ...values);
    return [labelled];
  });
}

/** The properties by which a column of an edge is said. */
export function columnProperties(column: string, { terms }: FactColumn, names: Names) {
  return terms.length === 0 ? [names.own(column)] : terms.map((one: Term) => term(one));
}

function sayFact(node: Description, stored: Record, names: Names): void {
  for (const column of ['validFrom', 'validTo'] as const) {
    const date = optionalText(stored, column);
    if (date !== null) node.say(term(FACT[column]), dateLiteral(date));
  }
  node.say(names.own('status'), concept('FactStatus', text(stored, 'status'), names));
  node.say(term(FACT.evidence), ...texts(stored, 'evidence').map((id) => names.node(id)));
  const recordedAt = literal(text(stored, 'recordedAt'), term('xsd:dateTime'));
  node.say(term(FACT.recordedAt), recordedAt);
}
