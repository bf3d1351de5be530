import { DataFactory } from 'n3';
import '../../entities/resolvers.ts';
import { MUNICIPALITY_KINDS } from '../../entities/municipality/municipality.ts';
import { IDENTIFIER_SCHEMES } from '../../entities/thing/thing.ts';
import { allEdgeTypes } from '../../graph/edge.ts';
import { allNouns, type Noun } from '../../graph/noun.ts';
import type { PropertyType } from '../../graph/properties.ts';
import { concept } from './cell-value.ts';
import { DATASET } from './dataset-quads.ts';
import { FACT, FACT_MAPPING, type FactMapping, ownName } from './fact-mapping.ts';
import { columnProperties, directProperties } from './fact-quads.ts';
import { DATE_TYPES } from './literals.ts';
import {
  AMOUNT,
  COORDINATES,
  DATES,
  type FieldMapping,
  IDENTIFIER,
  KIND,
  NAME,
} from './node-mapping.ts';
import { mappingOf, propertiesOf } from './node-quads.ts';
import { type Constraint, type ShapeBuilder, type Shapes, shapeBuilder } from './shape-builder.ts';
import { type Names, namesAt, type Term, term } from './terms.ts';
import { turtle } from './write.ts';

/** The shape of a date that may be known in part. */
const PARTIAL_DATE = 'PartialDate';
const EVIDENCE: Constraint = { many: true, required: true, idOf: ['evidence'] };
const INSTANT: Constraint = { required: true, datatype: 'xsd:dateTime' };

/**
 * Shapes in SHACL that every export of this graph in RDF satisfies, made from the mapping and from what
 * nodes and edges are declared to have: which properties there are at all and how often, of which types
 * their values are, and to what kind of node they lead.
 */
export function shapesOf(names: Names): Shapes {
  const shapes = shapeBuilder(names);
  shapes.anyOf(PARTIAL_DATE, DATE_TYPES);
  for (const noun of allNouns().values()) shapeOfNoun(noun, shapes, names);
  for (const [type, mapping] of Object.entries(FACT_MAPPING)) {
    shapeOfFact(type, mapping, shapes, names);
  }
  shapesOfParts(shapes, names);
  shapesOfValues(shapes, names);
  return shapes.shapes();
}

/**
 * The shapes in Turtle.
 *
 * @param baseUri Where the IRIs of the nodes start that they are for.
 */
export async function shapesText(baseUri: string): Promise<string> {
  const names = namesAt(baseUri);
  const { quads, lists } = shapesOf(names);
  let text = '';
  for await (const piece of turtle([quads], names, lists)) text += piece;
  return text;
}

function shapeOfNoun(noun: Noun, shapes: ShapeBuilder, names: Names): void {
  shapes.target(noun.type, names.own(noun.type));
  for (const [field, mapping] of Object.entries(mappingOf(noun).fields)) {
    const constraint = constraintOf(noun, field, mapping, names);
    for (const property of propertiesOf(field, mapping, names)) {
      shapes.property(noun.type, property, constraint);
    }
  }
}

function constraintOf(
  noun: Noun,
  field: string,
  { as, columns = [field], choice }: FieldMapping,
  names: Names,
): Constraint {
  const [column = field] = columns;
  const required = noun.required.includes(column);
  switch (as) {
    case 'name':
      return { required, bilingual: true };
    case 'localized':
      return { bilingual: true };
    case 'reference':
      return { required, idOf: pathsOf(noun, column) };
    case 'address':
      return {};
    case 'license':
      return { required };
    case 'coordinates':
      return { isNode: true, shape: 'GeoCoordinates' };
    case 'period':
      return { datatype: 'xsd:string' };
    default:
      return { required, ...typed(noun.properties[column] ?? 'text', column, names, choice) };
  }
}

function pathsOf({ references = [] }: Noun, column: string): readonly string[] {
  return pathsWith(references.find((reference) => reference.column === column)?.to ?? []);
}

/** The starts of the ids of nodes that bear one of the labels. */
function pathsWith(labels: readonly string[]): readonly string[] {
  return [...allNouns().values()]
    .filter(({ type, interfaces }) => [type, ...interfaces].some((one) => labels.includes(one)))
    .map(({ path }) => path);
}

function typed(type: PropertyType, column: string, names: Names, choice?: string): Constraint {
  if (typeof type !== 'string') {
    if (choice === undefined) return { datatype: 'xsd:string' };
    return { oneOf: type.map((value) => concept(choice, value, names)) };
  }
  switch (type) {
    case 'ids':
      return column === 'evidence' ? EVIDENCE : { many: true, idOf: pathsWith(['Thing']) };
    case 'money':
      return { isNode: true, shape: 'MonetaryAmount' };
    case 'partialDate':
      return { shape: PARTIAL_DATE };
    default:
      return { datatype: DATATYPES[type] };
  }
}

const DATATYPES = {
  text: 'xsd:string',
  key: 'xsd:string',
  integer: 'xsd:integer',
  number: 'xsd:double',
  boolean: 'xsd:boolean',
  date: 'xsd:date',
  instant: 'xsd:dateTime',
  decimal: 'xsd:decimal',
} as const satisfies { readonly [type: string]: Term };

