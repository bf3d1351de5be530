import type { Context } from '../../context.ts';
import type { Link } from '../../graph/link.ts';
import { nounOfId } from '../../graph/noun.ts';
import { readKeyed } from '../../graph/read-whole.ts';
import { timeParameters, type Validity } from '../../time/moment.ts';
import { spanOf } from '../../time/partial-date.ts';
import { districtIdsByMunicipality } from '../eligibility/queries.ts';
import type { ChainGrant, Chains } from './chain.ts';
import {
  funderIdsByGrant,
  type GrantFigures,
  hostIdsByUnit,
  parentIdsByGrant,
  purposeIdsByGrant,
  recipientIdsByGrant,
  sourceIdsByGrant,
  territoryIdsByOrganization,
} from './queries.ts';

type Links = ReadonlyMap<string, readonly Link[]>;
/** Ids by the id of the grant. */
export type Ids = ReadonlyMap<string, readonly string[]>;

/** What the grants are connected with, as stored. */
export interface GrantLinks {
  readonly parents: Links;
  readonly sources: Links;
  readonly funders: Links;
  readonly recipients: Links;
  readonly purposes: Links;
}

/** Reads what grants are connected with: five statements for each thousand of them. */
export async function readLinks(
  grants: readonly GrantFigures[],
  validity: Validity,
  { engine, moment }: Context,
): Promise<GrantLinks> {
  const ids = grants.map(({ id }) => id);
  const time = timeParameters(moment, validity);
  return {
    parents: await readKeyed(engine, parentIdsByGrant, ids, time),
    sources: await readKeyed(engine, sourceIdsByGrant, ids, time),
    funders: await readKeyed(engine, funderIdsByGrant, ids, time),
    recipients: await readKeyed(engine, recipientIdsByGrant, ids, time),
    purposes: await readKeyed(engine, purposeIdsByGrant, ids, time),
  };
}

/** The ids at the other ends of a grant's edges, each once. */
export function idsOf(links: Links, id: string): readonly string[] {
  return [...new Set((links.get(id) ?? []).map((link) => link.id))].toSorted();
}

/** What the top of each grant's chain names; what the next one names where it names nothing. */
export function namedAtTop({ ordered, parentsOf }: Chains, links: Links): Ids {
  return inherited(ordered, (grant, seen) => {
    const above = merged(parentsOf(grant), seen);
    return above.length > 0 ? above : idsOf(links, grant.id);
  });
}

/** What each grant names itself; what the nearest above it names where it names nothing. */
export function namedNearest({ ordered, parentsOf }: Chains, links: Links): Ids {
  return inherited(ordered, (grant, seen) => {
    const own = idsOf(links, grant.id);
    return own.length > 0 ? own : merged(parentsOf(grant), seen);
  });
}

function inherited(
  ordered: readonly ChainGrant[],
  name: (grant: ChainGrant, seen: Ids) => readonly string[],
): Ids {
  const seen = new Map<string, readonly string[]>();
  for (const grant of ordered) seen.set(grant.id, name(grant, seen));
  return seen;
}

function merged(grants: readonly ChainGrant[], seen: Ids): readonly string[] {
  return [...new Set(grants.flatMap(({ id }) => seen.get(id) ?? []))].toSorted();
}

/**
 * The districts and independent cities that the recipients of grants administer, or belong to by
 * what they administer. A unit counts where its host does; a ministry has none.
 */
export async function districtsOf(
  recipients: Links,
  validity: Validity,
  { engine, moment }: Context,
): Promise<Ids> {
  const time = timeParameters(moment, validity);
  const organizations = [...recipients.values()].flat().map(({ id }) => id);
  const hosts = await readKeyed(engine, hostIdsByUnit, organizations, time);
  const bodies = [...organizations, ...[...hosts.values()].flat().map(({ id }) => id)];
  const territories = await readKeyed(engine, territoryIdsByOrganization, bodies, time);
  const places = [...territories.values()].flat().map(({ id }) => id);
  const districts = await readKeyed(engine, districtIdsByMunicipality, places, time);
  const ofTerritory = (id: string) => {
    const above = idsOf(districts, id);
    if (above.length > 0) return above;
    return ['District', 'Municipality'].includes(nounOfId(id)?.type ?? '') ? [id] : [];
  };
  const ofBody = (id: string) => idsOf(territories, id).flatMap(ofTerritory);
  const ofOrganization = (id: string) => {
    const own = ofBody(id);
    return own.length > 0 ? own : idsOf(hosts, id).flatMap(ofBody);
  };
  return new Map(
    [...recipients.keys()].map((grant) => [
      grant,
      [...new Set(idsOf(recipients, grant).flatMap(ofOrganization))].toSorted(),
    ]),
  );
}

/** The year in which the money of a grant starts, otherwise of its award; null when neither is known to the year. */
export function yearOf({ startDate, awardedOn }: GrantFigures): number | null {
  return certainYear(startDate) ?? certainYear(awardedOn);
}

function certainYear(date: string | null): number | null {
  const span = date === null ? null : spanOf(date);
  if (span === null || span.first.slice(0, 4) !== span.last.slice(0, 4)) return null;
  return Number(span.first.slice(0, 4));
}

/** PLANNED when all that is said of its award, or of its giver, is planned. */
export function statusOf({ recipients, funders }: GrantLinks, id: string): Link['status'] {
  const award = recipients.get(id) ?? [];
  const facts = award.length > 0 ? award : (funders.get(id) ?? []);
  return facts.length > 0 && facts.every(({ status }) => status === 'PLANNED')
    ? 'PLANNED'
    : 'ACTUAL';
}
