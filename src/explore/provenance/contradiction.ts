import type { DatedKind } from '../../entities/municipality/municipality.ts';
import type { Observation } from '../../entities/observation/observation.ts';
import type { EligibilityRule } from '../../entities/project/eligibility-rule.ts';
import { EARLIEST_DAY, LATEST_DAY, type Span, spanOf } from '../../time/partial-date.ts';
import type { StoredFact } from './queries.ts';

export const CONTRADICTION_KINDS = [
  'FIGURE',
  'DATES',
  'NAME',
  'IDENTIFIER',
  'KIND',
  'ELIGIBILITY_RULE',
] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** Statements that contradict each other. */
export interface Contradiction {
  readonly subject: string;
  readonly topic: Topic;
  /** At least two, by when they hold. */
  readonly statements: readonly ContradictingStatement[];
  /** Ids of the sources in which they stand, each once. */
  readonly sources: readonly string[];
}

/** What statements are about, besides their subject. */
export type Topic =
  | { readonly kind: 'FIGURE'; readonly figure: Observation }
  | { readonly kind: 'DATES'; readonly fact: StoredFact }
  | { readonly kind: 'NAME'; readonly language: 'DE' | 'EN' }
  | { readonly kind: 'IDENTIFIER'; readonly scheme: string }
  | { readonly kind: 'KIND' }
  | { readonly kind: 'ELIGIBILITY_RULE' };

/** One of them. */
export interface ContradictingStatement {
  /** What tells it from the others. */
  readonly id: string;
  readonly said: Said;
  /** Id of the figure, or of what the relationship leads to. */
  readonly object: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly observedOn: string | null;
  readonly status: 'PLANNED' | 'ACTUAL' | null;
  readonly evidence: readonly string[];
  readonly recordedAt: string;
  readonly recordedUntil: string | null;
}

/** What is stated: a name or a key, a kind, a figure, a rule, or a relationship with its dates. */
export type Said = string | DatedKind | Observation | EligibilityRule | StoredFact;

/** Statements of which some may contradict others. */
export interface Candidates {
  readonly subject: string;
  readonly topic: Topic;
  readonly statements: readonly ContradictingStatement[];
  /** Whether two of them cannot both be right, or differ. */
  readonly differ: (one: ContradictingStatement, other: ContradictingStatement) => boolean;
  /** Whether they only count when different sources state them. */
  readonly bySource: boolean;
}

/** The ids of the sources of passages, by the passage. */
export type SourcesByEvidence = ReadonlyMap<string, readonly string[]>;

/** Candidates of which two differ at all. */
export function hasDifference({ statements, differ }: Candidates): boolean {
  return statements.some((one, place) =>
    statements.slice(place + 1).some((other) => differ(one, other)),
  );
}

/** The contradictions among candidates: what differs from each other, and what differs from those. */
export function contradictionsAmong(
  { subject, topic, statements, differ, bySource }: Candidates,
  sources: SourcesByEvidence,
): readonly Contradiction[] {
  const left = new Set(statements);
  const found: Contradiction[] = [];
  const contradict = (one: ContradictingStatement, other: ContradictingStatement) =>
    differ(one, other) && (!bySource || haveDifferentSources(one, other, sources));
  for (const first of statements) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group) {
      for (const other of left) {
        if (!contradict(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    if (group.length > 1) {
      found.push({
        subject,
        topic,
        statements: group.toSorted(byTime),
        sources: sourcesOf(group, sources),
      });
    }
  }
  return found;
}

function haveDifferentSources(
  one: ContradictingStatement,
  other: ContradictingStatement,
  sources: SourcesByEvidence,
): boolean {
  return sourcesOf([one, other], sources).length > 1;
}

function sourcesOf(
  statements: readonly ContradictingStatement[],
  sources: SourcesByEvidence,
): readonly string[] {
  const evidence = statements.flatMap((statement) => statement.evidence);
  return [...new Set(evidence.flatMap((id) => sources.get(id) ?? []))];
}

function byTime(a: ContradictingStatement, b: ContradictingStatement): number {
  const place = ({ observedOn, validFrom, id }: ContradictingStatement) =>
    `${spanOf(observedOn ?? validFrom ?? '')?.first ?? EARLIEST_DAY} ${id}`;
  return place(a) < place(b) ? -1 : 1;
}

/** What has a first and a last day. */
interface Lasting {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/**
 * Whether there is a time when both hold, however their dates are meant: one that is known in part
 * begins on its last day and ends on its first, so that what follows another does not overlap it.
 */
export function surelyOverlap(one: Lasting, other: Lasting): boolean {
  const begin = (each: Lasting) => partOf(each.validFrom, 'last', EARLIEST_DAY);
  const end = (each: Lasting) => partOf(each.validTo, 'first', LATEST_DAY);
  return begin(one) <= end(other) && begin(other) <= end(one);
}

/** Whether two dates are known and cannot be the same day. */
export function isAnotherDay(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return !spansOverlap(spanOf(one), spanOf(other));
}

/** Whether there is a day in both; never where one is none. */
export function spansOverlap(one: Span | null, other: Span | null): boolean {
  return one !== null && other !== null && one.first <= other.last && other.first <= one.last;
}

function partOf(date: string | null, part: 'first' | 'last', otherwise: string): string {
  return date === null ? otherwise : (spanOf(date)?.[part] ?? otherwise);
}
