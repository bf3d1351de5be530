import type { DatedKind } from '../../entities/municipality/municipality.ts';
import {
  type EligibilityRule,
  isEligibilityRule,
} from '../../entities/project/eligibility-rule.ts';
import type { Identifier, Name, Thing } from '../../entities/thing/thing.ts';
import { type Dated, isKnown, type Moment } from '../../time/moment.ts';
import { isMunicipality } from '../eligibility/surveyed.ts';
import { detailIn } from '../paths/detail.ts';
import {
  type Candidates,
  type ContradictingStatement,
  isAnotherDay,
  type Said,
  surelyOverlap,
  type Topic,
} from './contradiction.ts';
import { groupedBy } from './grouped.ts';
import type { StoredFact } from './queries.ts';

/** Systems in which a thing can have several keys at a time. */
const MANY_KEYS: readonly string[] = ['URL', 'OTHER'];

/** The names, keys and kinds of a thing of which only one can hold at a time, as the moment knew them. */
export function exclusiveValues(thing: Thing, moment: Moment): readonly Candidates[] {
  const { names, identifiers } = thing;
  const kinds = isMunicipality(thing) ? thing.kinds : [];
  const preferred = names.filter(({ label }) => label === 'PREFERRED');
  const single = identifiers.filter(({ scheme }) => !MANY_KEYS.includes(scheme));
  const candidates = (topic: Topic, statements: readonly ContradictingStatement[]): Candidates => ({
    subject: thing.id,
    topic,
    statements: statements.filter((statement) => isKnown(statement, moment)),
    differ: excludeEachOther,
    bySource: false,
  });
  const byText = (value: Name | Identifier) => statementOf(value, value.value);
  return [
    ...[...groupedBy(preferred, ({ language }) => language)].map(([language, values]) =>
      candidates({ kind: 'NAME', language }, values.map(byText)),
    ),
    ...[...groupedBy(single, ({ scheme }) => scheme)].map(([scheme, values]) =>
      candidates({ kind: 'IDENTIFIER', scheme }, values.map(byText)),
    ),
    candidates(
      { kind: 'KIND' },
      kinds.map((dated) => statementOf(dated, dated)),
    ),
  ];
}

/** The rules for a project, of which only one can hold at a time. */
export function exclusiveRules(project: string, rules: readonly EligibilityRule[]): Candidates {
  return {
    subject: project,
    topic: { kind: 'ELIGIBILITY_RULE' },
    statements: rules.map((rule) => ({
      ...statementOf(rule, rule),
      id: rule.id,
      object: rule.id,
    })),
    differ: excludeEachOther,
    bySource: false,
  };
}

/** Relationships that state the same fact, and may date it differently. */
export function sameFacts(facts: readonly StoredFact[]): readonly Candidates[] {
  return [...groupedBy(facts, statedFact).values()].flatMap((group) => {
    const [fact] = group;
    if (fact === undefined) return [];
    const statements = group.map((each) => ({
      ...statementOf(each, each),
      id: each.id,
      object: each.to,
      status: each.status,
    }));
    return {
      subject: fact.from,
      topic: { kind: 'DATES', fact },
      statements,
      differ: dateDifferently,
      bySource: true,
    };
  });
}

/** What tells a fact from others, besides its dates. */
function statedFact({ type, from, to, status, properties }: StoredFact): string {
  return JSON.stringify([type, from, to, status, detailIn(properties)]);
}

/** What every statement with dates has. */
interface Stated extends Dated {
  readonly evidence: readonly string[];
}

function statementOf(stated: Stated, said: Said): ContradictingStatement {
  const { validFrom, validTo, evidence, recordedAt, recordedUntil } = stated;
  return {
    id: [content(said), validFrom, recordedAt].join(' '),
    said,
    object: null,
    validFrom,
    validTo,
    observedOn: null,
    status: null,
    evidence,
    recordedAt,
    recordedUntil,
  };
}

function excludeEachOther(one: ContradictingStatement, other: ContradictingStatement): boolean {
  return content(one.said) !== content(other.said) && surelyOverlap(one, other);
}

/** What is stated, without who states it and when it holds. */
function content(said: Said): string {
  if (typeof said === 'string') return said;
  if (isKind(said)) return said.kind;
  if (!isRule(said)) return '';
  const { populationBelow, populationAtLeast, consortiumAllowed } = said;
  return JSON.stringify([populationBelow, populationAtLeast, consortiumAllowed]);
}

/** Whether it is a rule that is stated. */
export function isRule(said: Said): said is EligibilityRule {
  return typeof said !== 'string' && '__typename' in said && isEligibilityRule(said);
}

/** Whether it is a legal kind that is stated. */
export function isKind(said: Said): said is DatedKind {
  return typeof said !== 'string' && 'kind' in said;
}

function dateDifferently(one: ContradictingStatement, other: ContradictingStatement): boolean {
  return (
    surelyOverlap(one, other) &&
    (isAnotherDay(one.validFrom, other.validFrom) || isAnotherDay(one.validTo, other.validTo))
  );
}
