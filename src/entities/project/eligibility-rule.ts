import { type NodeObject, noun } from '../../graph/noun.ts';
import { optionalBoolean, optionalInteger, optionalText, text, texts } from '../../graph/record.ts';
import type { Dated } from '../../time/moment.ts';
import { parseDated } from '../thing/thing.ts';

/** Which municipalities a project is open to. */
export interface EligibilityRule extends NodeObject, Dated {
  readonly __typename: 'EligibilityRule';
  /** Id of the project. */
  readonly project: string;
  readonly populationBelow: number | null;
  readonly populationAtLeast: number | null;
  readonly consortiumAllowed: boolean | null;
  readonly evidence: readonly string[];
}

export const eligibilityRule = noun<EligibilityRule>({
  type: 'EligibilityRule',
  path: 'eligibility-rule',
  interfaces: [],
  properties: {
    project: 'text',
    populationBelow: 'integer',
    populationAtLeast: 'integer',
    consortiumAllowed: 'boolean',
    validFrom: 'partialDate',
    validTo: 'partialDate',
    evidence: 'ids',
    recordedAt: 'instant',
    recordedUntil: 'instant',
  },
  required: ['project', 'evidence', 'recordedAt'],
  references: [{ column: 'project', edge: 'APPLIES_TO', to: ['Project'], validFrom: 'validFrom' }],
  sortKey: (node) => optionalText(node, 'validFrom') ?? '',
  parse: (node) => ({
    __typename: 'EligibilityRule',
    id: text(node, 'id'),
    ...parseDated(node),
    project: text(node, 'project'),
    populationBelow: optionalInteger(node, 'populationBelow'),
    populationAtLeast: optionalInteger(node, 'populationAtLeast'),
    consortiumAllowed: optionalBoolean(node, 'consortiumAllowed'),
    evidence: texts(node, 'evidence'),
  }),
});

/** Whether a node is a rule of eligibility. */
export function isEligibilityRule(node: NodeObject): node is EligibilityRule {
  return node.__typename === 'EligibilityRule';
}
