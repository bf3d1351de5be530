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

export type Language = 'DE' | 'EN';

/** A text by which something is found. */
export interface SearchText {
  readonly field: SearchField;
  readonly value: string;
  /** Null where it belongs to none, as keys do, or where that is not known. */
  readonly language: Language | null;
  /** When it came into the graph; null where it has no record of its own. */
  readonly recordedAt: string | null;
  readonly recordedUntil: string | null;
}

/** The texts of a node besides its id, those that weigh most first; none for nouns that are not searched. */
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
    language: language(optionalText(row, 'language')),
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
  const alternates = thing.names.filter(
    ({ value }) => value !== thing.name && value !== thing.nameEn,
  );
  return [
    ...thing.identifiers.map((identifier) => recorded('IDENTIFIER', identifier, null)),
    lasting('NAME', thing.name, 'DE'),
    ...lastingIfAny('NAME', thing.nameEn, 'EN'),
    ...(isTitled(thing)
      ? [lasting('ALTERNATE_NAME', `${thing.honorificPrefix} ${thing.name}`, 'DE')]
      : []),
    ...alternates.map((name) => recorded('ALTERNATE_NAME', name, name.language)),
    ...lastingIfAny('DESCRIPTION', thing.description, 'DE'),
    ...lastingIfAny('DESCRIPTION', thing.descriptionEn, 'EN'),
  ];
}

function isTitled(thing: NodeObject): thing is Person & { readonly honorificPrefix: string } {
  return 'honorificPrefix' in thing && typeof thing.honorificPrefix === 'string';
}

function textsOfSource({ title, publisher }: Source): readonly SearchText[] {
  return [lasting('NAME', title), ...lastingIfAny('PUBLISHER', publisher)];
}

/** A passage of which only the place is known has nothing to be found by. */
function textsOfEvidence({ quote }: Evidence): readonly SearchText[] {
  return quote === null ? [] : [lasting('QUOTE', quote)];
}

/** A text without a record of its own. */
export function lasting(
  field: SearchField,
  value: string,
  language: Language | null = null,
): SearchText {
  return { field, value, language, recordedAt: null, recordedUntil: null };
}

function lastingIfAny(
  field: SearchField,
  value: string | null,
  language: Language | null = null,
): readonly SearchText[] {
  return value === null ? [] : [lasting(field, value, language)];
}

function recorded(
  field: SearchField,
  { value, recordedAt, recordedUntil }: Recorded,
  language: Language | null,
): SearchText {
  return { field, value, language, recordedAt, recordedUntil };
}

interface Recorded {
  readonly value: string;
  readonly recordedAt: string;
  readonly recordedUntil: string | null;
}

function language(text: string | null): Language | null {
  return text === 'DE' || text === 'EN' ? text : null;
}
