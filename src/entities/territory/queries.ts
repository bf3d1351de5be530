import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { administration } from '../administration/administration.ts';
import { administers } from '../administration/edges.ts';
import { heldAt } from '../event/edges.ts';
import { event } from '../event/event.ts';
import { partOf } from './edges.ts';
import { territory } from './territory.ts';

export const territories = listing('territories', territory);
export const administrationsByTerritory = traversal(
  'administrationsByTerritory',
  administers,
  'in',
  administration,
);
export const containersByTerritory = traversal('containersByTerritory', partOf, 'out', territory);
export const partsByTerritory = traversal('partsByTerritory', partOf, 'in', territory);
export const eventsByTerritory = traversal('eventsByTerritory', heldAt, 'in', event);
