import type { MoneyQuery } from '../generated/money/graphql.ts';

/** A grant as the view asks for it. */
export type ChainGrant = MoneyQuery['grants']['nodes'][number];

/** Kinds of money, which are never added to each other. */
export const kinds = ['AWARDED', 'PAID', 'PLANNED', 'CEILING'] as const;
/** A kind of money. */
export type Kind = (typeof kinds)[number];

/** A grant in its place beneath the one whose money it passes on. */
export interface Link {
  readonly grant: ChainGrant;
  readonly level: number;
}

/** What narrows the grants down; null for everything. */
export interface Narrowing {
  readonly project: string | null;
  readonly fundingSource: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/**
 * The grants in the order of their chains, each beneath the one whose money it passes on, narrowed down
 * as the sums of the graph are: by what they are for, by the fund and the year in which the money came in.
 */
export function chainsOf(grants: readonly ChainGrant[], narrowing: Narrowing): readonly Link[] {
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  const parentOf = ({ parentGrants }: ChainGrant) =>
    parentGrants.nodes.flatMap(({ id }) => byId.get(id) ?? [])[0];
  const links: Link[] = [];
  const seen = new Set<string>();
  const add = (grant: ChainGrant, level: number) => {
    if (seen.has(grant.id)) return;
    seen.add(grant.id);
    const counts = isFor(grant, narrowing.project, parentOf);
    if (counts) links.push({ grant, level });
    for (const other of grants) {
      if (parentOf(other)?.id === grant.id) add(other, counts ? level + 1 : level);
    }
  };
  for (const grant of grants) {
    if (parentOf(grant) === undefined && cameIn(grant, narrowing)) add(grant, 0);
  }
  // What is left passes on its own money in a circle, which has no top.
  for (const grant of grants) {
    if (!seen.has(grant.id) && isInCircle(grant, parentOf) && cameIn(grant, narrowing))
      add(grant, 0);
  }
  return links;
}

type ParentOf = (grant: ChainGrant) => ChainGrant | undefined;

/** Whether a grant is for a project: by its own purpose, or where it names none by that above it. */
function isFor(grant: ChainGrant, project: string | null, parentOf: ParentOf): boolean {
  if (project === null) return true;
  const seen = new Set<string>();
  let named: ChainGrant | undefined = grant;
  while (named !== undefined && named.purposes.nodes.length === 0 && !seen.has(named.id)) {
    seen.add(named.id);
    named = parentOf(named);
  }
  return named?.purposes.nodes.some(({ id }) => id === project) === true;
}

function cameIn(top: ChainGrant, { fundingSource, fromYear, toYear }: Narrowing): boolean {
  const begun = top.startDate ?? top.awardedOn;
  const year = begun === null ? null : Number(begun.slice(0, 4));
  const inYears =
    (fromYear === null || (year !== null && year >= fromYear)) &&
    (toYear === null || (year !== null && year <= toYear));
  const sources = top.fundingSources.nodes;
  return inYears && (fundingSource === null || sources.some(({ id }) => id === fundingSource));
}

function isInCircle(grant: ChainGrant, parentOf: ParentOf): boolean {
  const seen = new Set<string>();
  let above = parentOf(grant);
  while (above !== undefined && !seen.has(above.id)) {
    if (above.id === grant.id) return true;
    seen.add(above.id);
    above = parentOf(above);
  }
  return false;
}
