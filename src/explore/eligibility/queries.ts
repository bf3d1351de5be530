import { participatesIn } from '../../entities/project/edges.ts';
import { partOf } from '../../entities/territory/edges.ts';
import { link } from '../../graph/link.ts';

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
