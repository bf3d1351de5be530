import type { Context } from '../../context.ts';
import type { Municipality } from '../../entities/municipality/municipality.ts';
import { municipalities } from '../../entities/municipality/queries.ts';
import type { Project } from '../../entities/project/project.ts';
import { projects, projectsByParticipant } from '../../entities/project/queries.ts';
import { newestPopulation } from '../../entities/territory/fields.ts';
import { isTerritory, TERRITORY_TYPES } from '../../entities/territory/territory.ts';
import { checkId, nodesByIds } from '../../entities/thing/nodes.ts';
import { observationsByThing } from '../../entities/thing/queries.ts';
import { isThing } from '../../entities/thing/thing.ts';
import { GraphError } from '../../errors.ts';
import { allOf } from '../../filter/condition.ts';
import type { SelectionArguments } from '../../filter/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { FactEdge } from '../../graph/fact-edge.ts';
import { follow } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
import { compare, memoryConnection } from '../../graph/memory-page.ts';
import {
  type Connection,
  type Edge,
  MAXIMUM_PAGE_SIZE,
  type PageArguments,
} from '../../graph/page.ts';
import { sortKey } from '../../graph/sort-key.ts';
import { existing } from '../existing-thing.ts';
import {
  byTerritory,
  type CoverageGroup,
  type Covered,
  coverageOf,
  inhabitantsOf,
  isNotNamed,
  type ProjectCoverage,
  placeOf,
  ruleOf,
  sum,
  tally,
} from './coverage.ts';
import { type Eligibility, eligibilityOf, limitsOf } from './eligibility.ts';
import type { EligibilityAnswer } from './finding.ts';
import { percent } from './inhabitants.ts';
import { reasonOf } from './reason.ts';
import { isMunicipality } from './surveyed.ts';

export const eligibilityResolvers: Resolvers = {
  Project: {
    eligibility: projectEligibility,
    coverage: coverageOf,
  },
  Municipality: { eligibleFor },
  Eligibility: {
    answer: ({ finding }) => finding.answer,
    assumed: ({ limits }) => limits?.assumed ?? false,
    reason: (eligibility, { language }, { moment }) =>
      reasonOf(eligibility, language ?? 'DE', moment),
    participations: participationsOf,
  },
  ProjectCoverage: {
    total: ({ covered }) => ({ territory: null, naming: null, covered }),
    byDistrict,
    statedParticipants,
    municipalities: listCovered,
  },
  CoverageGroup: {
    territory: async ({ territory }, _, context) =>
      territory === null
        ? null
        : ((await nodesByIds([territory], context, isTerritory))[0] ?? null),
    all: (group) => tally(group, () => true),
    eligible: (group) => tally(group, hasAnswer('ELIGIBLE')),
    onlyInConsortium: (group) => tally(group, hasAnswer('ONLY_IN_CONSORTIUM')),
    notEligible: (group) => tally(group, hasAnswer('NOT_ELIGIBLE')),
    unknown: (group) => tally(group, hasAnswer('UNKNOWN')),
    named: (group) => tally(group, ({ naming }) => naming !== null),
    namedAsPlanned: (group) => tally(group, ({ naming }) => naming === 'PLANNED'),
    notNamed: (group) => tally(group, isNotNamed),
    unincorporatedAreas: ({ covered }) =>
      covered.filter(({ isUnincorporated }) => isUnincorporated).length,
  },
  MunicipalityTally: {
    count: ({ counted }) => counted.length,
    population: ({ counted }) => knownSum(counted)?.toString() ?? null,
    populationShare: ({ counted, inhabitants }) => {
      const known = knownSum(counted);
      return known === null ? null : percent(known, inhabitants);
    },
    withoutPopulation: ({ counted }) =>
      counted.filter((each) => inhabitantsOf(each) === null).length,
  },
};

async function projectEligibility(
  project: Project,
  args: { readonly municipality: string; readonly maxPopulation?: number | null | undefined },
  context: Context,
): Promise<Eligibility> {
  const found = await existing(args.municipality, 'municipality', context, {
    is: isMunicipality,
    types: ['Municipality'],
    words: 'municipality',
  });
  return eligibility(project, found, args.maxPopulation, context);
}

async function eligibility(
  project: Project,
  municipality: Municipality,
  maxPopulation: number | null | undefined,
  context: Context,
): Promise<Eligibility> {
  const [rule, population] = await Promise.all([
    ruleOf(project, {}, context),
    newestPopulation(municipality, {}, context),
  ]);
  const limits = limitsOf(rule, maxPopulation);
  return eligibilityOf({ project, municipality, rule, limits, population }, context.moment);
}

