import type { Context } from '../../context.ts';
import { follow, followToOne } from '../../graph/follow.ts';
import { windowOf, windowParameters } from '../../graph/page.ts';
import { timeParameters } from '../../time/moment.ts';
import { projectsByParticipant } from '../project/queries.ts';
import { successionFields, thingFields } from '../thing/fields.ts';
import { keyOf } from '../thing/naming.ts';
import { observationsByThing } from '../thing/queries.ts';
import type { Thing } from '../thing/thing.ts';
import {
  administrationsByTerritory,
  containersByTerritory,
  eventsByTerritory,
  partsByTerritory,
} from './queries.ts';

/** The resolvers that every type with the interface `Territory` has. */
export const territoryFields = {
  ...thingFields,
  ...successionFields,
  population: newestPopulation,
  administration: followToOne(administrationsByTerritory),
  administeredBy: follow(administrationsByTerritory),
  partOf: follow(containersByTerritory),
  parts: follow(partsByTerritory),
  events: follow(eventsByTerritory),
  participatesIn: follow(projectsByParticipant),
};

/** The official key of a territory on the operation's date; null when it has none then. */
export function ags(territory: Thing, _: unknown, { moment }: Context): string | null {
  return keyOf(territory, 'AGS', moment);
}

/** The newest number of inhabitants that was observed by the operation's date. */
export async function newestPopulation(
  { id }: { readonly id: string },
  _: unknown,
  { load, moment }: Context,
) {
  const [newest] = await load(observationsByThing.backward, id, {
    measures: ['POPULATION'],
    facts: false,
    placed: false,
    brief: false,
    ...timeParameters(moment),
    ...windowParameters(windowOf(observationsByThing.name, { last: 1 })),
  });
  return newest?.node ?? null;
}
