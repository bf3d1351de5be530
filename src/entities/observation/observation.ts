import { type NodeObject, noun, nounOfId } from '../../graph/noun.ts';
import { oneOf, optionalText, type Record, text, texts } from '../../graph/record.ts';
import type { Parameters } from '../../graph/statement.ts';
import { lastDay } from '../../time/partial-date.ts';

export const MEASURES = [
  'POPULATION',
  'AREA',
  'PARTICIPANTS',
  'BUDGET',
  'COFINANCING_RATE',
  'OWN_SHARE',
  'GRANT_CEILING',
] as const;
export const QUALIFIERS = ['EXACT', 'APPROXIMATE', 'AT_LEAST', 'AT_MOST', 'MORE_THAN'] as const;

/** A dated figure about a thing. */
export interface Observation extends NodeObject {
  readonly __typename: 'Observation';
  /** Id of the thing. */
  readonly about: string;
  readonly measure: (typeof MEASURES)[number];
  /** An exact decimal. */
  readonly value: string;
  readonly unit: string;
  readonly qualifier: (typeof QUALIFIERS)[number];
  readonly observedOn: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly basis: string | null;
  readonly evidence: readonly string[];
  readonly recordedAt: string;
  readonly recordedUntil: string | null;
}

export const observation = noun<Observation>({
  type: 'Observation',
  path: 'observation',
  interfaces: [],
  properties: {
    about: 'text',
    measure: MEASURES,
    value: 'decimal',
    unit: 'text',
    qualifier: QUALIFIERS,
    observedOn: 'partialDate',
    periodFrom: 'partialDate',
    periodTo: 'partialDate',
    basis: 'text',
    evidence: 'ids',
    recordedAt: 'instant',
    recordedUntil: 'instant',
  },
  required: ['about', 'measure', 'value', 'unit', 'qualifier', 'evidence', 'recordedAt'],
  references: [{ column: 'about', edge: 'OBSERVATION_OF', to: ['Thing'], validFrom: 'observedOn' }],
  derive: populations,
  sortKey: (node) =>
    `${text(node, 'measure')} ${lastDay(optionalText(node, 'observedOn'))} ${text(node, 'id')}`,
  parse: (node) => ({
    __typename: 'Observation',
    id: text(node, 'id'),
    about: text(node, 'about'),
    measure: oneOf(node, 'measure', MEASURES),
    value: text(node, 'value'),
    unit: text(node, 'unit'),
    qualifier: oneOf(node, 'qualifier', QUALIFIERS),
    observedOn: optionalText(node, 'observedOn'),
    periodFrom: optionalText(node, 'periodFrom'),
    periodTo: optionalText(node, 'periodTo'),
    basis: optionalText(node, 'basis'),
    evidence: texts(node, 'evidence'),
    recordedAt: text(node, 'recordedAt'),
    recordedUntil: optionalText(node, 'recordedUntil'),
  }),
});

/** Whether a node is a figure. */
export function isObservation(node: NodeObject): node is Observation {
  return node.__typename === 'Observation';
}

/** The types whose lists are ordered by the number of inhabitants. */
export const INHABITED = ['State', 'GovernmentRegion', 'District', 'Municipality'] as const;

/** The property of figures by which the things of a type, or all territories, are so ordered. */
export function populationOf(type: string): string {
  return INHABITED.some((inhabited) => inhabited === type) ? `populationOf${type}` : 'population';
}

/** The number of inhabitants, also by the type of what it is about, so that an index has it for each. */
function populations(node: Record): Parameters {
  const about = nounOfId(text(node, 'about'))?.type ?? '';
  const value = node.measure === 'POPULATION' ? Number(text(node, 'value')) : null;
  const byType = INHABITED.map((type) => [populationOf(type), type === about ? value : null]);
  return { population: value, ...Object.fromEntries(byType) };
}
