import type { Context } from '../../context.ts';
import { type FactPageArguments, follow } from '../../graph/follow.ts';
import { optionalText, type Record } from '../../graph/record.ts';
import { isKnown } from '../../time/moment.ts';
import { type Evidence, isEvidence } from '../evidence/evidence.ts';
import { MEASURES } from '../observation/observation.ts';
import { alternateNamesOf, nameOf, namesOf } from './naming.ts';
import { nodesByIds } from './nodes.ts';
import { observationsByThing, predecessorsByThing, successorsByThing } from './queries.ts';
import type { IdentifierScheme, Thing } from './thing.ts';

type Language = 'DE' | 'EN';

interface LanguageArguments {
  readonly language?: Language | null | undefined;
}

interface ObservationArguments extends FactPageArguments {
  readonly measure?: (typeof MEASURES)[number] | null | undefined;
}

/** The resolvers that every type with the interface `Thing` has. */
export const thingFields = {
  uri: ({ id }: Thing, _: unknown, { baseUri }: Context) => `${baseUri}${id}`,
  name: (thing: Thing, { language }: LanguageArguments, { moment }: Context) =>
    nameOf(thing, language ?? 'DE', moment),
  names: (thing: Thing, _: unknown, { moment }: Context) => namesOf(thing, moment),
  alternateNames: (thing: Thing, _: unknown, { moment }: Context) =>
    alternateNamesOf(thing, moment),
  identifiers: (
    thing: Thing,
    { scheme }: { readonly scheme?: IdentifierScheme | null | undefined },
    { moment }: Context,
  ) =>
    thing.identifiers.filter((key) => isKnown(key, moment) && (!scheme || key.scheme === scheme)),
  description: ({ description, descriptionEn }: Thing, { language }: LanguageArguments) =>
    (language === 'EN' ? descriptionEn : null) ?? description,
  evidence: evidenceOf,
  observations: follow(observationsByThing, ({ measure }: ObservationArguments) => ({
    measures: measure ? [measure] : [...MEASURES],
  })),
};

/** The resolvers of things that another can take the place of. */
export const successionFields = {
  successors: follow(successorsByThing),
  predecessors: follow(predecessorsByThing),
};

/** The passages that a thing, a fact or a dated value rests on, in the order in which they are listed. */
export function evidenceOf(
  { evidence }: { readonly evidence: readonly string[] },
  _: unknown,
  context: Context,
): Promise<Evidence[]> {
  return nodesByIds(evidence, context, isEvidence);
}

/** A resolver for a text that an edge holds in German and, where there is one, in English. */
export function localized(property: string) {
  return ({ properties }: { readonly properties: Record }, { language }: LanguageArguments) =>
    (language === 'EN' ? optionalText(properties, `${property}En`) : null) ??
    optionalText(properties, property);
}
