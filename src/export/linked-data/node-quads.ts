import { DataFactory, type Quad } from 'n3';
import type { Noun } from '../../graph/noun.ts';
import type { PropertyType } from '../../graph/properties.ts';
import { optionalNumber, optionalText, type Record, text } from '../../graph/record.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { cellText } from '../cell-text.ts';
import { cellValues } from './cell-value.ts';
import { type Description, description, type Value } from './description.ts';
import { iriOrText, licenseTerm, tagged } from './literals.ts';
import { sayNaming } from './naming-quads.ts';
import {
  AMOUNT,
  COORDINATES,
  type FieldMapping,
  INTERFACE_CLASSES,
  NODE_MAPPING,
  type TypeMapping,
} from './node-mapping.ts';
import type { Telling } from './telling.ts';
import { type Names, term } from './terms.ts';

const { literal } = DataFactory;

/** The mapping of a kind of node. */
export function mappingOf({ type }: Pick<Noun, 'type'>): TypeMapping {
  const mapping = NODE_MAPPING[type];
  if (mapping === undefined) throw new Error(`No mapping for nodes of type ${type}`);
  return mapping;
}

/** The properties by which a field is said. */
export function propertiesOf(field: string, { terms }: FieldMapping, names: Names) {
  return terms.length === 0 ? [names.own(field)] : terms.map(term);
}

/** What the graph holds of a node besides its facts: the node first, then what belongs to it. */
export function nodeQuads(noun: Noun, stored: Record, telling: Telling): readonly Quad[] {
  const { names } = telling;
  const id = text(stored, 'id');
  const about = description(names.node(id));
  const parts: Description[] = [];
  const { classes, fields } = mappingOf(noun);
  const inherited = noun.interfaces.flatMap((name) => INTERFACE_CLASSES[name] ?? []);
  about.say(term('rdf:type'), names.own(noun.type), ...[...classes, ...inherited].map(term));
  if (noun.interfaces.includes('Thing')) parts.push(...sayNaming(about, noun, stored, telling));
  for (const [field, mapping] of Object.entries(fields)) {
    if (mapping.as === 'name') continue;
    const { values, part } = said(field, mapping, noun, stored, names);
    for (const property of propertiesOf(field, mapping, names)) about.say(property, ...values);
    if (part !== undefined) parts.push(part);
    if (mapping.as === 'period') {
      about.say(names.own(field), ...plain(field, mapping, noun, stored, names));
    }
  }
  return [about, ...parts].flatMap((one) => one.quads());
}

interface Said {
  readonly values: readonly Value[];
  /** A node of its own that the value is. */
  readonly part?: Description;
}

function said(
  field: string,
  mapping: FieldMapping,
  noun: Noun,
  stored: Record,
  names: Names,
): Said {
  const type = typeOf(noun, mapping.columns?.[0] ?? field);
  if (type === 'money') return amount(field, mapping, stored, names);
  switch (mapping.as) {
    case 'localized':
      return { values: localized(field, stored) };
    case 'reference':
      return { values: [names.node(text(stored, field))] };
    case 'address':
      return { values: mapText(stored, field, iriOrText) };
    case 'license':
      return { values: mapText(stored, field, licenseTerm) };
    case 'coordinates':
      return coordinates(field, stored, names);
    case 'period':
      return { values: period(stored) };
    default:
      return { values: plain(field, mapping, noun, stored, names) };
  }
}

function plain(
  field: string,
  { choice }: FieldMapping,
  noun: Noun,
  stored: Record,
  names: Names,
): readonly Value[] {
  return cellValues(typeOf(noun, field), field, stored, names, choice);
}

function typeOf(noun: Noun, column: string): PropertyType {
  const type = noun.properties[column];
  if (type === undefined) throw new Error(`${noun.type} has no column ${column}`);
  return type;
}

/** A text in German, and in English where there is one. */
export function localized(column: string, stored: Record): readonly Value[] {
  return [
    ...mapText(stored, column, (value) => tagged(value, 'DE')),
    ...mapText(stored, `${column}En`, (value) => tagged(value, 'EN')),
  ];
}

function mapText(
  stored: Record,
  column: string,
  toValue: (value: string) => Value,
): readonly Value[] {
  const value = optionalText(stored, column);
  return value === null ? [] : [toValue(value)];
}

/** An exact amount and its currency, as a node of its own. */
function amount(field: string, { number }: FieldMapping, stored: Record, names: Names): Said {
  const exact = cellText('money', stored[field]);
  if (exact === '') return { values: [] };
  const node = names.part(text(stored, 'id'), field);
  const part = description(node);
  part.say(term('rdf:type'), ...AMOUNT.classes.map(term));
  part.say(term(number ?? AMOUNT.amount), literal(exact, term('xsd:decimal')));
  part.say(term(AMOUNT.currency), ...mapText(stored, 'currency', (value) => literal(value)));
  return { values: [node], part };
}

/** A place on the globe, in degrees of WGS 84; none unless both are known. */
function coordinates(field: string, stored: Record, names: Names): Said {
  const [latitude, longitude] = [
    optionalNumber(stored, 'latitude'),
    optionalNumber(stored, 'longitude'),
  ];
  if (latitude === null && longitude === null) return { values: [] };
  const node = names.part(text(stored, 'id'), field);
  const part = description(node);
  part.say(term('rdf:type'), ...COORDINATES.classes.map(term));
  const degrees = (value: number) => literal(String(value), term('xsd:double'));
  if (latitude !== null) part.say(term(COORDINATES.latitude), degrees(latitude));
  if (longitude !== null) part.say(term(COORDINATES.longitude), degrees(longitude));
  return { values: [node], part };
}

/** The days of a period as an interval of ISO 8601, an end that is not known as `..`. */
function period(stored: Record): readonly Value[] {
  const [from, to] = [optionalText(stored, 'periodFrom'), optionalText(stored, 'periodTo')];
  if (from === null && to === null) return [];
  return [literal(`${from === null ? '..' : firstDay(from)}/${to === null ? '..' : lastDay(to)}`)];
}
