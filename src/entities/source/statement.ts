import { oneOf, optionalText, type Record, text } from '../../graph/record.ts';

export const STATEMENT_KINDS = [
  'THING',
  'NAME',
  'IDENTIFIER',
  'KIND',
  'OBSERVATION',
  'ELIGIBILITY_RULE',
  'PART_OF',
  'SUCCEEDED_BY',
  'ADMINISTERS',
  'UNIT_OF',
  'MEMBER_OF',
  'LEADS',
  'PARTICIPATES_IN',
  'FUNDED_BY',
  'MANAGES',
  'AWARDED_BY',
  'AWARDED_TO',
  'PARENT_GRANT',
  'GRANTED_FOR',
  'HELD_AT',
  'HOSTED_BY',
  'ATTENDED',
  'GAVE',
  'GIVEN_AT',
  'ABOUT',
  'BROADER',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** The kind of statement that an edge of this type makes. */
export function statementKind(edgeType: string): StatementKind {
  const kind = STATEMENT_KINDS.find((known) => known === edgeType);
  if (kind === undefined) throw new Error(`No statement kind for edges of type ${edgeType}`);
  return kind;
}

/** One thing that a source says; ids stand for the nodes that it is about. */
export interface Statement {
  readonly kind: StatementKind;
  readonly subject: string;
  readonly object: string | null;
  readonly value: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly status: 'PLANNED' | 'ACTUAL' | null;
  /** Id of the passage. */
  readonly evidence: string;
}

/** Reads a statement from the properties of a `STATES` edge. */
export function parseStatement(edge: Record): Statement {
  const status = optionalText(edge, 'status');
  return {
    kind: oneOf(edge, 'kind', STATEMENT_KINDS),
    subject: text(edge, 'subject'),
    object: optionalText(edge, 'object'),
    value: optionalText(edge, 'value'),
    validFrom: optionalText(edge, 'validFrom'),
    validTo: optionalText(edge, 'validTo'),
    status: status === null ? null : oneOf(edge, 'status', ['PLANNED', 'ACTUAL']),
    evidence: text(edge, 'evidence'),
  };
}
