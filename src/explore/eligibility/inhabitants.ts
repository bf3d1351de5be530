import type { Observation } from '../../entities/observation/observation.ts';

/** What of an observation says how many inhabitants there are. */
export type PopulationFigure = Pick<Observation, 'value' | 'qualifier' | 'observedOn'>;

/** The numbers that a figure can mean. */
export interface Range {
  readonly least: bigint;
  /** Null when it names no upper bound. */
  readonly most: bigint | null;
}

/**
 * The numbers of inhabitants that a figure can mean; an approximate one counts as stated. Null when
 * it is no whole number of people.
 */
export function inhabitants({ value, qualifier }: PopulationFigure): Range | null {
  const stated = wholeNumber(value);
  if (stated === null) return null;
  switch (qualifier) {
    case 'EXACT':
    case 'APPROXIMATE':
      return { least: stated, most: stated };
    case 'AT_LEAST':
      return { least: stated, most: null };
    case 'MORE_THAN':
      return { least: stated + 1n, most: null };
    case 'AT_MOST':
      return { least: 0n, most: stated };
  }
}

/** The number as stated, for adding up; null when it is no whole number of people. */
export function statedInhabitants(figure: PopulationFigure | null): bigint | null {
  return figure === null ? null : wholeNumber(figure.value);
}

/** `part` of `whole` in percent with two places, rounded half up; null when there is no whole. */
export function percent(part: bigint, whole: bigint): string | null {
  if (whole <= 0n) return null;
  const hundredths = (part * 20_000n + whole) / (2n * whole);
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function wholeNumber(value: string): bigint | null {
  const match = /^(\d+)(?:\.0+)?$/.exec(value);
  return match?.[1] === undefined ? null : BigInt(match[1]);
}
