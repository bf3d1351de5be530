import { noun } from '../../graph/noun.ts';
import { optionalText, type Record } from '../../graph/record.ts';
import { sortKey } from '../../graph/sort-key.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** Somebody named in a public role. */
export interface Person extends Thing {
  readonly __typename: 'Person';
  readonly honorificPrefix: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
}

export const person = noun<Person>({
  type: 'Person',
  path: 'person',
  interfaces: ['Thing'],
  properties: {
    ...thingProperties,
    honorificPrefix: 'text',
    givenName: 'text',
    familyName: 'text',
  },
  required: thingRequired,
  sortKey: byFamilyName,
  parse: (node) => ({
    honorificPrefix: optionalText(node, 'honorificPrefix'),
    givenName: optionalText(node, 'givenName'),
    familyName: optionalText(node, 'familyName'),
    ...parseThing('Person', node),
  }),
});

function byFamilyName(node: Record): string {
  const familyName = optionalText(node, 'familyName');
  if (familyName === null) return byName(node);
  return sortKey(`${familyName} ${optionalText(node, 'givenName') ?? ''}`);
}
