import { noun } from '../../graph/noun.ts';
import { oneOf, optionalNumber, type Record, records, texts } from '../../graph/record.ts';
import { type Dated, isHeld, type Moment } from '../../time/moment.ts';
import {
  byName,
  parseDated,
  parseThing,
  type Thing,
  thingProperties,
  thingRequired,
} from '../thing/thing.ts';

export const MUNICIPALITY_KINDS = [
  'INDEPENDENT_CITY',
  'SPECIAL_STATUS_TOWN',
  'TOWN',
  'MUNICIPALITY',
  'UNINCORPORATED_AREA',
] as const;
export type MunicipalityKind = (typeof MUNICIPALITY_KINDS)[number];

/** A kind that a municipality was of in a time. */
export interface DatedKind extends Dated {
  readonly kind: MunicipalityKind;
  readonly evidence: readonly string[];
}

/** A city, town or other municipality, or an unincorporated area. */
export interface Municipality extends Thing {
  readonly __typename: 'Municipality';
  /** The kind that it is of today. */
  readonly kind: MunicipalityKind;
  /** Its kinds where they changed. */
  readonly kinds: readonly DatedKind[];
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const municipality = noun<Municipality>({
  type: 'Municipality',
  path: 'municipality',
  interfaces: ['Thing', 'Territory'],
  properties: {
    ...thingProperties,
    kind: MUNICIPALITY_KINDS,
    latitude: 'number',
    longitude: 'number',
  },
  required: [...thingRequired, 'kind'],
  sortKey: byName,
  parse: (node) => ({
    kind: oneOf(node, 'kind', MUNICIPALITY_KINDS),
    kinds: records(node, 'kinds').map(parseKind),
    latitude: optionalNumber(node, 'latitude'),
    longitude: optionalNumber(node, 'longitude'),
    ...parseThing('Municipality', node),
  }),
});

function parseKind(row: Record): DatedKind {
  return {
    kind: oneOf(row, 'kind', MUNICIPALITY_KINDS),
    evidence: texts(row, 'evidence'),
    ...parseDated(row),
  };
}

/** The kind that a municipality is of on the moment's day. */
export function kindOn({ kind, kinds }: Municipality, moment: Moment): MunicipalityKind {
  return kinds.find((dated) => isHeld(dated, moment))?.kind ?? kind;
}
