import { kindOn, type Municipality } from '../../entities/municipality/municipality.ts';
import type { Observation } from '../../entities/observation/observation.ts';
import type { EligibilityRule } from '../../entities/project/eligibility-rule.ts';
import type { Project } from '../../entities/project/project.ts';
import { existsOn } from '../../entities/thing/thing.ts';
import { ArgumentError } from '../../errors.ts';
import type { Moment } from '../../time/moment.ts';
import { decide, type Finding, type Limits } from './finding.ts';

/** Whether a municipality can take part in a project, and on what that rests. */
export interface Eligibility {
  readonly project: Project;
  readonly municipality: Municipality;
  /** The rule of the project on the day; null when none is known. */
  readonly rule: EligibilityRule | null;
  /** The limits that decided: those of the rule, with what was assumed; null without either. */
  readonly limits: Limits | null;
  /** The newest number of inhabitants on the day; null without a figure. */
  readonly population: Observation | null;
  readonly finding: Finding;
}

/**
 * The limits of a rule. An assumed number of inhabitants takes the place of its upper limit, and
 * makes a rule where none is known.
 *
 * @throws ArgumentError INVALID_ARGUMENT when the assumed number is negative
 */
export function limitsOf(
  rule: EligibilityRule | null,
  maxPopulation: number | null | undefined,
): Limits | null {
  const assumed = maxPopulation ?? null;
  if (assumed !== null && assumed < 0) {
    throw new ArgumentError('INVALID_ARGUMENT', 'maxPopulation', '0 or more', assumed);
  }
  if (rule === null && assumed === null) return null;
  return {
    below: assumed === null ? integerOrNull(rule?.populationBelow) : BigInt(assumed) + 1n,
    atLeast: integerOrNull(rule?.populationAtLeast),
    consortiumAllowed: rule?.consortiumAllowed ?? null,
    assumed: assumed !== null,
  };
}

/** Decides for one municipality on the moment's day. */
export function eligibilityOf(asked: Omit<Eligibility, 'finding'>, moment: Moment): Eligibility {
  const { municipality, limits, population } = asked;
  const finding = existsOn(municipality, moment)
    ? decide(limits, kindOn(municipality, moment), population)
    : { answer: 'NOT_ELIGIBLE' as const, cause: 'DOES_NOT_EXIST' as const };
  return { finding, ...asked };
}

function integerOrNull(value: number | null | undefined): bigint | null {
  return typeof value === 'number' ? BigInt(value) : null;
}
