import { noun } from '../../graph/noun.ts';
import { oneOf, optionalInteger, type Record } from '../../graph/record.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

export const CONTRIBUTION_KINDS = ['WELCOME', 'TALK', 'PRESENTATION'] as const;

/** A talk, welcome or presentation at an event. */
export interface Contribution extends Thing {
  readonly __typename: 'Contribution';
  readonly kind: (typeof CONTRIBUTION_KINDS)[number];
  /** Its place in the order of its event, from 1. */
  readonly position: number | null;
}

export const contribution = noun<Contribution>({
  type: 'Contribution',
  path: 'contribution',
  interfaces: ['Thing'],
  properties: { ...thingProperties, kind: CONTRIBUTION_KINDS, position: 'integer' },
  required: [...thingRequired, 'kind'],
  sortKey: byPosition,
  parse: (node) => ({
    kind: oneOf(node, 'kind', CONTRIBUTION_KINDS),
    position: optionalInteger(node, 'position'),
    ...parseThing('Contribution', node),
  }),
});

/** In the order in which they were given, then by name. */
function byPosition(node: Record): string {
  const position = optionalInteger(node, 'position');
  return `${position === null ? '~' : String(position).padStart(4, '0')} ${byName(node)}`;
}
