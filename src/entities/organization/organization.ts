import type { Target } from '../../graph/edge.ts';
import { parseNode } from '../../graph/noun.ts';
import type { Administration } from '../administration/administration.ts';
import type { Agency } from '../agency/agency.ts';
import type { Association } from '../association/association.ts';
import type { Centre } from '../centre/centre.ts';
import type { Ministry } from '../ministry/ministry.ts';
import type { University } from '../university/university.ts';

/** A legal body or a unit of one. */
export type Organization = Ministry | Agency | Administration | Centre | University | Association;

/** Organizations of every type. */
export const organization: Target<Organization> = {
  type: 'Organization',
  parse: (properties) => {
    const node = parseNode(properties);
    if (!isOrganization(node)) throw new Error(`${node.id} is no organization`);
    return node;
  },
};

/** The GraphQL types that are one. */
export const ORGANIZATION_TYPES: readonly Organization['__typename'][] = [
  'Ministry',
  'Agency',
  'Administration',
  'Centre',
  'University',
  'Association',
];

/** Whether a node is an organization. */
export function isOrganization(node: { readonly __typename: string }): node is Organization {
  return ORGANIZATION_TYPES.some((type) => type === node.__typename);
}
