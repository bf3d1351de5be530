import { isObservation, type Observation } from '../../entities/observation/observation.ts';
import { firstDay, lastDay, spanOf } from '../../time/partial-date.ts';
import {
  type Candidates,
  type ContradictingStatement,
  type Said,
  spansOverlap,
} from './contradiction.ts';
import { groupedBy } from './grouped.ts';

/**
 * The figures of a thing that can be compared: of one measure, unit and basis, and for one period or
 * for none. Those without a period are dated, all or none of them.
 */
export function comparableFigures(
  subject: string,
  figures: readonly Observation[],
): readonly Candidates[] {
  const groups = [...groupedBy(figures, comparison).values()].flatMap(atOverlappingTimes);
  return groups.flatMap((group) => {
    const [figure] = group;
    if (figure === undefined) return [];
    const statements = group.map(statementOf);
    return { subject, topic: { kind: 'FIGURE', figure }, statements, differ, bySource: true };
  });
}

/** What figures that can be compared have in common. */
function comparison(figure: Observation): string {
  const { measure, unit, basis, periodFrom, periodTo, observedOn } = figure;
  const time = isForPeriod(figure)
    ? [firstDay(periodFrom), lastDay(periodTo)]
    : [observedOn === null];
  return JSON.stringify([measure, unit, basis, ...time]);
}

/**
 * Figures without a period in groups whose days of observation may overlap, so that in a long series
 * only neighbors are compared; those with one together.
 */
function atOverlappingTimes(figures: readonly Observation[]): readonly (readonly Observation[])[] {
  const groups: Observation[][] = [];
  let until = '';
  const first = ({ observedOn }: Observation) => firstDay(observedOn);
  for (const figure of figures.toSorted((a, b) => (first(a) < first(b) ? -1 : 1))) {
    const last = groups.at(-1);
    if (last === undefined || (!isForPeriod(figure) && first(figure) > until))
      groups.push([figure]);
    else last.push(figure);
    if (lastDay(figure.observedOn) > until) until = lastDay(figure.observedOn);
  }
  return groups;
}

function isForPeriod({ periodFrom, periodTo }: Observation): boolean {
  return periodFrom !== null || periodTo !== null;
}

function statementOf(figure: Observation): ContradictingStatement {
  const { id, periodFrom, periodTo, observedOn, evidence, recordedAt, recordedUntil } = figure;
  return {
    id,
    said: figure,
    object: id,
    validFrom: periodFrom,
    validTo: periodTo,
    observedOn,
    status: null,
    evidence,
    recordedAt,
    recordedUntil,
  };
}

function differ(one: ContradictingStatement, other: ContradictingStatement): boolean {
  const [a, b] = [one.said, other.said];
  if (!isFigure(a) || !isFigure(b)) return false;
  if (!isForPeriod(a) && a.observedOn !== null && b.observedOn !== null) {
    if (!spansOverlap(spanOf(a.observedOn), spanOf(b.observedOn))) return false;
  }
  return figuresDiffer(a, b);
}

/** Whether it is a figure that is stated. */
export function isFigure(said: Said): said is Observation {
  return typeof said !== 'string' && '__typename' in said && isObservation(said);
}

/** A figure as its source states it. */
type Stated = Pick<Observation, 'value' | 'qualifier'>;

/**
 * Whether two figures say something different: two limits of one kind that are not equal, or two
 * figures that no number fits both of. An approximate one fits whatever rounds to it.
 */
export function figuresDiffer(one: Stated, other: Stated): boolean {
  const decimals = Math.max(decimalsOf(one.value), decimalsOf(other.value));
  const [a, b] = [rangeOf(one, decimals), rangeOf(other, decimals)];
  if (isLimit(one) && one.qualifier === other.qualifier) {
    return a.low !== b.low || a.high !== b.high;
  }
  return isBelow(a, b) || isBelow(b, a);
}

function isLimit({ qualifier }: Stated): boolean {
  return qualifier !== 'EXACT' && qualifier !== 'APPROXIMATE';
}

/** The numbers that a figure allows, in halves of the last decimal; null where nothing bounds them. */
interface Range {
  readonly low: bigint | null;
  readonly high: bigint | null;
  /** Whether the lowest number itself is not allowed. */
  readonly beyondLow: boolean;
}

function rangeOf({ value, qualifier }: Stated, decimals: number): Range {
  const number = 2n * scaled(value, decimals);
  switch (qualifier) {
    case 'EXACT':
      return { low: number, high: number, beyondLow: false };
    case 'AT_LEAST':
      return { low: number, high: null, beyondLow: false };
    case 'MORE_THAN':
      return { low: number, high: null, beyondLow: true };
    case 'AT_MOST':
      return { low: null, high: number, beyondLow: false };
    case 'APPROXIMATE': {
      const half = halfOfLastDigit(value, decimals);
      return { low: number - half, high: number + half, beyondLow: false };
    }
  }
}

function isBelow(one: Range, other: Range): boolean {
  if (one.high === null || other.low === null) return false;
  return one.high < other.low || (one.high === other.low && other.beyondLow);
}

function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

/** An exact decimal as a whole number of units of so many decimals. */
function scaled(value: string, decimals: number): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(`${whole}${fraction.padEnd(decimals, '0')}`);
}

/** Half of a unit of the last digit that is not 0, in halves of the last decimal; of 0, nothing. */
function halfOfLastDigit(value: string, decimals: number): bigint {
  const digits = scaled(value, decimals).toString();
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return zeros === digits.length ? 0n : 10n ** BigInt(zeros);
}
