import type { Context } from '../../context.ts';
import { ArgumentError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { type FactPageArguments, followToOne, list } from '../../graph/follow.ts';
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
    municipalities: (_, args, context) => listMunicipalities(args, context),
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

function listMunicipalities(
  { district, maxPopulation, ...page }: MunicipalitiesArguments,
  context: Context,
) {
  const ofDistrict = typeof district === 'string';
  const atMost = typeof maxPopulation === 'number';
  if (ofDistrict) checkId(district, 'district', ['District']);
  if (atMost && maxPopulation < 0) {
    throw new ArgumentError('INVALID_ARGUMENT', 'maxPopulation', '0 or more', maxPopulation);
  }
  if (ofDistrict && atMost) {
    return list(municipalities.ofDistrictAtMost, page, context, { district, maxPopulation });
  }
  if (ofDistrict) return list(municipalities.ofDistrict, page, context, { district });
  if (atMost) return list(municipalities.atMost, page, context, { maxPopulation });
  return list(municipalities.all, page, context);
}
