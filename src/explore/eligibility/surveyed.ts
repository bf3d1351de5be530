import type { Context } from '../../context.ts';
import { type Municipality, municipality } from '../../entities/municipality/municipality.ts';
import type { Observation } from '../../entities/observation/observation.ts';
import { isTerritory, TERRITORY_TYPES } from '../../entities/territory/territory.ts';
import { observationsByThing } from '../../entities/thing/queries.ts';
import { existsOn } from '../../entities/thing/thing.ts';
import { ArgumentError } from '../../errors.ts';
import { type NodeObject, nodesById, nounOfId } from '../../graph/noun.ts';
import { readKeyed } from '../../graph/read-whole.ts';
import { timeParameters } from '../../time/moment.ts';
import { existing } from '../existing-thing.ts';
import { districtIdsByMunicipality, municipalityIds, partIdsByTerritory } from './queries.ts';

/** How many municipalities are looked at in one answer: four times those of Germany. */
const MOST_MUNICIPALITIES = 45_000;
/** State, government region, district, municipality. */
const DEEPEST = 5;
/** Beyond every sort key and id. */
const BEYOND_ALL = '\uffff';

/** A municipality with what its eligibility and its place in the survey rest on. */
export interface Surveyed {
  readonly municipality: Municipality;
  readonly population: Observation | null;
  /** Id of its district on the day; null for an independent city. */
  readonly district: string | null;
}

/**
 * Every municipality, or those within a territory on the moment's day, by three statements for each
 * thousand of them.
 *
 * @throws ArgumentError INVALID_ID or NOT_FOUND when `within` is no territory of the graph;
 * INVALID_ARGUMENT when there are too many to look at
 */
export async function survey(
  within: string | null | undefined,
  context: Context,
): Promise<readonly Surveyed[]> {
  const { engine, moment } = context;
  const time = timeParameters(moment);
  const asked =
    typeof within === 'string'
      ? await idsWithin(within, context)
      : await engine.read(municipalityIds, time);
  checkNumber(asked.length, within ?? null);
  const found = [...(await readKeyed(engine, nodesById, asked)).values()]
    .flat()
    .flatMap(({ node }) => (isMunicipality(node) && existsOn(node, moment) ? [node] : []));
  const ids = found.map(({ id }) => id);
  const newest = {
    ...time,
    measures: ['POPULATION'],
    order: BEYOND_ALL,
    id: BEYOND_ALL,
    limit: 1,
    facts: false,
    placed: false,
    brief: false,
  };
  const figures = await readKeyed(engine, observationsByThing.backward, ids, newest);
  const districts = await readKeyed(engine, districtIdsByMunicipality, ids, time);
  return found.map((each) => ({
    municipality: each,
    population: figures.get(each.id)?.[0]?.node ?? null,
    district: districts.get(each.id)?.[0]?.id ?? null,
  }));
}

async function idsWithin(within: string, context: Context): Promise<readonly string[]> {
  const { engine, moment } = context;
  const top = await existing(within, 'within', context, {
    is: isTerritory,
    types: TERRITORY_TYPES,
    words: 'territory',
  });
  const seen = new Set([top.id]);
  let level = [top.id];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const parts = await readKeyed(engine, partIdsByTerritory, level, timeParameters(moment));
    level = [...parts.values()].flat().flatMap(({ id }) => (seen.has(id) ? [] : [id]));
    for (const id of level) seen.add(id);
  }
  return [...seen].filter((id) => nounOfId(id)?.type === municipality.type);
}

function checkNumber(total: number, within: string | null): void {
  if (total <= MOST_MUNICIPALITIES) return;
  throw new ArgumentError(
    'INVALID_ARGUMENT',
    'within',
    `a territory of at most ${MOST_MUNICIPALITIES} municipalities; here are ${total}`,
    within,
  );
}

/** Whether a node is a municipality. */
export function isMunicipality(node: NodeObject): node is Municipality {
  return node.__typename === municipality.type;
}
