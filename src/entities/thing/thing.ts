import type { Target } from '../../graph/edge.ts';
import { type NodeObject, parseNode } from '../../graph/noun.ts';
import type { Properties } from '../../graph/properties.ts';
import { oneOf, optionalText, type Record, records, text, texts } from '../../graph/record.ts';
import { sortKey } from '../../graph/sort-key.ts';
import type { Dated, Moment } from '../../time/moment.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';

/** A name with its dates. */
export interface Name extends Dated {
  readonly value: string;
  readonly language: 'DE' | 'EN';
  /** PREFERRED (skos:prefLabel) is what the thing goes by in that period, ALTERNATE any other. */
  readonly label: 'PREFERRED' | 'ALTERNATE';
  readonly evidence: readonly string[];
}

/** An official key with its dates. */
export interface Identifier extends Dated {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly evidence: readonly string[];
}

export const IDENTIFIER_SCHEMES = [
  'AGS',
  'ARS',
  'NUTS',
  'LAU',
  'WIKIDATA',
  'CCI',
  'ROR',
  'URL',
  'OTHER',
] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** What every thing of the graph has: see `interface Thing` of the schema. */
export interface Thing extends NodeObject {
  /** The German name that it is listed by: that of today. */
  readonly name: string;
  readonly nameEn: string | null;
  readonly description: string | null;
  readonly descriptionEn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Ids of the evidence for what its own table says of it. */
  readonly evidence: readonly string[];
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
}

/** The columns that the table of every thing starts with, after `id`. */
export const thingProperties: Properties = {
  name: 'text',
  nameEn: 'text',
  description: 'text',
  descriptionEn: 'text',
  validFrom: 'partialDate',
  validTo: 'partialDate',
  evidence: 'ids',
};

/** The columns that no thing leaves empty, after `id`. */
export const thingRequired = ['name', 'evidence'] as const;

/** Reads what every thing has. */
export function parseThing<Type extends string>(
  type: Type,
  node: Record,
): Thing & { readonly __typename: Type } {
  return {
    __typename: type,
    id: text(node, 'id'),
    name: text(node, 'name'),
    nameEn: optionalText(node, 'nameEn'),
    description: optionalText(node, 'description'),
    descriptionEn: optionalText(node, 'descriptionEn'),
    validFrom: optionalText(node, 'validFrom'),
    validTo: optionalText(node, 'validTo'),
    evidence: texts(node, 'evidence'),
    names: records(node, 'names').map(parseName),
    identifiers: records(node, 'identifiers').map(parseIdentifier),
  };
}

/** Things are listed by their name. */
export function byName(node: Record): string {
  return sortKey(text(node, 'name'));
}

/** Reads the dates of a dated value. */
export function parseDated(row: Record): Dated {
  return {
    validFrom: optionalText(row, 'validFrom'),
    validTo: optionalText(row, 'validTo'),
    recordedAt: text(row, 'recordedAt'),
    recordedUntil: optionalText(row, 'recordedUntil'),
  };
}

/** Reads a dated name. */
export function parseName(row: Record): Name {
  return {
    value: text(row, 'value'),
    language: oneOf(row, 'language', ['DE', 'EN']),
    label: oneOf(row, 'label', ['PREFERRED', 'ALTERNATE']),
    evidence: texts(row, 'evidence'),
    ...parseDated(row),
  };
}

function parseIdentifier(row: Record): Identifier {
  return {
    scheme: oneOf(row, 'scheme', IDENTIFIER_SCHEMES),
    value: text(row, 'value'),
    evidence: texts(row, 'evidence'),
    ...parseDated(row),
  };
}

/** Things of every type. */
export const thing: Target<Thing> = {
  type: 'Thing',
  parse: (properties) => {
    const node = parseNode(properties);
    if (!isThing(node)) throw new Error(`${node.id} is no thing`);
    return node;
  },
};

/** Whether a node has names and keys. */
export function isThing(node: NodeObject): node is Thing {
  return 'names' in node && 'identifiers' in node;
}

/** Whether a thing exists on the day from which the graph is looked at. */
export function existsOn(
  { validFrom, validTo }: Pick<Thing, 'validFrom' | 'validTo'>,
  { date }: Moment,
): boolean {
  return firstDay(validFrom) <= date && date <= lastDay(validTo);
}
