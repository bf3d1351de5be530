/** Groups of types that share a color and a shape. */
export type TypeGroup =
  | 'person'
  | 'authority'
  | 'centre'
  | 'body'
  | 'place'
  | 'project'
  | 'money'
  | 'event'
  | 'topic';

/** Every type of node that has an address, with the group in which it is drawn. */
export const groupOfType = {
  Person: 'person',
  Ministry: 'authority',
  Agency: 'authority',
  Administration: 'authority',
  Centre: 'centre',
  University: 'body',
  Association: 'body',
  State: 'place',
  GovernmentRegion: 'place',
  District: 'place',
  Municipality: 'place',
  Project: 'project',
  FundingSource: 'money',
  Grant: 'money',
  Event: 'event',
  Contribution: 'event',
  Topic: 'topic',
  Source: 'topic',
  Evidence: 'topic',
  Observation: 'topic',
  EligibilityRule: 'topic',
} as const satisfies { readonly [type: string]: TypeGroup };

/** GraphQL's name of a type of node. */
export type TypeName = keyof typeof groupOfType;

/** Whether what has the id takes place at a time rather than lasts: an event, or a contribution to one. */
export function happens(id: string): boolean {
  const type = typeOfId(id);
  return type !== null && groupOfType[type] === 'event';
}

/** Types in the order in which they are listed. */
export const typeNames = Object.keys(groupOfType).filter(isTypeName);

/** Whether a text is the name of a type. */
export function isTypeName(text: string): text is TypeName {
  return Object.hasOwn(groupOfType, text);
}

/** The type of a search result, such as `FUNDING_SOURCE`, as GraphQL names it, `FundingSource`. */
export function typeOfSearch(searchType: string): TypeName {
  const name = searchType
    .toLowerCase()
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  return isTypeName(name) ? name : 'Evidence';
}

/** The search's name of a type: `FUNDING_SOURCE` for `FundingSource`. */
export function searchTypeOf(type: TypeName): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** The type of the node with an id, by the id's first part; null where there is none. */
export function typeOfId(id: string): TypeName | null {
  const name = (id.split('/')[0] ?? '')
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  return isTypeName(name) ? name : null;
}
