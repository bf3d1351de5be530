import type { Context } from '../../context.ts';
import { kindOn } from '../../entities/municipality/municipality.ts';
import type { EligibilityRule } from '../../entities/project/eligibility-rule.ts';
import type { Project } from '../../entities/project/project.ts';
import { rulesByProject } from '../../entities/project/queries.ts';
import { followToOne } from '../../graph/follow.ts';
import { readKeyed } from '../../graph/read-whole.ts';
import { sortKey } from '../../graph/sort-key.ts';
import { timeParameters } from '../../time/moment.ts';
import { type Eligibility, eligibilityOf, limitsOf } from './eligibility.ts';
import { statedInhabitants } from './inhabitants.ts';
import { participantIdsByProject } from './queries.ts';
import { survey } from './surveyed.ts';

/** What sources say about a municipality as a participant: named as such, or only as planned. */
export type Naming = 'ACTUAL' | 'PLANNED' | null;

/** A municipality in a coverage. */
export interface Covered {
  readonly eligibility: Eligibility;
  readonly naming: Naming;
  /** Id of its district, or its own where it belongs to none. */
  readonly territory: string;
  readonly isUnincorporated: boolean;
}

/** A project's reach over all municipalities of the day. */
export interface ProjectCoverage {
  readonly project: Project;
  readonly rule: EligibilityRule | null;
  readonly covered: readonly Covered[];
  /** What sources say about territories as participants, by their ids. */
  readonly namings: ReadonlyMap<string, Naming>;
}

/** Municipalities counted together. */
export interface CoverageGroup {
  /** Id of the district or independent city; null for all together. */
  readonly territory: string | null;
  /** What sources say about the district or city itself as a participant. */
  readonly naming: Naming;
  readonly covered: readonly Covered[];
}

/** How many municipalities there are of a sort, and how many people live in them. */
export interface MunicipalityTally {
  readonly counted: readonly Covered[];
  /** Inhabitants of the whole group, for shares. */
  readonly inhabitants: bigint;
}

/** The rule of a project on the operation's date, or null. */
export const ruleOf = followToOne(rulesByProject);

/**
 * Looks at every municipality, or those within a territory.
 *
 * @throws ArgumentError INVALID_ARGUMENT, INVALID_ID, NOT_FOUND
 */
export async function coverageOf(
  project: Project,
  asked: {
    readonly maxPopulation?: number | null | undefined;
    readonly within?: string | null | undefined;
  },
  context: Context,
): Promise<ProjectCoverage> {
  const { engine, moment } = context;
  const rule = await ruleOf(project, {}, context);
  const limits = limitsOf(rule, asked.maxPopulation);
  const time = timeParameters(moment);
  const links = await readKeyed(engine, participantIdsByProject, [project.id], time);
  const namings = new Map<string, Naming>();
  for (const { id, status } of links.get(project.id) ?? []) {
    if (namings.get(id) !== 'ACTUAL') namings.set(id, status);
  }
  const covered = (await survey(asked.within, context)).map(
    ({ municipality, population, district }): Covered => ({
      eligibility: eligibilityOf({ project, municipality, rule, limits, population }, moment),
      naming: namings.get(municipality.id) ?? null,
      territory: district ?? municipality.id,
      isUnincorporated: kindOn(municipality, moment) === 'UNINCORPORATED_AREA',
    }),
  );
  return { project, rule, covered, namings };
}

/** The municipalities by district or independent city, in the order in which they came. */
export function byTerritory({ covered, namings }: ProjectCoverage): readonly CoverageGroup[] {
  const groups = new Map<string, Covered[]>();
  for (const each of covered) {
    const group = groups.get(each.territory);
    if (group === undefined) groups.set(each.territory, [each]);
    else group.push(each);
  }
  return [...groups].map(([territory, members]) => ({
    territory,
    naming: namings.get(territory) ?? null,
    covered: members,
  }));
}

/** Counts those municipalities of a group that pass; unincorporated areas are none. */
export function tally(
  { covered }: CoverageGroup,
  passes: (covered: Covered) => boolean,
): MunicipalityTally {
  const municipalities = covered.filter(({ isUnincorporated }) => !isUnincorporated);
  return { counted: municipalities.filter(passes), inhabitants: sum(municipalities) };
}

/** Inhabitants of municipalities together, as far as there are figures. */
export function sum(covered: readonly Covered[]): bigint {
  return covered.reduce((total, each) => total + (inhabitantsOf(each) ?? 0n), 0n);
}

/** Inhabitants as stated, or null. */
export function inhabitantsOf({ eligibility }: Covered): bigint | null {
  return statedInhabitants(eligibility.population);
}

/** Whether the rule leaves it open that a municipality takes part, and no source names it. */
export function isNotNamed({ eligibility, naming }: Covered): boolean {
  return naming === null && eligibility.finding.answer !== 'NOT_ELIGIBLE';
}

/** The place of a municipality in lists. */
export function placeOf({ eligibility: { municipality } }: Covered) {
  return { order: sortKey(municipality.name), id: municipality.id };
}