function shapeOfFact(type: string, mapping: FactMapping, shapes: ShapeBuilder, names: Names): void {
  const declared = allEdgeTypes().get(type);
  if (declared === undefined) throw new Error(`No edge type ${type}`);
  const name = ownName(type, 'class');
  const [start, end] = [pathsWith(declared.from), pathsWith(declared.to)];
  const [subject, object] = mapping.reversed ? [end, start] : [start, end];
  const say = (property: Term, constraint: Constraint) =>
    shapes.property(name, term(property), constraint);
  shapes.target(name, names.own(name));
  say(FACT.subject, { required: true, idOf: subject });
  say(FACT.property, { required: true, oneOf: directProperties(type, names).slice(0, 1) });
  say(FACT.object, { required: true, idOf: object });
  if (mapping.start !== undefined) say(mapping.start, { required: true, idOf: start });
  if (mapping.end !== undefined) say(mapping.end, { required: true, idOf: end });
  say(FACT.validFrom, { shape: PARTIAL_DATE });
  say(FACT.validTo, { shape: PARTIAL_DATE });
  say(FACT.evidence, EVIDENCE);
  say(FACT.recordedAt, INSTANT);
  shapes.property(name, names.own('status'), { required: true, oneOf: statuses(names) });
  for (const [column, columnMapping] of Object.entries(mapping.columns ?? {})) {
    const { localized, nodeOf } = columnMapping;
    const required = declared.required.includes(column);
    const constraint: Constraint = nodeOf
      ? { isNode: true, shape: 'Role' }
      : localized
        ? { bilingual: true }
        : { required, ...typed(declared.properties[column] ?? 'text', column, names) };
    for (const property of columnProperties(column, columnMapping, names)) {
      shapes.property(name, property, constraint);
    }
  }
}

function statuses(names: Names) {
  return ['PLANNED', 'ACTUAL'].map((status) => concept('FactStatus', status, names));
}

/** Amounts, places, roles and the data set. */
function shapesOfParts(shapes: ShapeBuilder, names: Names): void {
  shapes.target('MonetaryAmount', term(AMOUNT.classes[0]));
  for (const number of [AMOUNT.amount, 'schema:maxValue'] as const) {
    shapes.property('MonetaryAmount', term(number), { datatype: 'xsd:decimal' });
  }
  shapes.property('MonetaryAmount', term(AMOUNT.currency), { datatype: 'xsd:string' });
  shapes.target('GeoCoordinates', term(COORDINATES.classes[0]));
  for (const degrees of [COORDINATES.latitude, COORDINATES.longitude]) {
    shapes.property('GeoCoordinates', term(degrees), { datatype: 'xsd:double' });
  }
  shapes.target('Role', term('org:Role'));
  shapes.property('Role', term('skos:prefLabel'), { required: true, bilingual: true });
  shapes.target('Dataset', term(DATASET.classes[1]));
  for (const property of [...DATASET.title, ...DATASET.license, 'dcterms:license'] as const) {
    shapes.property('Dataset', term(property), { required: true, many: true });
  }
  shapes.property('Dataset', term(DATASET.version[0]), { required: true, datatype: 'xsd:string' });
  shapes.property('Dataset', term(DATASET.date[0]), { required: true, datatype: 'xsd:date' });
  shapes.property('Dataset', names.own('asOf'), { datatype: 'xsd:date' });
}

/** Dated names, keys and kinds. */
function shapesOfValues(shapes: ShapeBuilder, names: Names): void {
  const things = { required: true, idOf: pathsWith(['Thing']) };
  const kinds = MUNICIPALITY_KINDS.map((kind) => concept('MunicipalityKind', kind, names));
  for (const name of ['Name', 'Kind', 'Identifier']) {
    shapes.target(name, names.own(name));
    shapes.property(name, term(DATES.validFrom), { shape: PARTIAL_DATE });
    shapes.property(name, term(DATES.validTo), { shape: PARTIAL_DATE });
    shapes.property(name, term(DATES.evidence), EVIDENCE);
    shapes.property(name, term(DATES.recordedAt), INSTANT);
  }
  shapes.property('Name', term(NAME.subject), things);
  shapes.property('Name', term(NAME.label), {
    required: true,
    oneOf: Object.values(NAME.labels).map(term),
  });
  shapes.property('Name', term(NAME.value), { required: true, bilingual: true });
  shapes.property('Kind', term(NAME.subject), things);
  shapes.property('Kind', term(NAME.label), { required: true, oneOf: [term(KIND)] });
  shapes.property('Kind', term(NAME.value), { required: true, oneOf: kinds });
  shapes.property('Identifier', term(IDENTIFIER.scheme), {
    required: true,
    oneOf: IDENTIFIER_SCHEMES.map((scheme) => DataFactory.literal(scheme)),
  });
  shapes.property('Identifier', term(IDENTIFIER.value), {
    required: true,
    datatype: 'xsd:string',
  });
}