/** Every project of the day with what its rule says of the municipality, by the project's name. */
function eligibleFor(
  municipality: Municipality,
  {
    maxPopulation,
    ...asked
  }: ListArguments & { readonly maxPopulation?: number | null | undefined },
  context: Context,
) {
  return mapped(list(projects, asked, context), (project) =>
    eligibility(project, municipality, maxPopulation, context),
  );
}

type ListArguments = PageArguments & SelectionArguments;

/** The connection of what is made of each node of another. */
function mapped<Node, Item>(
  { edges, pageInfo, totalCount }: Connection<Edge<Node>>,
  toItem: (node: Node) => Item | Promise<Item>,
): Connection<Edge<Item>> {
  const made = async () =>
    Promise.all(
      (await edges()).map(async ({ cursor, node }) => ({ cursor, node: await toItem(node) })),
    );
  return {
    edges: made,
    nodes: async () => (await made()).map(({ node }) => node),
    pageInfo,
    totalCount,
  };
}

/** What sources state of the municipality as a participant of the project. */
async function participationsOf(
  { project, municipality }: Eligibility,
  _: unknown,
  context: Context,
): Promise<readonly FactEdge<Project>[]> {
  const participations = follow(projectsByParticipant);
  const found: FactEdge<Project>[] = [];
  let after: string | null = null;
  do {
    const args: PageArguments = { first: MAXIMUM_PAGE_SIZE, after };
    const page = participations(municipality, args, context);
    found.push(...(await page.edges()));
    const { hasNextPage, endCursor } = await page.pageInfo();
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return found.filter(({ node }) => node.id === project.id);
}

async function byDistrict(coverage: ProjectCoverage, _: unknown, context: Context) {
  const groups = byTerritory(coverage);
  const ids = groups.flatMap(({ territory }) => territory ?? []);
  const territories = await nodesByIds(ids, context, isThing);
  const names = new Map(territories.map(({ id, name }) => [id, sortKey(name)]));
  const place = ({ territory }: CoverageGroup) => {
    const id = territory ?? '';
    return { order: names.get(id) ?? '', id };
  };
  return groups.toSorted((a, b) => compare(place(a), place(b)));
}

async function statedParticipants({ project }: ProjectCoverage, _: unknown, context: Context) {
  const stated = follow(observationsByThing, () => ({ measures: ['PARTICIPANTS'] }));
  return stated(project, { first: MAXIMUM_PAGE_SIZE }, context).nodes();
}

interface CoveredArguments extends ListArguments {
  readonly answers?: readonly EligibilityAnswer[] | null | undefined;
  readonly named?: boolean | null | undefined;
  readonly territory?: string | null | undefined;
}

function listCovered(
  { project, covered }: ProjectCoverage,
  { answers, named, territory, where, orderBy, ...page }: CoveredArguments,
  context: Context,
) {
  if (typeof territory === 'string') checkId(territory, 'territory', TERRITORY_TYPES);
  const passing = covered.filter(
    (each) =>
      (!answers || answers.includes(each.eligibility.finding.answer)) &&
      (typeof named !== 'boolean' || named === (each.naming !== null)) &&
      (typeof territory !== 'string' || territory === each.territory),
  );
  if (where || orderBy) {
    const found = new Map(passing.map((each) => [each.eligibility.municipality.id, each]));
    const asked = { ...page, orderBy, where: allOf([{ id: { in: [...found.keys()] } }, where]) };
    return mapped(list(municipalities, asked, context), ({ id }) => {
      const each = found.get(id);
      if (each === undefined) throw new GraphError('ROW_SHAPE', `${id} was not asked for.`);
      return each.eligibility;
    });
  }
  const entries = passing.map((each) => ({ item: each.eligibility, ...placeOf(each) }));
  return memoryConnection(`coverage of ${project.id}`, entries, page);
}

function hasAnswer(answer: EligibilityAnswer) {
  return ({ eligibility }: Covered) => eligibility.finding.answer === answer;
}

/** Inhabitants of these together; null where there are municipalities, but no figure for any. */
function knownSum(counted: readonly Covered[]): bigint | null {
  return counted.length > 0 && counted.every((each) => inhabitantsOf(each) === null)
    ? null
    : sum(counted);
}
