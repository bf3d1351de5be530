import { isObservation } from '../../entities/observation/observation.ts';
import { isEligibilityRule } from '../../entities/project/eligibility-rule.ts';
import type { StatementKind } from '../../entities/source/statement.ts';
import type { Thing } from '../../entities/thing/thing.ts';
import type { NodeObject } from '../../graph/noun.ts';
import { isKnown, type Moment } from '../../time/moment.ts';
import { isMunicipality } from '../eligibility/surveyed.ts';
import type { StoredFact } from './queries.ts';

/** A fact as it is stored, of any kind. */
export interface StatedFact {
  readonly kind: StatementKind;
  /** What tells it from others of its kind. */
  readonly id: string;
  readonly subject: string;
  readonly object: string | null;
  readonly value: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly status: 'PLANNED' | 'ACTUAL' | null;
  readonly evidence: readonly string[];
}

/** A relationship between two things. */
export function relationshipFact(fact: StoredFact): StatedFact {
  const { type, id, from, to, validFrom, validTo, status, evidence } = fact;
  const said = { subject: from, object: to, value: null };
  return { kind: type, id, ...said, validFrom, validTo, status, evidence };
}

/** The thing itself, and its names, keys and kinds as the moment knew them. */
export function thingFacts(thing: Thing, moment: Moment): readonly StatedFact[] {
  const kinds = isMunicipality(thing) ? thing.kinds : [];
  return [
    ofThing(thing, 'THING', thing.name, { ...thing, recordedAt: '' }),
    ...thing.names
      .filter((name) => isKnown(name, moment))
      .map((name) => ofThing(thing, 'NAME', name.value, name)),
    ...thing.identifiers
      .filter((key) => isKnown(key, moment))
      .map((key) => ofThing(thing, 'IDENTIFIER', `${key.scheme} ${key.value}`, key)),
    ...kinds
      .filter((dated) => isKnown(dated, moment))
      .map((dated) => ofThing(thing, 'KIND', dated.kind, dated)),
  ];
}

/** The figure that a node is, as the moment knew it; none where it is no figure. */
export function figureFacts(node: NodeObject, moment: Moment): readonly StatedFact[] {
  if (!isObservation(node) || !isKnown(node, moment)) return [];
  const { id, about, measure, value, unit, periodFrom, periodTo, evidence } = node;
  return [
    {
      kind: 'OBSERVATION',
      id,
      subject: about,
      object: id,
      value: `${measure} ${value} ${unit}`,
      validFrom: periodFrom,
      validTo: periodTo,
      status: null,
      evidence,
    },
  ];
}

/** The rule that a node is, as the moment knew it; none where it is no rule. */
export function ruleFacts(node: NodeObject, moment: Moment): readonly StatedFact[] {
  if (!isEligibilityRule(node) || !isKnown(node, moment)) return [];
  const { id, project, validFrom, validTo, evidence } = node;
  const said = { subject: project, object: id, value: null };
  return [{ kind: 'ELIGIBILITY_RULE', id, ...said, validFrom, validTo, status: null, evidence }];
}

/** What is said of a thing, with its dates. */
interface Said {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly evidence: readonly string[];
  readonly recordedAt: string;
}

function ofThing(
  { id: subject }: Thing,
  kind: StatementKind,
  value: string,
  { validFrom, validTo, evidence, recordedAt }: Said,
): StatedFact {
  const id = [subject, value, validFrom, recordedAt].join(' ');
  return { kind, id, subject, object: null, value, validFrom, validTo, status: null, evidence };
}
