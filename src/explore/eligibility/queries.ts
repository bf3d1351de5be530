import { municipality } from '../../entities/municipality/municipality.ts';
import { participatesIn } from '../../entities/project/edges.ts';
import { partOf } from '../../entities/territory/edges.ts';
import { link } from '../../graph/link.ts';
import { idsOfAll } from '../../graph/read-whole.ts';

export const municipalityIds = idsOfAll('municipalityIds', municipality);
export const districtIdsByMunicipality = link(
  'districtIdsByMunicipality',
  partOf,
  'out',
  'District',
);
export const partIdsByTerritory = link('partIdsByTerritory', partOf, 'in', 'Territory');
export const participantIdsByProject = link(
  'participantIdsByProject',
  participatesIn,
  'in',
  'Territory',
);
