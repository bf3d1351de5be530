import type { Evidence } from '../../entities/evidence/evidence.ts';
import { isEvidence } from '../../entities/evidence/evidence.ts';
import type { Person } from '../../entities/person/person.ts';
import { isSource, type Source } from '../../entities/source/source.ts';
import { isThing, type Thing } from '../../entities/thing/thing.ts';
import type { NodeObject } from '../../graph/noun.ts';
import { oneOf, optionalText, type Record, text } from '../../graph/record.ts';
import { type Moment, NEVER_SUPERSEDED } from '../../time/moment.ts';

/** The kinds of text by which something is found. */
export const SEARCH_FIELDS = [
  'IDENTIFIER',
  'NAME',
  'ALTERNATE_NAME',
  'DESCRIPTION',
  'ROLE',
  'PUBLISHER',
  'QUOTE',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A text by which something is found. */
export interface SearchText {
  readonly field: SearchField;
  readonly value: string;
  /** When it came into the graph; null where it has no record of its own. */
  readonly recordedAt: string | null;
  readonly recordedUntil: string | null;
}

/** The texts of a node, those that weigh most first; none for nouns that are not searched. */
export function textsOf(node: NodeObject): readonly SearchText[] {
  if (isThing(node)) return textsOfThing(node);
  if (isSource(node)) return textsOfSource(node);
  return isEvidence(node) ? textsOfEvidence(node) : [];
}

/** Reads a text that is stored with a search entry. */
export function parseSearchText(row: Record): SearchText {
  return {
    field: oneOf(row, 'field', SEARCH_FIELDS),
    value: text(row, 'value'),
    recordedAt: optionalText(row, 'recordedAt'),
    recordedUntil: optionalText(row, 'recordedUntil'),
  };
}

/** Whether the graph knew the text at the moment's instant. */
export function isTextKnown(
  { recordedAt, recordedUntil }: SearchText,
  { recorded }: Moment,
): boolean {
  return (recordedAt ?? '') <= recorded && (recordedUntil ?? NEVER_SUPERSEDED) > recorded;
}

function textsOfThing(thing: Thing): readonly SearchText[] {
  const names = [thing.name, ...present(thing.nameEn)];
  const alternates = thing.names.filter(({ value }) => !names.includes(value));
  return [
    lasting('IDENTIFIER', thing.id),
    ...thing.identifiers.map((identifier) => recorded('IDENTIFIER', identifier)),
    ...names.map((name) => lasting('NAME', name)),
    ...(isTitled(thing)
      ? [lasting('ALTERNATE_NAME', `${thing.honorificPrefix} ${thing.name}`)]
      : []),
    ...alternates.map((name) => recorded('ALTERNATE_NAME', name)),
    ...[...present(thing.description), ...present(thing.descriptionEn)].map((description) =>
      lasting('DESCRIPTION', description),
    ),
  ];
}

function isTitled(thing: NodeObject): thing is Person & { readonly honorificPrefix: string } {
  return 'honorificPrefix' in thing && typeof thing.honorificPrefix === 'string';
}

function textsOfSource({ id, title, publisher }: Source): readonly SearchText[] {
  return [
    lasting('IDENTIFIER', id),
    lasting('NAME', title),
    ...present(publisher).map((value) => lasting('PUBLISHER', value)),
  ];
}

/** A passage of which only the place is known has nothing to be found by. */
function textsOfEvidence({ id, quote }: Evidence): readonly SearchText[] {
  return quote === null ? [] : [lasting('IDENTIFIER', id), lasting('QUOTE', quote)];
}

function lasting(field: SearchField, value: string): SearchText {
  return { field, value, recordedAt: null, recordedUntil: null };
}

function recorded(field: SearchField, { value, recordedAt, recordedUntil }: Recorded): SearchText {
  return { field, value, recordedAt, recordedUntil };
}

interface Recorded {
  readonly value: string;
  readonly recordedAt: string;
  readonly recordedUntil: string | null;
}

function present(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
