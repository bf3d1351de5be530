import type { MunicipalityKind } from '../../entities/municipality/municipality.ts';
import { inhabitants, type PopulationFigure } from './inhabitants.ts';

export const ELIGIBILITY_ANSWERS = [
  'ELIGIBLE',
  'ONLY_IN_CONSORTIUM',
  'NOT_ELIGIBLE',
  'UNKNOWN',
] as const;
export type EligibilityAnswer = (typeof ELIGIBILITY_ANSWERS)[number];

/** The numbers of inhabitants between which a municipality can take part. */
export interface Limits {
  /** Exclusive; null without an upper limit. */
  readonly below: bigint | null;
  /** Inclusive; null without a lower limit. */
  readonly atLeast: bigint | null;
  /** Whether the lower limit can be met jointly; null when not known. */
  readonly consortiumAllowed: boolean | null;
  /** Whether the upper limit is the asker's, not the rule's. */
  readonly assumed: boolean;
}

export type Cause =
  | 'DOES_NOT_EXIST'
  | 'NO_RULE'
  | 'UNINCORPORATED'
  | 'NO_LIMIT'
  | 'NO_FIGURE'
  | 'VAGUE_FIGURE'
  | 'TOO_MANY'
  | 'TOO_FEW'
  | 'TOO_FEW_ALONE'
  | 'CONSORTIUM_NOT_KNOWN'
  | 'WITHIN';

/** An answer with what decided it. */
export interface Finding {
  readonly answer: EligibilityAnswer;
  readonly cause: Cause;
}

/**
 * Whether a municipality of a kind and a size is within limits. A figure that a source states as a
 * bound decides only where every number within it gives the same answer.
 */
export function decide(
  limits: Limits | null,
  kind: MunicipalityKind,
  population: PopulationFigure | null,
): Finding {
  if (limits === null) return { answer: 'UNKNOWN', cause: 'NO_RULE' };
  if (kind === 'UNINCORPORATED_AREA') return { answer: 'NOT_ELIGIBLE', cause: 'UNINCORPORATED' };
  const { below, atLeast } = limits;
  if (below === null && atLeast === null) return { answer: 'ELIGIBLE', cause: 'NO_LIMIT' };
  if (population === null) return { answer: 'UNKNOWN', cause: 'NO_FIGURE' };
  const range = inhabitants(population);
  if (range === null) return VAGUE;
  const { least, most } = range;
  if (below !== null && least >= below) return { answer: 'NOT_ELIGIBLE', cause: 'TOO_MANY' };
  if (below !== null && (most === null || most >= below)) return VAGUE;
  if (atLeast === null || least >= atLeast) return { answer: 'ELIGIBLE', cause: 'WITHIN' };
  return most === null || most >= atLeast ? VAGUE : belowLowerLimit(limits);
}

const VAGUE: Finding = { answer: 'UNKNOWN', cause: 'VAGUE_FIGURE' };

function belowLowerLimit({ consortiumAllowed }: Limits): Finding {
  if (consortiumAllowed === null) return { answer: 'UNKNOWN', cause: 'CONSORTIUM_NOT_KNOWN' };
  return consortiumAllowed
    ? { answer: 'ONLY_IN_CONSORTIUM', cause: 'TOO_FEW_ALONE' }
    : { answer: 'NOT_ELIGIBLE', cause: 'TOO_FEW' };
}
