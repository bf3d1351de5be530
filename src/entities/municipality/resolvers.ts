import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import { ArgumentError } from '../../errors.ts';
import { allOf } from '../../filter/condition.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { type FactPageArguments, followToOne } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
import { ags, territoryFields } from '../territory/fields.ts';
import { byIdOrKey } from '../thing/by-id-or-key.ts';
import { checkId } from '../thing/nodes.ts';
import { kindOn, municipality } from './municipality.ts';
import { districtsByMunicipality, municipalities } from './queries.ts';

const KEY_DIGITS = 8;

interface MunicipalitiesArguments extends FactPageArguments {
  readonly district?: string | null | undefined;
  readonly maxPopulation?: number | null | undefined;
}

export const municipalityResolvers: Resolvers = {
  Query: {
    municipality: byIdOrKey(municipality, KEY_DIGITS),
    municipalities: (_, args, context, info) => listMunicipalities(args, context, info),
  },
  Municipality: {
    ...territoryFields,
    ags,
    kind: (parent, _, { moment }) => kindOn(parent, moment),
    location: ({ latitude, longitude }) =>
      latitude === null || longitude === null ? null : { latitude, longitude },
    district: followToOne(districtsByMunicipality),
  },
};

/** `district` and `maxPopulation` are short for conditions of the filter. */
function listMunicipalities(
  { district, maxPopulation, where, ...page }: MunicipalitiesArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (typeof district === 'string') checkId(district, 'district', ['District']);
  if (typeof maxPopulation === 'number' && maxPopulation < 0) {
    throw new ArgumentError('INVALID_ARGUMENT', 'maxPopulation', '0 or more', maxPopulation);
  }
  const short = [
    district ? { district: { id: { eq: district } } } : null,
    typeof maxPopulation === 'number' ? { population: { lte: maxPopulation } } : null,
  ];
  return list(municipalities, { ...page, where: allOf([where, ...short]) }, context, info);
}
