import { alternateNamesOf, nameOf } from '../../entities/thing/naming.ts';
import { isThing, type Thing } from '../../entities/thing/thing.ts';
import { nounOfId } from '../../graph/noun.ts';
import { optionalText, type Record, text } from '../../graph/record.ts';
import { isHeld, type Moment } from '../../time/moment.ts';
import { lastDay } from '../../time/partial-date.ts';
import { cellText } from '../cell-text.ts';
import type { ExportedNode } from '../graph-source.ts';
import {
  type Entity,
  entity,
  entityDate,
  entityId,
  entityUrl,
  isVisible,
  type Values,
} from './entity.ts';

/**
 * The schema of each kind of node that FollowTheMoney can say. It has none for grants, which are payments
 * (see `payments`), nor for funds, whose names stand where they pay, topics, figures, rules and passages.
 */
export const SCHEMATA: { readonly [type: string]: string } = {
  Person: 'Person',
  Ministry: 'PublicBody',
  Agency: 'PublicBody',
  Administration: 'PublicBody',
  Centre: 'PublicBody',
  University: 'Organization',
  Association: 'Organization',
  State: 'Address',
  GovernmentRegion: 'Address',
  District: 'Address',
  Municipality: 'Address',
  Project: 'Project',
  Event: 'Event',
  Contribution: 'Event',
  Source: 'Document',
};

/** The schema of a node, by its id; null where FollowTheMoney cannot say it. */
export function schemaOf(id: string): string | null {
  return SCHEMATA[nounOfId(id)?.type ?? ''] ?? null;
}

/** Whether the node with this id is one that a legal entity can be. */
export function isLegalEntity(id: string): boolean {
  return ['Person', 'PublicBody', 'Organization'].includes(schemaOf(id) ?? '');
}

/**
 * The entity of a node that has a schema.
 *
 * @param moment The day of which it has its name.
 * @param further Who says so, and what else is known of it.
 */
export function nodeEntity(
  { id, noun, stored }: ExportedNode,
  moment: Moment,
  further: readonly Values[],
): Entity {
  const schema = schemaOf(id);
  if (schema === null) throw new Error(`No schema for ${id}`);
  const parsed = noun.parse(stored);
  const own = isThing(parsed) ? ofThing(parsed, stored, moment) : ofSource(id, stored);
  const values = [own, ofType(schema, stored), ...further];
  const merged: { [property: string]: (string | null)[] } = {};
  for (const one of values) {
    for (const [name, all] of Object.entries(one)) merged[name] = [...(merged[name] ?? []), ...all];
  }
  return entity(entityId(id), schema, merged);
}

function ofThing(thing: Thing, stored: Record, moment: Moment): Values {
  const name = nameOf(thing, 'DE', moment);
  const others = alternateNamesOf(thing, moment);
  const ended = others.filter(({ validTo }) => lastDay(validTo) < moment.date);
  const keys = thing.identifiers.filter((key) => isHeld(key, moment));
  const wikidata = keys.filter(
    ({ scheme, value }) => scheme === 'WIKIDATA' && /^Q\d+$/.test(value),
  );
  return {
    name: [isVisible(name) ? name : thing.id],
    alias: [
      nameOf(thing, 'EN', moment),
      ...others.filter((other) => !ended.includes(other)).map(({ value }) => value),
    ].filter((other) => other !== name),
    previousName: ended.map(({ value }) => value),
    description: [optionalText(stored, 'description'), optionalText(stored, 'descriptionEn')],
    wikidataId: wikidata.map(({ value }) => value),
  };
}

/** A source; its license stands in a note, as FollowTheMoney has no property for it. */
function ofSource(id: string, stored: Record): Values {
  const title = text(stored, 'title');
  return {
    name: [isVisible(title) ? title : id],
    title: [title],
    fileName: [id.slice(id.indexOf('/') + 1)],
    publisher: [optionalText(stored, 'publisher')],
    publishedAt: [entityDate(optionalText(stored, 'publishedOn'))],
    retrievedAt: [optionalText(stored, 'retrievedOn')],
    sourceUrl: [entityUrl(optionalText(stored, 'url'))],
    notes: [`License: ${text(stored, 'license')}`, optionalText(stored, 'attribution')],
  };
}

function ofType(schema: string, stored: Record): Values {
  const date = (column: string) => [entityDate(optionalText(stored, column))];
  switch (schema) {
    case 'Person':
      return {
        title: [optionalText(stored, 'honorificPrefix')],
        firstName: [optionalText(stored, 'givenName')],
        lastName: [optionalText(stored, 'familyName')],
      };
    case 'PublicBody':
    case 'Organization':
      return { incorporationDate: date('validFrom'), dissolutionDate: date('validTo') };
    case 'Address':
      return {
        latitude: [cellText('number', stored.latitude)],
        longitude: [cellText('number', stored.longitude)],
      };
    case 'Project':
    case 'Event':
      return { startDate: date('startDate'), endDate: date('endDate') };
    default:
      return {};
  }
}
