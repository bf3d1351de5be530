import type { Context } from '../../context.ts';
import { isThing, type Thing } from '../../entities/thing/thing.ts';
import type { Placed } from '../../graph/memory-page.ts';
import { nodesById } from '../../graph/noun.ts';
import { readKeyed } from '../../graph/read-whole.ts';
import { sortKey } from '../../graph/sort-key.ts';
import type { Validity } from '../../time/moment.ts';
import {
  districtsOf,
  type GrantLinks,
  idsOf,
  namedAtTop,
  namedNearest,
  readLinks,
  statusOf,
  yearOf,
} from './attributes.ts';
import { type ChainGrant, type Chains, chainsOf } from './chain.ts';
import {
  type Dimension,
  endOf,
  type FundingFlow,
  type Group,
  grouped,
  type Place,
} from './funding-flow.ts';
import { grantsInScope } from './grants-in-scope.ts';
import { ceilings, divide, type Inconsistency, type Portion } from './portion.ts';
import type { GrantFigures } from './queries.ts';

/** What is asked of the flows. */
export interface FlowQuestion {
  readonly by: Dimension;
  readonly project: string | null;
  readonly fundingSource: string | null;
  readonly status: 'PLANNED' | 'ACTUAL' | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly validity: Validity;
}

/** Money along chains of grants, in groups. */
export interface FundingFlows {
  readonly by: Dimension;
  readonly flows: readonly Placed<FundingFlow>[];
  /** One group for each currency. */
  readonly totals: readonly FundingFlow[];
  readonly inconsistencies: readonly Inconsistency[];
}

/** Adds up the grants of the question. @throws ArgumentError INVALID_ARGUMENT when there are too many */
export async function fundingFlowsOf(
  question: FlowQuestion,
  context: Context,
): Promise<FundingFlows> {
  const { by, validity } = question;
  const grants = await grantsInScope(question, context);
  const links = await readLinks(grants, validity, context);
  const years = new Map(grants.map((grant) => [grant.id, yearOf(grant)]));
  const chains = chainsOf(new Map(grants.map((grant) => [grant.id, chainGrant(grant, links)])));
  const end = endOf(by);
  const passes = conditionOf(question, chains, links, years);
  const planned = divide(chains, 'planned');
  const awarded = divide(chains, 'awarded');
  const paid = divide(chains, 'paid');
  const wanted = (portions: readonly Portion[]) =>
    portions.filter(({ entry, final }) => passes(entry, final));
  const portions = {
    planned: wanted(planned.portions),
    awarded: wanted(awarded.portions),
    paid: wanted(paid.portions),
    ceiling: wanted(ceilings(chains, end)),
  };
  const members = chains.ordered.filter((grant) => passes(grant, grant));
  const places = await placesOf(by, chains, links, years, validity, context);
  const everywhere = () => ({ ids: [], year: null });
  const shown = new Set(members.map(({ id }) => id));
  return {
    by,
    flows: await named(grouped(members, portions, end, places), by, context),
    totals: grouped(members, portions, end, everywhere)
      .map((group) => ({ ...group, things: [] }))
      .toSorted((a, b) => ((a.currency ?? '~') < (b.currency ?? '~') ? -1 : 1)),
    inconsistencies: [planned, awarded, paid]
      .flatMap(({ inconsistencies }) => inconsistencies)
      .concat(chains.circles.map(circle))
      .filter(({ grant }) => shown.has(grant)),
  };
}

function chainGrant(grant: GrantFigures, { parents }: GrantLinks): ChainGrant {
  return {
    id: grant.id,
    parents: idsOf(parents, grant.id),
    currency: grant.currency,
    amounts: {
      planned: grant.amountPlanned,
      awarded: grant.amountAwarded,
      paid: grant.amountPaid,
      ceiling: grant.ceiling,
    },
  };
}

type Years = ReadonlyMap<string, number | null>;

/** Source and year are those with which money came in; project and status those of where it stays. */
function conditionOf(
  { project, fundingSource, status, fromYear, toYear }: FlowQuestion,
  chains: Chains,
  links: GrantLinks,
  years: Years,
): (entry: ChainGrant, final: ChainGrant) => boolean {
  const sources = namedAtTop(chains, links.sources);
  const purposes = namedNearest(chains, links.purposes);
  const inYears = (year: number | null) =>
    (fromYear === null && toYear === null) ||
    (year !== null && (fromYear ?? year) <= year && year <= (toYear ?? year));
  return (entry, final) =>
    (fundingSource === null || (sources.get(entry.id) ?? []).includes(fundingSource)) &&
    (project === null || (purposes.get(final.id) ?? []).includes(project)) &&
    (status === null || statusOf(links, final.id) === status) &&
    inYears(years.get(entry.id) ?? null);
}

/** What each grant is counted under. */
async function placesOf(
  by: Dimension,
  chains: Chains,
  links: GrantLinks,
  years: Years,
  validity: Validity,
  context: Context,
): Promise<(grant: ChainGrant) => Place> {
  if (by === 'YEAR') return ({ id }) => ({ ids: [], year: years.get(id) ?? null });
  const ids = await idsBy(by, chains, links, validity, context);
  return (grant) => ({ ids: ids(grant.id), year: null });
}

async function idsBy(
  by: Exclude<Dimension, 'YEAR'>,
  chains: Chains,
  links: GrantLinks,
  validity: Validity,
  context: Context,
): Promise<(id: string) => readonly string[]> {
  switch (by) {
    case 'SOURCE':
      return from(namedAtTop(chains, links.sources));
    case 'FUNDER':
      return from(namedAtTop(chains, links.funders));
    case 'PROGRAMME':
      return from(namedNearest(chains, links.sources));
    case 'DISTRICT':
      return from(await districtsOf(links.recipients, validity, context));
    case 'RECIPIENT':
      return (id) => idsOf(links.recipients, id);
  }
}

function from(ids: ReadonlyMap<string, readonly string[]>) {
  return (id: string) => ids.get(id) ?? [];
}

/** Groups with what they stand for, to be ordered by its name, or by year; what is not known last. */
async function named(
  groups: readonly Group[],
  by: Dimension,
  { engine }: Context,
): Promise<readonly Placed<FundingFlow>[]> {
  const ids = groups.flatMap((group) => group.ids);
  const rows = await readKeyed(engine, nodesById, ids);
  const thingOf = (id: string): readonly Thing[] =>
    (rows.get(id) ?? []).flatMap(({ node }) => (isThing(node) ? [node] : []));
  return groups.map((group) => {
    const things = group.ids.flatMap(thingOf);
    const year = group.year === null ? '~' : String(group.year).padStart(4, '0');
    const names = things.map(({ name }) => sortKey(name)).join(' ') || '~';
    return {
      order: by === 'YEAR' ? year : names,
      id: [...group.ids, group.currency ?? '~'].join(' '),
      item: { ...group, things },
    };
  });
}

function circle(grant: string): Inconsistency {
  return {
    grant,
    problem: 'CIRCLE',
    kind: null,
    currency: null,
    amount: null,
    passedOn: null,
  };
}
