import type { Context } from '../../context.ts';
import { ArgumentError } from '../../errors.ts';
import type { Link } from '../../graph/link.ts';
import { readKeyed } from '../../graph/read-whole.ts';
import type { Query } from '../../graph/statement.ts';
import { timeParameters, type Validity } from '../../time/moment.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import {
  figuresByGrant,
  type GrantFigures,
  grantIds,
  grantIdsByPurpose,
  grantIdsBySource,
  parentIdsByGrant,
  subGrantIdsByGrant,
} from './queries.ts';

/** How many grants are added up in one answer. */
const MOST_GRANTS = 100_000;

/** Which grants are looked at. */
export interface Scope {
  readonly project?: string | null | undefined;
  readonly fundingSource?: string | null | undefined;
  readonly validity: Validity;
}

/**
 * The grants that can matter: with a project or a source, those that name it and whatever stands in
 * a chain with them; otherwise all. For the day, those whose period covers it.
 *
 * @throws ArgumentError INVALID_ARGUMENT when there are too many to add up
 */
export async function grantsInScope(
  scope: Scope,
  context: Context,
): Promise<readonly GrantFigures[]> {
  const { engine, moment } = context;
  const seeds = await seedsOf(scope, context);
  const ids =
    seeds === null
      ? await engine.read(grantIds, timeParameters(moment, scope.validity))
      : await withChains(seeds, scope.validity, context);
  checkNumber(ids.length);
  const found = [...(await readKeyed(engine, figuresByGrant, ids)).values()].flat();
  return scope.validity === 'ALL' ? found : found.filter((each) => covers(each, moment.date));
}

/** Ids of the grants that name what the scope is narrowed to; null when it is not narrowed. */
async function seedsOf(
  { project, fundingSource, validity }: Scope,
  { engine, moment }: Context,
): Promise<readonly string[] | null> {
  const time = timeParameters(moment, validity);
  const [query, key] =
    typeof project === 'string' ? [grantIdsByPurpose, project] : [grantIdsBySource, fundingSource];
  if (typeof key !== 'string') return null;
  const links = await readKeyed(engine, query, [key], time);
  return (links.get(key) ?? []).map(({ id }) => id);
}

/** The grants with everything above and below them, one statement up and one down per level. */
async function withChains(
  seeds: readonly string[],
  validity: Validity,
  { engine, moment }: Context,
): Promise<readonly string[]> {
  const time = timeParameters(moment, validity);
  const seen = new Set(seeds);
  let level: readonly string[] = [...seen];
  const next = async (query: Query<Link>) =>
    [...(await readKeyed(engine, query, level, time)).values()].flat().map(({ id }) => id);
  while (level.length > 0) {
    const reached = [...(await next(parentIdsByGrant)), ...(await next(subGrantIdsByGrant))];
    level = [...new Set(reached)].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
    checkNumber(seen.size);
  }
  return [...seen];
}

function checkNumber(total: number): void {
  if (total <= MOST_GRANTS) return;
  throw new ArgumentError(
    'INVALID_ARGUMENT',
    'project',
    `a project or a funding source with at most ${MOST_GRANTS} grants in its chains; here are ${total} or more`,
    null,
  );
}

function covers({ validFrom, validTo, startDate, endDate }: GrantFigures, date: string): boolean {
  return (
    firstDay(validFrom) <= date &&
    date <= lastDay(validTo) &&
    firstDay(startDate) <= date &&
    date <= lastDay(endDate)
  );
}
